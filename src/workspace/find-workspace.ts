import { basename, dirname, join, relative, sep } from 'node:path';
import { isWithin } from './list-files.ts';
import { isFolder, isThere } from './read-file.ts';

export const SETTINGS_FILE = 'emulate.yaml';
/** Folders of a workspace that hold no submissions; they matter where there is no `submissions/`. */
export const NOT_SUBMISSIONS: ReadonlySet<string> = new Set([
  'reports',
  'narrative',
  'templates',
  'node_modules',
]);

/** The nearest folder upwards that holds settings; the folder itself where there is none. */
export function findWorkspace(start: string): string {
  return upwards(start).find((folder) => isThere(join(folder, SETTINGS_FILE))) ?? start;
}

/** The workspace of a file in a folder: what lies in `submissions/` belongs to the folder around it, with settings or without. */
export function workspaceOfFile(folder: string): string {
  const found = findWorkspace(folder);
  if (found !== folder || isThere(join(folder, SETTINGS_FILE))) return found;
  const sent = upwards(folder).find((each) => basename(each) === 'submissions');
  return sent === undefined ? folder : dirname(sent);
}

/** The workspace among whose submissions a folder is; undefined for a folder that is a workspace of its own. */
export function workspaceAround(folder: string): string | undefined {
  const root = findWorkspace(folder);
  if (root === folder || isFolder(join(folder, 'submissions'))) return undefined;
  const submissions = join(root, 'submissions');
  if (isFolder(submissions)) return isWithin(folder, submissions) ? root : undefined;
  const [first = ''] = relative(root, folder).split(sep);
  return NOT_SUBMISSIONS.has(first) ? undefined : root;
}

/** Where the submissions of a workspace are: a folder that has no `submissions/` is read itself. */
export function submissionsFolder(root: string): string {
  const folder = join(root, 'submissions');
  return isFolder(folder) ? folder : root;
}

function upwards(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}
