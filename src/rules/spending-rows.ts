import { add, type Decimal, isDecimal } from '../quantity/decimal.ts';
import type { DataRecord, Ledger, TableRow } from '../records/ledger.ts';

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

const madeOf = new WeakMap<Ledger, SpendingRow[]>();

export function spendingRows(ledger: Ledger): readonly SpendingRow[] {
  const made = madeOf.get(ledger) ?? makeRows(ledger);
  madeOf.set(ledger, made);
  return made;
}

function makeRows(ledger: Ledger): SpendingRow[] {
  const byRow = new Map<TableRow, DataRecord<'spending'>[]>();
  for (const record of ledger.records.spending) {
    const records = byRow.get(record.row);
    if (records === undefined) byRow.set(record.row, [record]);
    else records.push(record);
  }
  return [...byRow].flatMap(([row, records]) => {
    const [first] = records;
    if (first === undefined) return [];
    const amounts: Partial<Record<(typeof AMOUNTS)[number], Decimal>> = {};
    for (const field of AMOUNTS) {
      const values = records.map(({ values: each }) => each[field]).filter(isDecimal);
      if (values.length > 0) amounts[field] = add(values);
    }
    const rateColumn = first.table.columns.find(({ field }) => field === 'rate')?.column ?? 0;
    const rate = row.numbers.get(rateColumn);
    const withRate = rateColumn === 0 ? first : { ...first, columns: { ...first.columns, rate: rateColumn } };
    const holding = (field: string): DataRecord =>
      field === 'rate' ? withRate : (records.find(({ values }) => field in values) ?? first);
    return [{ records, amounts, ...(rate === undefined ? {} : { rate }), holding }];
  });
}
