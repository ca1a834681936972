import { phrase } from '../language/phrase.ts';
import { isDecimal, significantDigits } from '../quantity/decimal.ts';
import {
  allRecords,
  type DataRecord,
  placeOfField,
  sourceOf,
  type Table,
  type TableColumn,
  valueOfField,
} from '../records/ledger.ts';
import { describePlace } from './describe-place.ts';
import { type Pair, pairYears } from './pair-years.ts';
import { defineRule, type RuleResult } from './rule.ts';

/** A figure, and last year's figure of the same fact. */
interface Both extends Pair {
  readonly field: string;
}

/** A whole column, or a whole table, that repeats what the unit reported last year: the form was not filled in anew. */
export const identicalToLastYear = defineRule({
  code: 'identical-to-last-year',
  version: 1,
  severity: 'query',
  parameters: { cells: { default: 3, min: 2 }, digits: { default: 8, min: 1 } },
  *check({ ledger, previous, workspace, parameters: { cells, digits } }) {
    if (previous === undefined) return;
    const earlier = new Map(
      pairYears(ledger, previous, workspace).map(({ record, before }) => [record, before]),
    );
    const isTelling = (both: readonly Both[]): boolean => both.length >= cells && digitsOf(both) >= digits;
    for (const [table, records] of byTable(allRecords(ledger))) {
      const columns = table.columns.flatMap((column) => {
        const figures = isResult(column) ? figuresOf(records, column) : [];
        const both = figures.flatMap(({ record, field }): Both[] => {
          const before = earlier.get(record);
          return before !== undefined && isSame(record, before, field) ? [{ record, before, field }] : [];
        });
        return figures.length === 0 ? [] : [{ both, isWhole: both.length === figures.length }];
      });
      const all = columns.flatMap(({ both }) => both);
      if (columns.length > 1 && columns.every(({ isWhole }) => isWhole)) {
        if (isTelling(all)) yield describe(all, true);
        continue;
      }
      for (const { both, isWhole } of columns) if (isWhole && isTelling(both)) yield describe(both, false);
    }
  },
});

/** A plan may well be last year's; a result hardly is. */
function isResult({ field, definition }: TableColumn): boolean {
  const isFigure = ['count', 'money', 'quantity'].includes(definition?.kind ?? '');
  return isFigure && definition?.role !== 'plan' && field !== 'previous' && field !== 'assigned';
}

function figuresOf(records: readonly DataRecord[], { column, field = '' }: TableColumn) {
  return records
    .filter((record) => record.columns[field] === column && isDecimal(valueOfField(record, field)))
    .map((record) => ({ record, field }));
}

function isSame(record: DataRecord, before: DataRecord, field: string): boolean {
  const [now, then] = [valueOfField(record, field), valueOfField(before, field)];
  return isDecimal(now) && isDecimal(then) && now.eq(then);
}

/** Digits that would have to agree by chance; a figure that is repeated down the column counts once. */
function digitsOf(both: readonly Both[]): number {
  const values = new Map(
    both.map(({ record, field }) => {
      const value = valueOfField(record, field);
      return [String(value), isDecimal(value) && !value.eq(0) ? significantDigits(value) : 0];
    }),
  );
  return [...values.values()].reduce((sum, each) => sum + each, 0);
}

function describe(both: readonly Both[], isTable: boolean): RuleResult<'identical-to-last-year'> {
  const [first, ...others] = [...both].sort((a, b) => a.record.row.row - b.record.row.row);
  if (first === undefined) throw new Error('nothing is identical');
  const { record, before, field } = first;
  const at = placeOfField(record, field);
  const place = placeOfField(before, field);
  const what = isTable
    ? phrase('identical.table', { count: both.length })
    : phrase('identical.column', { count: both.length });
  return {
    finding: {
      rule: 'identical-to-last-year',
      at,
      related: [...others.map((each) => placeOfField(each.record, each.field)), place],
      unit: record.unit,
      dataset: record.dataset,
      value: sourceOf(record, field)?.text ?? '',
      params: { what, before: describePlace(place, at) },
    },
  };
}

function byTable(records: Iterable<DataRecord>): Map<Table, DataRecord[]> {
  const tables = new Map<Table, DataRecord[]>();
  for (const record of records) {
    const known = tables.get(record.table);
    if (known === undefined) tables.set(record.table, [record]);
    else known.push(record);
  }
  return tables;
}
