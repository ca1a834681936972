import type { Decimal } from '../quantity/decimal.ts';
import { type DataRecord, placeOfField, titleOf } from '../records/ledger.ts';
import { unitLabel } from '../workspace/workspace.ts';
import { restatedUnits } from './cluster-tables.ts';
import { describePlace } from './describe-place.ts';
import { printLike } from './print-like.ts';
import { defineRule } from './rule.ts';

/** A table of the whole cluster that says another number of a unit than the unit's own table. The unit's own counts until somebody explains. */
export const clusterMismatch = defineRule({
  code: 'cluster-mismatch',
  version: 1,
  severity: 'query',
  varies: ['unit', 'value', 'own', 'place'],
  restsOnRelated: true,
  excludesUntilExplained: true,
  *check({ ledger, workspace }) {
    const { numbers, units } = workspace.settings;
    for (const { records, differences, unit } of restatedUnits(ledger, workspace)) {
      for (const { record, field, stated, own, ownRecords } of differences) {
        const at = placeOfField(record, field);
        const places = ownRecords.map((each) => placeOfField(each, field));
        const print = (value: Decimal): string => printAt(record, field, value, numbers);
        const member = units.find(({ id }) => id === unit);
        yield {
          finding: {
            rule: 'cluster-mismatch',
            at,
            related: places,
            unit,
            dataset: record.dataset,
            column: titleOf(record, field) ?? field,
            value: print(stated),
            expected: print(own),
            difference: print(stated.minus(own).abs()),
            params: {
              unit: member === undefined ? unit : unitLabel(member),
              column: titleOf(record, field) ?? field,
              value: print(stated),
              own: print(own),
              place: places[0] === undefined ? '' : describePlace(places[0], at),
            },
          },
          excludes: records.map((each) => ({ record: each, reason: 'repeated' as const })),
        };
      }
    }
  },
});

function printAt(record: DataRecord, field: string, value: Decimal, style: 'vi' | 'en'): string {
  const column = record.table.columns.find((each) => each.column === record.columns[field]);
  return column === undefined ? value.toFixed() : printLike(record.row, column, value, style);
}
