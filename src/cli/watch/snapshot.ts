import { join } from 'node:path';
import { Failure } from '../../findings/failure.ts';
import { SETTINGS_FILE } from '../../workspace/find-workspace.ts';
import { relativeName, walkFiles } from '../../workspace/list-files.ts';
import { MAPPINGS_FILE } from '../../workspace/mapping.ts';
import { EXPLANATIONS_FILE, submissionPaths } from '../../workspace/open-workspace.ts';
import { isFolder, statsOf } from '../../workspace/read-file.ts';
import type { Targets } from '../open-examination.ts';

/** Every file that a check looks at, by name, with what differs once it was touched: its size, its times, its place on the disk. */
export type Snapshot = ReadonlyMap<string, string>;

/** A folder that cannot be walked now (it was moved away, or a share is gone) is a state like any other. */
export function takeSnapshot({ root, only }: Targets): Snapshot {
  try {
    const submissions =
      only?.flatMap((path) => (isFolder(path) ? walkFiles(path) : [path])) ?? submissionPaths(root);
    const settings = [SETTINGS_FILE, EXPLANATIONS_FILE, MAPPINGS_FILE].map((name) => join(root, name));
    return new Map(
      [...settings, ...submissions].flatMap((path) => {
        const stats = statsOf(path);
        if (stats === undefined) return [];
        const { size, mtimeMs, ctimeMs, ino } = stats;
        return [[relativeName(root, path), `${size} ${mtimeMs} ${ctimeMs} ${ino}`] as const];
      }),
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return new Map([[relativeName(root, root), error.message]]);
  }
}

/** What came, changed and went between two looks, in the order of names. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

export function compareSnapshots(before: Snapshot, after: Snapshot): Changes {
  const names = [...after.keys()].sort();
  return {
    added: names.filter((name) => !before.has(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== after.get(name)),
    gone: [...before.keys()].filter((name) => !after.has(name)).sort(),
  };
}

export function isSame(before: Snapshot, after: Snapshot): boolean {
  return Object.values(compareSnapshots(before, after)).every((names) => names.length === 0);
}
