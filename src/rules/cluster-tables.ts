import type { List } from '../lists/list.ts';
import { add, type Decimal, decimalPlaces, isDecimal, roundHalfUp, ZERO } from '../quantity/decimal.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { datasetOf } from '../records/datasets/index.ts';
import type { DataRecord, Ledger, Table, TableColumn } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder } from '../workspace/movements.ts';
import type { DatasetName, Workspace } from '../workspace/workspace.ts';
import { amountAt, roundingOf } from './print-like.ts';
import { type RecordSet, recordSet } from './record-set.ts';

/** What a table of several units says of one unit that sent a table of its own on the same. */
export interface Restated {
  readonly table: Table;
  readonly unit: string;
  /** Its records of which the unit's own tables hold every number, the same or another one. */
  readonly records: readonly DataRecord[];
  readonly differences: readonly Difference[];
}

/** A number that the two tables do not agree on. */
export interface Difference {
  readonly record: DataRecord;
  readonly field: string;
  readonly stated: Decimal;
  readonly own: Decimal;
  readonly ownRecords: readonly DataRecord[];
}

const known = new WeakMap<Ledger, readonly Restated[]>();

/** Tables of several units, by what they repeat of each unit's own tables. */
export function restatedUnits(ledger: Ledger, workspace: Workspace): readonly Restated[] {
  const found = known.get(ledger) ?? findRestated(ledger, workspace);
  known.set(ledger, found);
  return found;
}

/** Records of the cluster's tables that a unit's own table holds as well: a check of it, never a second fact or a second version. */
export function restatedRecords(ledger: Ledger, workspace: Workspace): RecordSet {
  return recordSet(restatedUnits(ledger, workspace).flatMap(({ records }) => records));
}

/** Tables that name several units in their rows, and the ids of those. */
export function clusterTables(ledger: Ledger): ReadonlyMap<Table, ReadonlySet<string>> {
  const withUnits = ledger.tables.filter(({ columns }) => columns.some(({ field }) => field === 'unit'));
  const named = withUnits.map((table) => [table, new Set(ledger.units.get(table)?.keys())] as const);
  return new Map(named.filter(([, units]) => units.size > 1));
}

function findRestated(ledger: Ledger, workspace: Workspace): Restated[] {
  const shared = clusterTables(ledger);
  if (shared.size === 0) return [];
  const nameOf = namer(workspace);
  const restated: Restated[] = [];
  for (const [dataset, records] of Object.entries(ledger.records) as [DatasetName, List<DataRecord>][]) {
    const isOwn = ({ table, unit }: DataRecord): boolean => !shared.has(table) && table.unit?.id === unit;
    const own = groupBy(records.filter(isOwn), ({ unit }) => unit);
    const stated = groupBy(
      records.filter(({ table, unit }) => shared.has(table) && own.has(unit)),
      ({ table }) => table,
    );
    for (const [table, ofTable] of stated) {
      for (const [unit, ofUnit] of groupBy(ofTable, (each) => each.unit)) {
        const found = compare(ofUnit, own.get(unit) ?? [], dataset, nameOf, workspace.settings.numbers);
        if (found.records.length > 0) restated.push({ table, unit, ...found });
      }
    }
  }
  return restated;
}

type NameOf = (record: DataRecord, field: string) => string | undefined;

function namer({ settings }: Workspace): NameOf {
  const findMovement = movementFinder(settings.movements);
  return (record, field) => {
    const value = fieldOf(record, field);
    if (typeof value !== 'string') return undefined;
    return (field === 'movement' ? findMovement(value)?.id : undefined) ?? matchKey(value);
  };
}

/** Numbers of both sides under all that both name throughout: by project where both do, else the whole of the unit. */
function compare(
  stated: readonly DataRecord[],
  own: readonly DataRecord[],
  dataset: DatasetName,
  nameOf: NameOf,
  style: NumberStyleName,
): Pick<Restated, 'records' | 'differences'> {
  const { key, fields } = datasetOf(dataset);
  const names = key.filter(
    (field) => field !== 'note' && [...stated, ...own].every((each) => nameOf(each, field) !== undefined),
  );
  const measures = Object.keys(fields).filter((field) => MEASURES.has(fields[field]?.kind ?? ''));
  const keyOf = (record: DataRecord): string => JSON.stringify(names.map((field) => nameOf(record, field)));
  const [statedBy, ownBy] = [groupBy(stated, keyOf), groupBy(own, keyOf)];
  const records: DataRecord[] = [];
  const differences: Difference[] = [];
  for (const [name, group] of statedBy) {
    const twins = ownBy.get(name) ?? [];
    const told = measures.filter((field) => group.some((each) => fieldOf(each, field) !== undefined));
    if (told.length === 0 || !told.every((field) => twins.some((each) => fieldOf(each, field) !== undefined)))
      continue;
    records.push(...group);
    for (const field of told) {
      const holding = (each: DataRecord): boolean => fieldOf(each, field) !== undefined;
      const [record] = group.filter(holding);
      const ownRecords = twins.filter(holding);
      const [sum, ownSum] = [sumOf(group, field), sumOf(ownRecords, field)];
      if (
        record !== undefined &&
        !sum.eq(ownSum) &&
        !areRoundings(record, field, sum, ownSum, ownRecords, style)
      )
        differences.push({ record, field, stated: sum, own: ownSum, ownRecords });
    }
  }
  return { records, differences };
}

/** One amount is the other one in fewer digits, or both are what amounts printed with decimals may add up to. */
function areRoundings(
  record: DataRecord,
  field: string,
  stated: Decimal,
  own: Decimal,
  ownRecords: readonly DataRecord[],
  style: NumberStyleName,
): boolean {
  const column = columnOf(record, field);
  if (column?.definition?.kind !== 'money') return false;
  const [printed, meant] = [stated, own].map((each) => amountAt(record.row, column, each, style)) as [
    Decimal,
    Decimal,
  ];
  if (roundHalfUp(meant, decimalPlaces(printed)).eq(printed)) return true;
  const slack = [record, ...ownRecords].map((each) => {
    const at = columnOf(each, field);
    return (at === undefined ? undefined : roundingOf(each.row, at, style)) ?? ZERO;
  });
  return stated.minus(own).abs().lte(add(slack));
}

function columnOf({ table, columns }: DataRecord, field: string): TableColumn | undefined {
  return table.columns.find(({ column }) => column === columns[field]);
}

const MEASURES = new Set(['count', 'money', 'quantity']);

function sumOf(records: readonly DataRecord[], field: string): Decimal {
  return add(records.flatMap((each) => [fieldOf(each, field)].filter(isDecimal)));
}

function fieldOf({ values }: DataRecord, field: string): unknown {
  return (values as Readonly<Record<string, unknown>>)[field];
}

function groupBy<K>(records: readonly DataRecord[], keyOf: (record: DataRecord) => K): Map<K, DataRecord[]> {
  const groups = new Map<K, DataRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}
