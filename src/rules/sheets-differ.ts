import type { Decimal } from '../quantity/decimal.ts';
import { type DataRecord, placeOfField, titleOf } from '../records/ledger.ts';
import { describePlace } from './describe-place.ts';
import { findRivals } from './find-rivals.ts';
import { printLike } from './print-like.ts';
import { defineRule } from './rule.ts';

/** A summary and the sheet behind it that agree but for a number or two: those are pointed at, and one of the tables is counted. */
export const sheetsDiffer = defineRule({
  code: 'sheets-differ',
  version: 1,
  severity: 'query',
  varies: ['value', 'other', 'place'],
  restsOnRelated: true,
  excludesUntilExplained: true,
  *check({ ledger, workspace }) {
    const style = workspace.settings.numbers;
    for (const { part, measures, differing } of findRivals(ledger, workspace)) {
      const isWhole = [...part.measures].every((each) => measures.includes(each));
      const excludes = part.records.map((record) => (isWhole ? { record } : { record, fields: measures }));
      for (const { measure, one, other } of differing) {
        const at = placeOfField(one.record, measure);
        const place = placeOfField(other.record, measure);
        const print = (value: Decimal): string => printAt(one.record, measure, value, style);
        yield {
          finding: {
            rule: 'sheets-differ',
            at,
            related: [place],
            unit: one.record.unit,
            dataset: one.record.dataset,
            column: titleOf(one.record, measure) ?? measure,
            value: print(one.sum),
            expected: print(other.sum),
            difference: print(one.sum.minus(other.sum).abs()),
            params: { value: print(one.sum), other: print(other.sum), place: describePlace(place, at) },
          },
          excludes,
        };
      }
    }
  },
});

function printAt(record: DataRecord, field: string, value: Decimal, style: 'vi' | 'en'): string {
  const column = record.table.columns.find((each) => each.column === record.columns[field]);
  return column === undefined ? value.toFixed() : printLike(record.row, column, value, style);
}
