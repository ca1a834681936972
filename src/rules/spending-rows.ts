import { add, type Decimal, isDecimal } from '../quantity/decimal.ts';
import type { DataRecord, Ledger } from '../records/ledger.ts';

const AMOUNTS = ['carried_over', 'assigned', 'allocated', 'disbursed'] as const;

/** What one row says of each stage of money, its wide columns added up: people compare rows, not facts. */
export interface SpendingRow {
  readonly records: readonly DataRecord<'spending'>[];
  readonly amounts: Readonly<Partial<Record<(typeof AMOUNTS)[number], Decimal>>>;
  /** The printed rate of the row. */
  readonly rate?: Decimal;
  /** A record that holds a stage, to point at. */
  readonly holding: (field: string) => DataRecord;
}

/** Row by row: the records of a row stand together, so nothing is kept for the whole ledger. */
export function* spendingRows(ledger: Ledger): Iterable<SpendingRow> {
  let records: DataRecord<'spending'>[] = [];
  for (const record of ledger.records.spending) {
    if (records[0] !== undefined && records[0].row !== record.row) {
      yield* spendingRow(records);
      records = [];
    }
    records.push(record);
  }
  yield* spendingRow(records);
}

function spendingRow(records: readonly DataRecord<'spending'>[]): SpendingRow[] {
  const [first] = records;
  if (first === undefined) return [];
  const amounts: Partial<Record<(typeof AMOUNTS)[number], Decimal>> = {};
  for (const field of AMOUNTS) {
    const values = records.map(({ values: each }) => each[field]).filter(isDecimal);
    if (values.length > 0) amounts[field] = add(values);
  }
  const rateColumn = first.table.columns.find(({ field }) => field === 'rate')?.column ?? 0;
  const rate = first.row.numbers.get(rateColumn);
  const withRate = rateColumn === 0 ? first : { ...first, columns: { ...first.columns, rate: rateColumn } };
  const holding = (field: string): DataRecord =>
    field === 'rate' ? withRate : (records.find(({ values }) => field in values) ?? first);
  return [{ records, amounts, ...(rate === undefined ? {} : { rate }), holding }];
}
