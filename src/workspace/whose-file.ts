import { SETTINGS_FILE } from './find-workspace.ts';
import type { Unit } from './settings-schema.ts';
import type { UnitFinder } from './units.ts';

interface Whose {
  readonly unit?: Unit;
  readonly unitBy?: string;
  readonly candidates?: readonly Unit[];
}

/**
 * Whose file it is by its path: a folder that is a unit's name decides, then the file name, then what folder names hold.
 * Where the only unit there can be is one, it is that one.
 */
export function whoseFile(file: string, finder: UnitFinder, units: readonly Unit[]): Whose {
  const folders = file.split('/').slice(0, -1).reverse();
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const tries = [
    ...folders.map((folder) => () => finder.findExactly(folder)),
    () => finder.findWithin(stem),
    ...folders.map((folder) => () => finder.findWithin(folder)),
  ];
  for (const attempt of tries) {
    const match = attempt();
    if (match.outcome === 'found') return { unit: match.unit, unitBy: match.by };
    if (match.outcome === 'several') return { candidates: match.units };
  }
  const [only] = units;
  return only !== undefined && units.length === 1 ? { unit: only, unitBy: SETTINGS_FILE } : {};
}
