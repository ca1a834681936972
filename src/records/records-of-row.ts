import { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { type Decimal, decimal } from '../quantity/decimal.ts';
import type { Dataset } from './dataset.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from './ledger.ts';
import type { CellReading } from './read-cell.ts';

type Value = string | Decimal;

/** One fact of a row, before it has a unit: its values and the columns they stand in. */
export interface RowFact {
  readonly values: Record<string, Value>;
  readonly columns: Record<string, number>;
}

/** The facts of a row: one in the long layout; in the wide layout one per member of the dimension that was reported. */
export function factsOfRow(
  dataset: Dataset,
  table: Table,
  read: ReadonlyMap<number, CellReading>,
): RowFact[] {
  const shared: RowFact = { values: {}, columns: {} };
  const wide: TableColumn[] = [];
  for (const column of table.columns) {
    if (column.field === undefined || column.field === 'no') continue;
    if (column.member === undefined && column.isTotal !== true)
      put(shared, column.field, column.column, read);
    else wide.push(column);
  }
  if (wide.length === 0) return [countOneEach(dataset, shared)];
  const facts = membersOf(wide)
    .map((member) => factOfMember(dataset, shared, wide, member, read))
    .filter((fact) => fact !== undefined);
  const rest = factOfRest(shared, wide, read, facts);
  return rest === undefined ? facts : [...facts, rest];
}

const schemas = new WeakMap<Dataset, z.ZodType>();

/** Holds a fact against its dataset's schema; a value that breaks it is a finding and is left out of the fact. */
export function checkFact(dataset: Dataset, table: Table, row: TableRow, fact: RowFact): Finding[] {
  let schema = schemas.get(dataset);
  if (schema === undefined) {
    schema = z.object(mapValues(dataset.fields, (field) => field.schema.optional()));
    schemas.set(dataset, schema);
  }
  const checked = schema.safeParse(fact.values);
  if (checked.success) return [];
  return checked.error.issues.map(({ path }) => {
    const field = String(path[0]);
    const column = table.columns.find((each) => each.column === fact.columns[field]);
    const value = row.cells[(column?.column ?? 1) - 1]?.text.trim() ?? '';
    delete fact.values[field];
    return {
      rule: 'count-not-whole',
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

function membersOf(wide: readonly TableColumn[]): string[] {
  return [...new Set(wide.flatMap(({ member }) => (member === undefined ? [] : [member])))];
}

function factOfMember(
  dataset: Dataset,
  shared: RowFact,
  wide: readonly TableColumn[],
  member: string,
  read: ReadonlyMap<number, CellReading>,
): RowFact | undefined {
  const dimension = dataset.wide?.dimension ?? '';
  const fact: RowFact = {
    values: { ...textsOf(shared), [dimension]: member },
    columns: { ...shared.columns },
  };
  let isReported = false;
  for (const column of wide.filter((each) => each.member === member)) {
    put(fact, column.field ?? '', column.column, read);
    isReported ||= read.get(column.column)?.value !== undefined;
  }
  return isReported ? fact : undefined;
}

/**
 * What belongs to no member: measures with a column of their own, and totals whose parts nobody reported ("697 in all").
 * A row that says nothing else still gives one fact, so that it is seen as not reported.
 */
function factOfRest(
  shared: RowFact,
  wide: readonly TableColumn[],
  read: ReadonlyMap<number, CellReading>,
  facts: readonly RowFact[],
): RowFact | undefined {
  const fact: RowFact = { values: { ...shared.values }, columns: { ...shared.columns } };
  let isNeeded =
    facts.length === 0 || Object.values(shared.values).some((value) => typeof value !== 'string');
  for (const { isTotal, field = '', column } of wide) {
    if (!isTotal || facts.some(({ values }) => values[field] !== undefined)) continue;
    put(fact, field, column, read);
    isNeeded ||= read.get(column)?.value !== undefined;
  }
  return isNeeded ? fact : undefined;
}

/** Numbers of a row are said once; its texts are true of each of its facts. */
function textsOf({ values }: RowFact): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}

function mapValues<T, U>(from: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
