import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What operating systems and office programs leave behind; nobody sent it. */
const LEFT_BEHIND = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/** Files below a folder in a stable order, left-behind ones not counted; a folder that is not there holds none. */
export function walkFiles(folder: string, enters: (name: string) => boolean = () => true): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!isFolderEntry(entry, path)) return [path];
    return enters(entry.name) ? walkFiles(path) : [];
  });
}

/** Names of the files directly in a folder, in a stable order. */
export function listFiles(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/** A path as messages and machine output print it: relative to the workspace, `/`, NFC. */
export function relativeName(root: string, path: string): string {
  return relative(root, path).split(sep).join('/').normalize('NFC');
}

function entriesOf(folder: string): Dirent[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const kept = entries.filter(({ name }) => !LEFT_BEHIND.test(name));
  const key = ({ name }: Dirent): string => name.normalize('NFC');
  return kept.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A link counts as what it points at; one that points nowhere stays a file, so that its absence is said. */
function isFolderEntry(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
