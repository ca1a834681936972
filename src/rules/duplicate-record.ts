import { isDecimal } from '../quantity/decimal.ts';
import { datasetOf } from '../records/datasets/index.ts';
import { allRecords, type DataRecord, placeOf } from '../records/ledger.ts';
import { cellName, type Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import { defineRule } from './rule.ts';

/**
 * The same fact twice from one unit: rows that agree in every naming field and, within one table, in every number too
 * (two rows of one table with other numbers are two facts; in two tables they are two versions of one).
 */
export const duplicateRecord = defineRule({
  code: 'duplicate-record',
  version: 1,
  severity: 'error',
  *check({ ledger }) {
    const seen = new Map<string, DataRecord[]>();
    for (const record of allRecords(ledger)) {
      const key = keyOf(record);
      if (key === undefined) continue;
      const before = seen.get(key) ?? [];
      const first = before.find((other) => other.row !== record.row && isSameFact(other, record));
      seen.set(key, [...before, record]);
      if (first === undefined) continue;
      const at = placeOf(record.table, record.row.row, firstColumn(record));
      const firstAt = placeOf(first.table, first.row.row, firstColumn(first));
      yield {
        finding: {
          rule: 'duplicate-record',
          at,
          related: [firstAt],
          unit: record.unit,
          dataset: record.dataset,
          params: { first: describe(firstAt, at) },
        },
        excludes: [{ record }],
      };
    }
  },
});

function keyOf({ dataset, unit, values }: DataRecord): string | undefined {
  const fields: Readonly<Record<string, unknown>> = values;
  const names = datasetOf(dataset).key.map((field) => fields[field]);
  if (names.every((name) => name === undefined)) return undefined;
  return [dataset, unit, ...names.map((name) => (typeof name === 'string' ? matchKey(name) : ''))].join(
    '\u0000',
  );
}

function isSameFact(one: DataRecord, other: DataRecord): boolean {
  return one.table !== other.table || numbersOf(one) === numbersOf(other);
}

function numbersOf({ values }: DataRecord): string {
  return JSON.stringify(
    Object.entries(values)
      .filter(([, value]) => isDecimal(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function firstColumn({ table, columns }: DataRecord): number | undefined {
  return datasetOf(table.dataset)
    .key.map((field) => columns[field])
    .find((column) => column !== undefined);
}

/** The first place, as short as can be said from where the second one is. */
function describe(first: Location, from: Location): string {
  const file = first.file === from.file ? '' : first.file;
  const sheet =
    first.sheet === undefined || (first.sheet === from.sheet && file === '') ? '' : `${first.sheet}!`;
  return [file, `${sheet}${cellName(first) ?? ''}`].filter((part) => part !== '').join(' › ');
}
