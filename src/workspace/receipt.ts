import { dateInName } from './date-in-name.ts';
import { isPattern, matchesFile, plainName } from './file-pattern.ts';
import type { Settings } from './settings-schema.ts';

/**
 * What says when a file came: `received` in the settings; a day in the name of its folder, or in its own; or only when it was last
 * changed, which proves neither that it came in time nor that it came late.
 */
export type ReceiptEvidence = 'settings' | 'folder-name' | 'file-name' | 'last-changed';

export interface Receipt {
  /** ISO. */
  readonly date: string;
  readonly by: ReceiptEvidence;
}

/** When a unit's file came, as the settings or the names of folders and file say; undefined where they do not. */
export function receiptOf(file: string, unit: string, { received }: Settings): Receipt | undefined {
  const fitting = received.filter((each) => each.file !== undefined && matchesFile(each.file, file));
  const ranked = fitting.sort((a, b) => Number(isPattern(a.file ?? '')) - Number(isPattern(b.file ?? '')));
  const entry = ranked[0] ?? received.find((each) => each.unit === unit);
  if (entry !== undefined) return { date: entry.date, by: 'settings' };
  const [name = '', ...folders] = plainName(file).split('/').reverse();
  for (const folder of folders) {
    const date = dateInName(folder);
    if (date !== undefined) return { date, by: 'folder-name' };
  }
  const date = dateInName(name.replace(/\.[^.]+$/, ''));
  return date === undefined ? undefined : { date, by: 'file-name' };
}
