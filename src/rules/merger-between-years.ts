import type { Ledger } from '../records/ledger.ts';
import { unitLabel } from '../workspace/workspace.ts';
import { mergedUnits } from './pair-years.ts';
import { defineRule } from './rule.ts';

/** A unit that took others in since last year bears the id of one of them: its figures are compared with nothing, and that is said. */
export const mergerBetweenYears = defineRule({
  code: 'merger-between-years',
  version: 1,
  severity: 'note',
  *check({ ledger, previous, workspace }) {
    if (previous === undefined) return;
    const [now, then] = [unitsIn(ledger), unitsIn(previous)];
    const nameOf = (id: string): string => {
      const unit = [workspace, workspace.previous]
        .flatMap((each) => each?.settings.units ?? [])
        .find((each) => each.id === id);
      return unit === undefined ? id : unitLabel(unit);
    };
    for (const [unit, { date, of }] of mergedUnits(workspace)) {
      if (!now.has(unit) || !then.has(unit)) continue;
      yield {
        finding: {
          rule: 'merger-between-years',
          at: { file: 'emulate.yaml' },
          unit,
          params: {
            unit: nameOf(unit),
            date: { as: 'date', value: date },
            of: { as: 'list', value: of.map(nameOf) },
          },
        },
      };
    }
  },
});

function unitsIn({ units }: Ledger): ReadonlySet<string> {
  return new Set([...units.values()].flatMap((each) => [...each.keys()]));
}
