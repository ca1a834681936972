import { periodEnd } from './period.ts';
import type { Unit, Workspace } from './workspace.ts';

/** The units that belong to the cluster at the end of the period (its cut-off date, else its last day). */
export function expectedUnits({ settings }: Pick<Workspace, 'settings'>): Unit[] {
  const end = settings.period?.cut_off ?? periodEnd(settings.period);
  if (end === undefined) return settings.units;
  return settings.units.filter(({ from, to }) => (from ?? end) <= end && (to ?? end) >= end);
}
