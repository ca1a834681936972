import { add, type Decimal, isDecimal, significantDigits, ZERO } from '../quantity/decimal.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { datasetOf } from '../records/datasets/index.ts';
import { type DataRecord, type Ledger, placeOf, type Table } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import { roundingOf } from './print-like.ts';
import type { RecordSet } from './record-set.ts';
import { tablesOfUnits } from './tables-of-unit.ts';

/** What one table says of one unit. */
export interface Part {
  readonly unit: string;
  readonly dataset: DatasetName;
  readonly records: readonly DataRecord[];
  /** By what the table cuts the whole: the naming fields that it fills. */
  readonly cuts: ReadonlySet<string>;
  /** The counts and amounts that it holds. */
  readonly measures: ReadonlySet<string>;
}

export type Accounts = readonly Part[];

/** By what offices cut one whole in several tables. */
const CUTS: Readonly<Record<DatasetName, readonly string[]>> = {
  movements: ['sector'],
  spending: ['project', 'capital_type', 'source'],
  commendations: ['form', 'level', 'recipient'],
  targets: [],
};

/** What else two tables may have in common, so that their numbers can be compared one by one. */
const SHARED: Readonly<Record<DatasetName, readonly string[]>> = {
  movements: ['movement', 'sector', 'stage'],
  spending: ['programme', 'project', 'capital_type', 'source', 'budget_year'],
  commendations: ['form', 'level', 'recipient_type'],
  targets: [],
};

/** Fewer equal digits may be a coincidence: that both tables count 5 says nothing, that both count 3 and 4 does. */
const TELLING_DIGITS = 2;

/** The tables of each unit and dataset that has several. */
export function accountsOf(ledger: Ledger, copies: ReadonlySet<string>, restated: RecordSet): Accounts[] {
  const isCut = ({ file, dataset }: Table): boolean => !copies.has(file) && CUTS[dataset].length > 0;
  return tablesOfUnits(ledger, isCut, restated).map((tables) => [...tables.values()].map(partOf));
}

function partOf(records: readonly DataRecord[]): Part {
  const [{ unit, dataset }] = records as readonly [DataRecord];
  const isFilled = (field: string): boolean => records.some((record) => fieldOf(record, field) !== undefined);
  const { fields } = datasetOf(dataset);
  const isMeasure = (field: string): boolean =>
    fields[field]?.kind === 'count' || fields[field]?.kind === 'money';
  return {
    unit,
    dataset,
    records,
    cuts: new Set(CUTS[dataset].filter(isFilled)),
    measures: new Set(Object.keys(fields).filter((field) => isMeasure(field) && isFilled(field))),
  };
}

/**
 * Every number of the table with fewer groups is found again in the other, under all that both say of it. Between a summary and
 * its list of names any number tells.
 */
export function agree(one: Part, other: Part, measures: readonly string[]): boolean {
  const shared = sharedNames(one, other);
  const isList = one.cuts.has('recipient') !== other.cuts.has('recipient');
  const enough = isList ? 1 : TELLING_DIGITS;
  return measures.every((measure) => {
    const sums = [sumsBy(one, measure, shared), sumsBy(other, measure, shared)].sort(
      (a, b) => a.size - b.size,
    );
    const [fewer, more] = sums as [Map<string, Decimal>, Map<string, Decimal>];
    const digits = [...fewer.values()].reduce((all, value) => all + significantDigits(value), 0);
    return digits >= enough && [...fewer].every(([key, value]) => more.get(key)?.eq(value));
  });
}

/** A number under one name that two tables do not agree on, with the first record of each. */
export interface Disagreement {
  readonly measure: string;
  readonly one: { readonly record: DataRecord; readonly sum: Decimal };
  readonly other: { readonly record: DataRecord; readonly sum: Decimal };
}

/** So much must agree before the rest is a mistake and not another matter: cells, of all cells, digits in them. */
const LEAST_CELLS = 2;
const LEAST_SHARE = 2 / 3;
const LEAST_DIGITS = 4;

/** Where two tables that are cut differently agree in nearly all that both name: the few numbers in which they do not. */
export function disagreements(
  one: Part,
  other: Part,
  measures: readonly string[],
  style: NumberStyleName,
): Disagreement[] {
  const shared = sharedNames(one, other);
  const differing: Disagreement[] = [];
  let agreeing = 0;
  let cells = 0;
  let digits = 0;
  for (const measure of measures) {
    const [first, second] = [recordsBy(one, measure, shared), recordsBy(other, measure, shared)];
    const [fewer, more] = first.size <= second.size ? [first, second] : [second, first];
    for (const key of fewer.keys()) {
      cells += 1;
      if (!more.has(key)) continue;
      const [ours, theirs] = [first.get(key) ?? [], second.get(key) ?? []];
      const [sum, rival] = [sumOf(ours, measure), sumOf(theirs, measure)];
      if (
        sum
          .minus(rival)
          .abs()
          .lte(slackOf([...ours, ...theirs], measure, style))
      ) {
        agreeing += 1;
        digits += significantDigits(sum);
      } else
        differing.push({
          measure,
          one: { record: ours[0] as DataRecord, sum },
          other: { record: theirs[0] as DataRecord, sum: rival },
        });
    }
  }
  const isTelling = agreeing >= LEAST_CELLS && agreeing >= cells * LEAST_SHARE && digits >= LEAST_DIGITS;
  return isTelling ? differing : [];
}

function sharedNames(one: Part, other: Part): string[] {
  return SHARED[one.dataset].filter((field) =>
    [...one.records, ...other.records].every((record) => fieldOf(record, field) !== undefined),
  );
}

function recordsBy({ records }: Part, measure: string, fields: readonly string[]): Map<string, DataRecord[]> {
  const groups = new Map<string, DataRecord[]>();
  for (const record of records) {
    if (!isDecimal(fieldOf(record, measure))) continue;
    const key = JSON.stringify(fields.map((field) => fieldOf(record, field)));
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return groups;
}

function sumOf(records: readonly DataRecord[], measure: string): Decimal {
  return add(records.flatMap((record) => [fieldOf(record, measure)].filter(isDecimal)));
}

/** What rounding may make of amounts printed with decimals. */
function slackOf(records: readonly DataRecord[], measure: string, style: NumberStyleName): Decimal {
  return add(
    records.map(({ table, row, columns }) => {
      const column = table.columns.find((each) => each.column === columns[measure]);
      return (column === undefined ? undefined : roundingOf(row, column, style)) ?? ZERO;
    }),
  );
}

export function totalOf(part: Part, measure: string): Decimal {
  return sumsBy(part, measure, []).get('[]') ?? ZERO;
}

/** The first record that has the measure. */
export function firstOf({ records }: Part, measure: string): DataRecord | undefined {
  return records.find((record) => fieldOf(record, measure) !== undefined);
}

export function cellOf(part: Part, measure: string): Location {
  const { table, row, columns } = firstOf(part, measure) ?? (part.records[0] as DataRecord);
  return placeOf(table, row.row, columns[measure]);
}

function sumsBy({ records }: Part, measure: string, fields: readonly string[]): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const record of records) {
    const value = fieldOf(record, measure);
    if (!isDecimal(value)) continue;
    const key = JSON.stringify(fields.map((field) => fieldOf(record, field)));
    sums.set(key, add([sums.get(key) ?? ZERO, value]));
  }
  return sums;
}

function fieldOf({ values }: DataRecord, field: string): unknown {
  return (values as Readonly<Record<string, unknown>>)[field];
}
