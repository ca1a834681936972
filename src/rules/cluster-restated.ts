import { placeOf, type Table } from '../records/ledger.ts';
import { type Restated, restatedUnits } from './cluster-tables.ts';
import { defineRule } from './rule.ts';

/** A table of the whole cluster that repeats, number for number, what units sent themselves: their own tables are counted. One finding a table. */
export const clusterRestated = defineRule({
  code: 'cluster-restated',
  version: 1,
  severity: 'note',
  *check({ ledger, workspace }) {
    const agreeing = new Map<Table, Restated[]>();
    for (const each of restatedUnits(ledger, workspace)) {
      if (each.differences.length > 0) continue;
      agreeing.set(each.table, [...(agreeing.get(each.table) ?? []), each]);
    }
    for (const [table, units] of agreeing) {
      yield {
        finding: {
          rule: 'cluster-restated',
          at: placeOf(table, table.header.top),
          ...(table.unit === undefined ? {} : { unit: table.unit.id }),
          dataset: table.dataset,
          params: { dataset: { key: `dataset.${table.dataset}` }, count: units.length },
        },
        setsAside: { records: units.flatMap(({ records }) => records), reason: 'repeated' },
      };
    }
  },
});
