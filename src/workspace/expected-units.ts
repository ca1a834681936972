import { lastYear } from './period.ts';
import type { Unit, Workspace } from './workspace.ts';

/** The units that belong to the cluster at the end of the period (its cut-off date, else the last day of its last year). */
export function expectedUnits({ settings }: Workspace): Unit[] {
  const last = lastYear(settings.period);
  const end = settings.period?.cut_off ?? (last === undefined ? undefined : `${last}-12-31`);
  if (end === undefined) return settings.units;
  return settings.units.filter(({ from, to }) => (from ?? end) <= end && (to ?? end) >= end);
}
