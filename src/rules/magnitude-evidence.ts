import { type Phrase, phrase, type Value } from '../language/phrase.ts';
import type { List } from '../lists/list.ts';
import { add, type Decimal, roundHalfUp } from '../quantity/decimal.ts';
import type { FieldKind } from '../records/field.ts';
import type { DataRecord } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import { copiedFiles } from './copied-files.ts';
import { measuredFields, type Spreads } from './magnitude-spreads.ts';
import { describeAmount, logOf, type Measured, measured, type Suspicion } from './magnitudes.ts';
import { type FactKey, factNamer, pairYears } from './pair-years.ts';
import type { RuleContext } from './rule.ts';
import { mainstream, rangeOf, type ScaleSlip, slipFrom } from './scale-slips.ts';

/** What a source of evidence compares with, and how strictly. */
interface Measure {
  readonly values: readonly Measured[];
  readonly kind: FieldKind;
  readonly factor: number;
  readonly least: number;
  /** How far a mended value may lie from what it is compared with, as a logarithm. */
  readonly near: number;
}

/**
 * Suspicions from other units, from the unit's other rows, and from last year, one measure after the other.
 * @param spreads of all records
 */
export function* suspicionsAcross(
  { ledger, workspace, previous, parameters }: RuleContext,
  spreads: Spreads,
): Iterable<Suspicion> {
  const { factor, least, near } = parameters as { factor: number; least: number; near: number };
  const copies = copiedFiles(ledger);
  const before = new Map(
    previous === undefined
      ? []
      : pairYears(ledger, previous, workspace).map((pair) => [pair.record, pair.before]),
  );
  const keyOf = factNamer(workspace);
  for (const [dataset, all] of Object.entries(ledger.records) as [DatasetName, List<DataRecord>][]) {
    const tables = ledger.tables.filter((table) => table.dataset === dataset && !copies.has(table.file));
    const units = new Set(tables.flatMap((table) => [...(ledger.units.get(table)?.keys() ?? [])]));
    // Few units and no last year: a value can only stand apart from its own column, and there are mostly none.
    const isAlone = units.size <= least && before.size === 0;
    if (isAlone && !tables.some((table) => spreads.areApart(table))) continue;
    const kinds = measuredFields(dataset);
    const fields = new Map(kinds.map(([field]) => [field, [] as Measured[]]));
    for (const record of all) {
      if (copies.has(record.table.file)) continue;
      for (const [field, values] of fields) {
        if (isAlone && !spreads.isSpread(record, field)) continue;
        for (const each of measured(record, field))
          values.push(isAlone ? { ...each, record: spreads.standIn(record, field, each.log) } : each);
      }
    }
    for (const [field, kind] of kinds) {
      const measure = { values: fields.get(field) ?? [], kind, factor, least, near: Math.log10(near) };
      yield* suspicionsOf(measure, before, keyOf);
    }
  }
}

function* suspicionsOf(
  measure: Measure,
  before: ReadonlyMap<DataRecord, DataRecord>,
  keyOf: FactKey,
): Iterable<Suspicion> {
  const { values, kind, factor } = measure;
  const lastYear = new Map<Measured, Measured>();
  for (const value of before.size === 0 ? [] : values) {
    const [known] = measured(before.get(value.record), value.field);
    if (known !== undefined) lastYear.set(value, known);
  }
  // A value like last year's is how large this unit is.
  const isAsBefore = (value: Measured): boolean => {
    const known = lastYear.get(value);
    return known !== undefined && Math.abs(known.log - value.log) < Math.log10(factor) / 2;
  };
  const compared = new Set<Measured>();
  const across = [...fromPeers(measure, keyOf, compared)];
  const own = [...fromRows(measure, compared), ...(kind === 'money' ? fromSums(measure, compared) : [])];
  for (const suspicion of [...across, ...own]) if (!isAsBefore(suspicion.measured)) yield suspicion;
  for (const [value, known] of lastYear) yield* fromLastYear(measure, value, known);
}

/** The same fact of other units; one whose names occur twice in a unit is compared with nothing. */
function* fromPeers(measure: Measure, keyOf: FactKey, compared: Set<Measured>): Iterable<Suspicion> {
  const { values, least } = measure;
  if (new Set(values.map(({ record }) => record.unit)).size <= least) return;
  for (const facts of groupedBy(values, ({ record }) => keyOf(record)).values()) {
    const byUnit = groupedBy(facts, ({ record }) => record.unit);
    const single = [...byUnit.values()].flatMap((each) => (each.length === 1 ? each : []));
    yield* apartFrom(measure, single, compared, (isTooLarge, about) =>
      isTooLarge ? phrase('magnitude.above-peers', about) : phrase('magnitude.below-peers', about),
    );
  }
}

/** In one movement a whole population may take part, in the next an office. */
const OF_ANY_SIZE = new Set(['individuals', 'households']);

