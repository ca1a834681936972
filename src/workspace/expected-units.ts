import { periodEnd } from './period.ts';
import type { Unit, Workspace } from './workspace.ts';

/** The units that belong to the cluster at the end of the period (its cut-off date, else its last day): what was merged into another does not. */
export function expectedUnits({ settings }: Pick<Workspace, 'settings'>): Unit[] {
  const end = settings.period?.cut_off ?? periodEnd(settings.period);
  if (end === undefined) return settings.units;
  const merged = new Set(
    settings.mergers
      .filter(({ date }) => date <= end)
      .flatMap(({ into, of }) => of.filter((id) => id !== into)),
  );
  return settings.units.filter(
    ({ id, from, to }) => (from ?? end) <= end && (to ?? end) >= end && !merged.has(id),
  );
}
