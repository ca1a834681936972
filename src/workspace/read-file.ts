import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { Failure } from '../findings/failure.ts';
import { type Phrase, phrase } from '../language/phrase.ts';

/** What stands at a path, links followed; undefined where there is nothing. @throws Failure where that cannot be told. */
export function statsOf(path: string): Stats | undefined {
  return unlessAbsent(path, () => statSync(path));
}

export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** Whether a folder has an entry of this name at all, be it readable or a link to nowhere. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

export function isLink(path: string): boolean {
  return isThere(path) && lstatSync(path).isSymbolicLink();
}

/** The bytes of a file; undefined where there is none. @throws Failure where it is there and cannot be read. */
export function readBytes(path: string): Uint8Array | undefined {
  const bytes = unlessAbsent(path, () => readFileSync(path));
  if (bytes === undefined && isThere(path)) throw cannotRead(path, phrase('problem.link-to-nothing'));
  return bytes;
}

/** The text of a file, without byte order mark; undefined where there is none. @throws Failure as `readBytes`. */
export function readText(path: string): string | undefined {
  const bytes = readBytes(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** The names in a folder; none where there is no folder. @throws Failure where it is there and cannot be read. */
export function namesIn(folder: string): string[] {
  return unlessAbsent(folder, () => readdirSync(folder)) ?? [];
}

/** Where a path leads when every link on it is followed; itself where that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** What went wrong with a file, as a user would say it. */
export function problemOf(error: unknown): Phrase | string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return phrase('problem.no-permission');
    case 'EISDIR':
      return phrase('problem.is-a-folder');
    case 'EEXIST':
    case 'ENOTDIR':
      return phrase('problem.not-a-folder');
    case 'ELOOP':
      return phrase('problem.link-loop');
    case 'ENAMETOOLONG':
      return phrase('problem.name-too-long');
    case 'ENOSPC':
    case 'EDQUOT':
      return phrase('problem.disk-full');
    case 'EROFS':
      return phrase('problem.read-only');
    default:
      return code;
  }
}

function unlessAbsent<T>(path: string, look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cannotRead(path, problemOf(error));
  }
}

function cannotRead(path: string, problem: Phrase | string): Failure {
  return new Failure(3, phrase('failure.cannot-read', { file: path.normalize('NFC'), problem }));
}
