import * as z from 'zod';
import type { Finding } from '../../findings/finding.ts';
import { type Decimal, decimal, isNatural } from '../../quantity/decimal.ts';
import type { Dataset } from '../dataset.ts';
import { isPartOf } from '../header/match-columns.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from '../ledger.ts';
import type { RowReading } from './read-row.ts';

type Value = string | Decimal;

/** One fact of a row, before it has a unit: its values and the columns they stand in. */
export interface RowFact {
  readonly values: Record<string, Value>;
  readonly columns: Readonly<Record<string, number>>;
  /** Its plan asks a question ("Có"), which is no value and yet makes it a fact. */
  readonly isAsked?: boolean;
}

/**
 * Makes the facts of a row: one in the long layout; in the wide layout one for each combination of members that was reported.
 * A total stands for itself only where none of its parts was reported ("697 in all").
 */
export function factReader(
  dataset: Dataset,
  columns: readonly TableColumn[],
): (read: RowReading) => RowFact[] {
  const isWide = columns.some(({ members }) => members !== undefined);
  const known = columns.filter(({ field, isOfWhich }) => field !== undefined && field !== 'no' && !isOfWhich);
  const isShared = ({ members, isTotal }: TableColumn): boolean => members === undefined && !isTotal;
  const own = known.filter(isShared);
  const wide = known.filter((column) => !isShared(column));
  // Rows of one layout share where their fields stand.
  const places = Object.fromEntries(own.map(({ field = '', column }) => [field, column]));
  const one = oneEachOf(dataset, places);
  return (read) => {
    const shared = factOf({ values: {}, columns: places }, own, read);
    if (!isWide) return [one === undefined ? shared : countOne(shared, one)];
    const isReported = ({ column }: TableColumn): boolean => read.get(column)?.value !== undefined;
    const counting = wide.filter(
      (column) => isReported(column) && !wide.some((other) => isPartOf(other, column) && isReported(other)),
    );
    const whole = counting.filter(({ members }) => members === undefined);
    const facts = groupByMembers(counting).map((group) =>
      factOf(
        {
          values: { ...textsOf(shared), ...group[0]?.members },
          columns: { ...shared.columns, ...placesOf(group) },
        },
        group,
        read,
      ),
    );
    const hasOwnNumbers = Object.keys(shared.values).some((field) => isAdded(dataset, field));
    if (whole.length > 0 || hasOwnNumbers || facts.length === 0)
      facts.push(
        factOf({ values: shared.values, columns: { ...shared.columns, ...placesOf(whole) } }, whole, read),
      );
    return facts;
  };
}

function placesOf(columns: readonly TableColumn[]): Record<string, number> {
  return Object.fromEntries(columns.map(({ field = '', column }) => [field, column]));
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

/** The fact with what columns of a row add to it. */
function factOf(base: RowFact, columns: readonly TableColumn[], read: RowReading): RowFact {
  const values = { ...base.values };
  const upTo = new Map<string, Decimal>();
  let verdictColumn: number | undefined;
  let isAsked = base.isAsked ?? false;
  for (const { field = '', column } of columns) {
    const reading = read.get(column);
    if (reading === undefined) continue;
    if (reading.value !== undefined) values[field] = reading.value;
    isAsked ||= reading.answer !== undefined;
    if (reading.upTo !== undefined) upTo.set(field, reading.upTo);
    if (reading.comparator !== undefined) values['comparator'] ??= reading.comparator;
    if (reading.measureUnit !== undefined) values['measure_unit'] ??= reading.measureUnit;
    if (reading.verdict === undefined) continue;
    values['verdict'] ??= reading.verdict;
    verdictColumn ??= column;
  }
  const to = upTo.get(values['planned'] === undefined ? 'registered' : 'planned');
  if (to !== undefined) values['planned_to'] ??= to;
  const asked = isAsked ? { isAsked } : {};
  if (verdictColumn === undefined || base.columns['verdict'] !== undefined)
    return { values, columns: base.columns, ...asked };
  return { values, columns: { ...base.columns, verdict: verdictColumn }, ...asked };
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

/** A list without a column of counts: the field that each of its rows counts as one in, and where that is seen. */
interface OneEach {
  readonly field: string;
  readonly by: string;
  readonly columns: Readonly<Record<string, number>>;
}

function oneEachOf({ oneEach }: Dataset, places: Readonly<Record<string, number>>): OneEach | undefined {
  const column = oneEach === undefined ? undefined : places[oneEach.by];
  if (oneEach === undefined || column === undefined || places[oneEach.field] !== undefined) return undefined;
  return { ...oneEach, columns: { ...places, [oneEach.field]: column } };
}

function countOne(fact: RowFact, { field, by, columns }: OneEach): RowFact {
  if (fact.values[by] === undefined) return fact;
  return { values: { ...fact.values, [field]: decimal(1) }, columns };
}

/** Numbers of a row are said once; its texts are true of each of its facts. */
function textsOf({ values }: RowFact): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}

function mapValues<T, U>(from: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
