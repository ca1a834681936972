import { isOfPeriod, statedPeriods } from '../records/stated-period.ts';
import { periodLabel } from '../workspace/period.ts';
import { defineRule } from './rule.ts';

/** A title block, or else the path of the file, states another period than the workspace's: last year's file, sent again. */
export const periodMismatch = defineRule({
  code: 'period-mismatch',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    const { period } = workspace.settings;
    if (period === undefined) return;
    const said = new Set<string>();
    for (const table of ledger.tables) {
      const stated = statedPeriods(table);
      const [first] = stated;
      if (first === undefined || stated.some((each) => isOfPeriod(each.period, period))) continue;
      const key = JSON.stringify([table.file, first.at.sheet, first.by]);
      if (said.has(key)) continue;
      said.add(key);
      yield {
        finding: {
          rule: 'period-mismatch',
          at: first.at,
          ...(table.unit === undefined ? {} : { unit: table.unit.id }),
          dataset: table.dataset,
          value: first.by,
          params: { stated: first.period.label, by: first.by, period: periodLabel(period) },
        },
      };
    }
  },
});
