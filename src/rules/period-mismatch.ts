import { isOfPeriod, periodsOfColumns, statedPeriods } from '../records/header/stated-period.ts';
import { periodLabel } from '../workspace/period.ts';
import { defineRule } from './rule.ts';

/** A title block, or else the sheet or the path of the file, or the title of a column states another period than the workspace's. */
export const periodMismatch = defineRule({
  code: 'period-mismatch',
  version: 3,
  severity: 'query',
  *check({ ledger, workspace }) {
    const { period } = workspace.settings;
    if (period === undefined) return;
    const said = new Set<string>();
    for (const table of ledger.tables) {
      const stated = statedPeriods(table);
      const isOther = stated.length > 0 && !stated.some((each) => isOfPeriod(each.period, period));
      const columns = periodsOfColumns(table).filter((each) => !isOfPeriod(each.period, period));
      const [first, ...others] = isOther ? stated.slice(0, 1) : columns;
      if (first === undefined) continue;
      const key = JSON.stringify([table.file, first.at.sheet, first.by]);
      if (said.has(key)) continue;
      said.add(key);
      yield {
        finding: {
          rule: 'period-mismatch',
          at: first.at,
          ...(others.length === 0 ? {} : { related: others.map(({ at }) => at) }),
          ...(table.unit === undefined ? {} : { unit: table.unit.id }),
          dataset: table.dataset,
          value: first.by,
          params: { stated: first.period.label, by: first.by, period: periodLabel(period) },
        },
      };
    }
  },
});
