import { add, type Decimal, isDecimal } from '../quantity/decimal.ts';
import { type DataRecord, type Ledger, rowOf, type Table } from '../records/ledger.ts';

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

const known = new WeakMap<readonly DataRecord[], SpendingRow>();

/** What the records of a row say, added up once for all rules; none where it is a row of something else. */
export function spendingRow(row: readonly DataRecord[]): SpendingRow | undefined {
  if (row[0]?.dataset !== 'spending') return undefined;
  const spending = known.get(row) ?? addUp(row);
  if (spending !== undefined) known.set(row, spending);
  return spending;
}

function addUp(row: readonly DataRecord[]): SpendingRow | undefined {
  const records = row as readonly DataRecord<'spending'>[];
  const [first] = records;
  if (first === undefined) return undefined;
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
  return { records, amounts, ...(rate === undefined ? {} : { rate }), holding };
}

/** The totals rows of long tables with what they say of each stage: their rate is of the totals, not the average of the rates above. */
export function* totalSpendingRows({ tables }: Ledger): Iterable<SpendingRow> {
  for (const table of tables) {
    const columns = columnsByField(table);
    if (table.dataset !== 'spending' || table.unit === undefined || columns === undefined) continue;
    for (const number of table.totals) {
      const row = rowOf(table, number);
      if (row === undefined) continue;
      const record: DataRecord<'spending'> = {
        dataset: 'spending',
        unit: table.unit.id,
        values: {},
        table,
        row,
        columns,
        nth: 0,
        of: 1,
      };
      const amounts: Partial<Record<(typeof AMOUNTS)[number], Decimal>> = {};
      for (const field of AMOUNTS) {
        const value = row.numbers.get(columns[field] ?? 0);
        if (value !== undefined) amounts[field] = value;
      }
      const rate = row.numbers.get(columns['rate'] ?? 0);
      yield { records: [record], amounts, ...(rate === undefined ? {} : { rate }), holding: () => record };
    }
  }
}

/** Undefined where a stage stands in several columns: which of them a total adds up is another question. */
function columnsByField({ columns }: Table): Readonly<Record<string, number>> | undefined {
  const stages = columns.filter(({ field = '' }) => (AMOUNTS as readonly string[]).includes(field));
  if (new Set(stages.map(({ field }) => field)).size < stages.length) return undefined;
  return Object.fromEntries(
    columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column]])),
  );
}