/** The other rows of the unit's own column; what other units say of the same fact tells more. */
function* fromRows(measure: Measure, compared: ReadonlySet<Measured>): Iterable<Suspicion> {
  const { values, kind, near } = measure;
  if (kind === 'quantity' || OF_ANY_SIZE.has(values[0]?.field ?? '')) return;
  const strict = { ...measure, near: kind === 'money' ? near : 0 };
  for (const rows of groupedBy(values, ({ record }) => record.table).values()) {
    const columns = groupedBy(rows, ({ record, field }) => `${record.columns[field]} ${record.unit}`);
    for (const column of columns.values()) {
      for (const suspicion of apartFrom(strict, column, new Set(), (_, about) =>
        phrase('magnitude.above-rows', about),
      )) {
        // Among a unit's own rows some are truly small.
        if (suspicion.slip.isTooLarge && !compared.has(suspicion.measured)) yield suspicion;
      }
    }
  }
}

/** All that a unit reports, where no fact of it could be compared one by one. */
function* fromSums(measure: Measure, compared: ReadonlySet<Measured>): Iterable<Suspicion> {
  const byUnit = [...groupedBy(measure.values, ({ record }) => record.unit).values()];
  const sums = byUnit.flatMap((cells) => {
    const value = add(cells.map((each) => each.value));
    return cells.slice(0, 1).map((first) => ({ ...first, value, log: logOf(value), cells }));
  });
  for (const { measured: sum, slip, evidence } of apartFrom(measure, sums, new Set(), (_, about) =>
    phrase('magnitude.above-sums', about),
  )) {
    const cells = sums.find((each) => each === sum)?.cells ?? [];
    // A unit may truly report little.
    if (!slip.isTooLarge || cells.some((cell) => compared.has(cell))) continue;
    for (const cell of cells) yield { measured: cell, slip, evidence };
  }
}

/** What the same unit reported of the same fact last year. */
function* fromLastYear(measure: Measure, value: Measured, known: Measured): Iterable<Suspicion> {
  const { factor, near } = measure;
  const reach = { tooLarge: near, tooSmall: near };
  const slip =
    slipFrom(value.log, { low: known.log, high: known.log }, factor, reach) ??
    shiftedDigits(value.value, known.value);
  if (slip === undefined || !canBe(measure.kind, value.value, slip)) return;
  const about = { value: describeAmount(measure.kind, known.value), ratio: ratioOf(value.log, known.log) };
  const said = slip.isTooLarge
    ? phrase('magnitude.above-last-year', about)
    : phrase('magnitude.below-last-year', about);
  yield { measured: value, slip, evidence: { phrase: said, related: [known] } };
}

/** The digits of last year with the decimal point elsewhere: 15415 after 1541,5. Fewer digits may agree by chance. */
const TELLING_DIGITS = 3;

function shiftedDigits(value: Decimal, known: Decimal): ScaleSlip | undefined {
  const digits = String(known.coefficient).replace(/0+$/, '');
  if (digits.length < TELLING_DIGITS) return undefined;
  for (const times of [10, 100]) {
    if (value.eq(known.times(times))) return { times, isTooLarge: true };
    if (known.eq(value.times(times))) return { times, isTooLarge: false };
  }
  return undefined;
}

/** Values that stand apart from the mainstream of a group, each with the slip that would bring it there. */
function* apartFrom(
  { kind, factor, least, near }: Measure,
  group: readonly Measured[],
  compared: Set<Measured>,
  say: (isTooLarge: boolean, about: { count: number; median: Value; ratio: number }) => Phrase,
): Iterable<Suspicion> {
  const others = mainstream(group, factor);
  if (others.length < least) return;
  for (const each of group) compared.add(each);
  if (others.length === group.length) return;
  const range = rangeOf(others);
  const among = new Set(others);
  const middle = medianOf(others);
  const median = describeAmount(kind, middle);
  for (const measured of group) {
    if (among.has(measured)) continue;
    const slip = slipFrom(measured.log, range, factor, { tooLarge: near, tooSmall: 0 });
    const isTelling = slip !== undefined && (slip.isTooLarge || kind === 'money');
    if (!isTelling || !canBe(kind, measured.value, slip)) continue;
    const ratio = ratioOf(measured.log, logOf(middle));
    const evidence = { phrase: say(slip.isTooLarge, { count: others.length, median, ratio }), related: [] };
    yield { measured, slip, evidence };
  }
}

/** A count that is divided is still whole: 37.000 may be 37, 37.250 is what it is. */
function canBe(kind: FieldKind, value: Decimal, { times, isTooLarge }: ScaleSlip): boolean {
  return kind !== 'count' || !isTooLarge || value.dividedBy(times, 6).places === 0;
}

/** How many times, as somebody would say it: two digits. */
function ratioOf(log: number, other: number): number {
  return Number((10 ** Math.abs(log - other)).toPrecision(2));
}

function medianOf(sorted: readonly Measured[]): Decimal {
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]].map((each) => each?.value);
  if (low === undefined || high === undefined) throw new Error('the median of nothing');
  return low === high ? low : roundHalfUp(low.plus(high).dividedBy(2, 6), 0);
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
