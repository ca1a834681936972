import * as z from 'zod';
import type { DatasetName, Settings, Unit } from './settings-schema.ts';

const date = z.iso.date().optional();

/** By when to send: a date for everything, or one for each dataset and `all` for those that are not named. */
export const due = z
  .union([
    z.iso.date(),
    z.strictObject({ all: date, movements: date, spending: date, commendations: date, targets: date }),
  ])
  .transform((given) => (typeof given === 'string' ? { all: given } : given));

/** The last day on which a unit may send a dataset, ISO; its own extension comes before what holds for all. */
export function dueOf(
  { due: general }: Settings,
  { due: own }: Unit,
  dataset: DatasetName,
): string | undefined {
  return own?.[dataset] ?? own?.all ?? general?.[dataset] ?? general?.all;
}
