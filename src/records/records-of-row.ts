import * as z from 'zod';
import type { Finding } from '../findings/finding.ts';
import { type Decimal, decimal, isNatural } from '../quantity/decimal.ts';
import type { Dataset } from './dataset.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from './ledger.ts';
import { isPartOf } from './match-columns.ts';
import type { CellReading } from './read-cell.ts';

type Value = string | Decimal;

/** One fact of a row, before it has a unit: its values and the columns they stand in. */
export interface RowFact {
  readonly values: Record<string, Value>;
  readonly columns: Record<string, number>;
}

/**
 * The facts of a row: one in the long layout; in the wide layout one for each combination of members that was reported.
 * A total stands for itself only where none of its parts was reported ("697 in all").
 */
export function factsOfRow(
  dataset: Dataset,
  table: Table,
  read: ReadonlyMap<number, CellReading>,
): RowFact[] {
  const shared: RowFact = { values: {}, columns: {} };
  const isWide = table.columns.some(({ members }) => members !== undefined);
  const wide: TableColumn[] = [];
  for (const column of table.columns) {
    if (column.field === undefined || column.field === 'no' || column.isOfWhich) continue;
    if (column.members === undefined && !column.isTotal) put(shared, column.field, column.column, read);
    else wide.push(column);
  }
  if (!isWide) return [countOneEach(dataset, shared)];
  const isReported = ({ column }: TableColumn): boolean => read.get(column)?.value !== undefined;
  const counting = wide.filter(
    (column) => isReported(column) && !wide.some((other) => isPartOf(other, column) && isReported(other)),
  );
  const whole = counting.filter(({ members }) => members === undefined);
  const facts = groupByMembers(counting).map((columns) =>
    factOf({ ...shared, values: textsOf(shared) }, columns, read),
  );
  const hasOwnNumbers = Object.keys(shared.values).some((field) => isAdded(dataset, field));
  if (whole.length > 0 || hasOwnNumbers || facts.length === 0) facts.push(factOf(shared, whole, read));
  return facts;
}

/** Counts and amounts are facts of their own; a rate beside the parts of a row says nothing without them. */
function isAdded({ fields }: Dataset, field: string): boolean {
  const kind = fields[field]?.kind;
  return kind === 'count' || kind === 'money';
}

function groupByMembers(columns: readonly TableColumn[]): TableColumn[][] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (column.members === undefined) continue;
    const key = JSON.stringify(Object.entries(column.members).sort(([a], [b]) => (a < b ? -1 : 1)));
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function factOf(
  shared: RowFact,
  columns: readonly TableColumn[],
  read: ReadonlyMap<number, CellReading>,
): RowFact {
  const fact: RowFact = {
    values: { ...shared.values, ...columns[0]?.members },
    columns: { ...shared.columns },
  };
  for (const { field = '', column } of columns) put(fact, field, column, read);
  return fact;
}

const schemas = new WeakMap<Dataset, z.ZodType>();

/** Holds a fact against its dataset's schema; a value that breaks it is a finding and is left out of the fact. */
export function checkFact(dataset: Dataset, table: Table, row: TableRow, fact: RowFact): Finding[] {
  let schema = schemas.get(dataset);
  if (schema === undefined) {
    schema = z.object(mapValues(dataset.fields, (field) => field.schema.optional()));
    schemas.set(dataset, schema);
  }
  // What the reading of a cell gives is of its column's kind; only numbers can still be out of range.
  if (Object.values(fact.values).every((value) => typeof value === 'string' || isNatural(value))) return [];
  const checked = schema.safeParse(fact.values);
  if (checked.success) return [];
  return checked.error.issues.map(({ path }) => {
    const field = String(path[0]);
    const column = table.columns.find((each) => each.column === fact.columns[field]);
    const value = row.cells[(column?.column ?? 1) - 1]?.text.trim() ?? '';
    delete fact.values[field];
    return {
      rule: dataset.fields[field]?.kind === 'money' ? 'negative-amount' : 'count-not-whole',
      at: placeOf(table, row.row, column?.column),
      dataset: table.dataset,
      column: column?.title ?? field,
      value,
      params: { column: column?.title ?? field, value },
    };
  });
}

function countOneEach(dataset: Dataset, fact: RowFact): RowFact {
  const { field, by } = dataset.oneEach ?? {};
  const column = by === undefined ? undefined : fact.columns[by];
  if (field === undefined || by === undefined || column === undefined) return fact;
  if (fact.columns[field] !== undefined || fact.values[by] === undefined) return fact;
  return { values: { ...fact.values, [field]: decimal(1) }, columns: { ...fact.columns, [field]: column } };
}

function put(fact: RowFact, field: string, column: number, read: ReadonlyMap<number, CellReading>): void {
  const reading = read.get(column);
  fact.columns[field] = column;
  if (reading?.value !== undefined) fact.values[field] = reading.value;
  if (reading?.comparator !== undefined) fact.values['comparator'] ??= reading.comparator;
  if (reading?.measureUnit !== undefined) fact.values['measure_unit'] ??= reading.measureUnit;
  if (reading?.verdict !== undefined) {
    fact.values['verdict'] ??= reading.verdict;
    fact.columns['verdict'] ??= column;
  }
}

/** Numbers of a row are said once; its texts are true of each of its facts. */
function textsOf({ values }: RowFact): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}

function mapValues<T, U>(from: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
