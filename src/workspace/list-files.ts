import { isAbsolute, join, relative, sep } from 'node:path';
import { isFolder, isLink, isThere, namesIn, readText, realPath } from './read-file.ts';

/** What operating systems and office programs leave behind; nobody sent it. */
const LEFT_BEHIND = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/** Endings of what units send. */
const TABLE_ENDING = /\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv)$/i;

/** The list of what the tool wrote into a folder, by which such a folder is known. */
export const MANIFEST_FILE = 'manifest.json';
export const MANIFEST_SCHEMA = 'emulate/manifest/1';

/**
 * Files below a folder in a stable order, left-behind ones and folders of reports not counted; a folder that is not there holds
 * none. Links are followed, but no folder is walked twice.
 * @throws Failure where a folder cannot be read: what is in it would be missing in silence.
 */
export function walkFiles(folder: string, enters: (name: string) => boolean = () => true): string[] {
  const start = realPath(folder);
  const seen = new Set<string>();
  // What a link names within the walk is read where it stands; what holds the walk is no submission.
  const isDetour = (target: string): boolean => isWithin(target, start) || isWithin(start, target);
  const walk = (current: string): string[] => {
    const real = realPath(current);
    if (seen.has(real)) return [];
    seen.add(real);
    const names = entriesOf(current);
    if (names.includes(MANIFEST_FILE) && isReportFolder(current)) return [];
    return names.flatMap((name) => {
      const path = join(current, name);
      // A link that points nowhere stays a file, so that its absence is said; so does a folder that is named like one.
      if (!isFolderEntry(path) || TABLE_ENDING.test(name)) return [path];
      if (current === folder && !enters(name)) return [];
      return isLink(path) && isDetour(realPath(path)) ? [] : walk(path);
    });
  };
  return walk(folder);
}

/** Names of what stands directly in a folder and is not a folder, in a stable order; folders ending in ".md" are named, to be refused. */
export function listFiles(folder: string): string[] {
  return entriesOf(folder).filter((name) => /\.md$/i.test(name) || !isFolderEntry(join(folder, name)));
}

/** A path as messages and machine output print it: relative to the workspace, `/`, NFC. */
export function relativeName(root: string, path: string): string {
  return relative(root, path).split(sep).join('/').normalize('NFC');
}

/** Whether a path is a folder itself or below it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function entriesOf(folder: string): string[] {
  const kept = namesIn(folder).filter((name) => !LEFT_BEHIND.test(name));
  const key = (name: string): string => name.normalize('NFC');
  return kept.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** A link counts as what it points at; a ring of links is a file that cannot be read. */
function isFolderEntry(path: string): boolean {
  try {
    return isFolder(path);
  } catch (error) {
    if (isThere(path)) return false;
    throw error;
  }
}

function isReportFolder(folder: string): boolean {
  const path = join(folder, MANIFEST_FILE);
  if (isFolderEntry(path)) return false;
  try {
    return JSON.parse(readText(path) ?? '')?.schema === MANIFEST_SCHEMA;
  } catch {
    return false;
  }
}
