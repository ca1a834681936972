import { phrase } from '../language/phrase.ts';
import type { List } from '../lists/list.ts';
import {
  add,
  cutOff,
  type Decimal,
  decimalPlaces,
  percentOf,
  roundHalfUp,
  significantDigits,
  ZERO,
} from '../quantity/decimal.ts';
import { directionOf } from '../records/judge-target.ts';
import type { DataRecord, Ledger, Table, TableColumn, TableRow } from '../records/ledger.ts';
import { describeAmount, type Measured, measured, type Suspicion } from './magnitudes.ts';
import { partsOfTotal } from './parts-of-total.ts';
import { roundingOf } from './print-like.ts';
import type { RuleContext } from './rule.ts';
import { type ScaleSlip, slipFrom } from './scale-slips.ts';
import { spendingRow } from './spending-rows.ts';

/** A result against what was planned in the same row. */
const PLANS = {
  spending: [['allocated', 'assigned']],
  targets: [
    ['actual', 'planned'],
    ['actual', 'registered'],
    ['estimate', 'planned'],
  ],
} as const;

/** By how many digits numbers slip: the decimal point, a unit of money, two of them. */
const SHIFTS = [1, 2, 3, 6];
/** Shares of more than twice the whole are rare, growth included. */
const MOST_PERCENT = 200;
/** Fewer digits may fit by chance. */
const TELLING_DIGITS = 2;

/** What rows say of their own values, by the kind of evidence: it is told in this order. */
export interface RowSuspicions {
  readonly byPlan: Suspicion[];
  readonly byRate: Suspicion[];
}

/** Adds the suspicions from one row: its plan, its rate, its shares. */
export function suspectRow(
  { byPlan, byRate }: RowSuspicions,
  records: readonly DataRecord[],
  factor: number,
  near: number,
): void {
  for (const record of records) {
    if (record.dataset !== 'spending' && record.dataset !== 'targets') continue;
    for (const [field, plan] of PLANS[record.dataset])
      byPlan.push(...fromPlan(record, field, plan, factor, Math.log10(near)));
    if (record.dataset === 'targets')
      byRate.push(...fromTarget(record as DataRecord<'targets'>, factor, Math.log10(near)));
  }
  const [record, ...others] = records;
  const spending = others.length > 0 ? undefined : spendingRow(records);
  if (record !== undefined && spending !== undefined)
    byRate.push(...fromRate(record, spending.rate, 'disbursed', ['allocated', 'assigned']));
}

function* fromTarget(record: DataRecord<'targets'>, factor: number, near: number): Iterable<Suspicion> {
  const part = record.values.actual === undefined ? 'estimate' : 'actual';
  yield* fromRate(record as DataRecord, record.values.rate, part, ['planned', 'registered']);
  yield* fromShares(record, part, factor, near);
}

/** Suspicions from the totals of the tables. */
export function* suspicionsOfTotals({ ledger, workspace }: RuleContext): Iterable<Suspicion> {
  for (const table of ledger.tables) yield* fromTotals(table, ledger, workspace.settings.numbers);
}

/** A thousand times its plan. Far below it says nothing: the work may have just begun. */
function* fromPlan(
  record: DataRecord,
  field: string,
  plan: string,
  factor: number,
  near: number,
): Iterable<Suspicion> {
  const [[value], [planned]] = [measured(record, field), measured(record, plan)];
  if (value === undefined || planned === undefined) return;
  const range = { low: planned.log, high: planned.log };
  const slip = slipFrom(value.log, range, factor, { tooLarge: near, tooSmall: 0 });
  if (!slip?.isTooLarge) return;
  const said = phrase('magnitude.above-plan', { value: describeAmount(kindOf(record), planned.value) });
  yield { measured: value, slip, evidence: { phrase: said, related: [planned] } };
}

/** A plan and a result in % lie within one hundred, so a plan far above its result, or a result far below, has slipped. */
function* fromShares(
  record: DataRecord<'targets'>,
  part: 'actual' | 'estimate',
  factor: number,
  near: number,
): Iterable<Suspicion> {
  if (!/^(%|phần trăm|percent)/i.test(record.values.measure_unit?.trim() ?? '')) return;
  const [[value], [planned]] = [
    measured(record as DataRecord, part),
    measured(record as DataRecord, 'planned'),
  ];
  if (value === undefined || planned === undefined || value.log > planned.log) return;
  const isOfPlan = planned.value.gt(MOST_PERCENT);
  const [suspect, other] = isOfPlan ? [planned, value] : [value, planned];
  const slip = slipFrom(suspect.log, { low: other.log, high: other.log }, factor, {
    tooLarge: near,
    tooSmall: near,
  });
  // A poverty rate may come down to nearly nothing.
  if (slip === undefined || (!isOfPlan && directionOf(record.values) === 'down')) return;
  const amount = { value: { as: 'percent', value: other.value } } as const;
  const said = isOfPlan ? phrase('magnitude.above-result', amount) : phrase('magnitude.above-plan', amount);
  yield { measured: suspect, slip, evidence: { phrase: said, related: [other] } };
}

/** The printed rate is what the parts give, but for the place of the decimal point. */
function* fromRate(
  record: DataRecord,
  rate: Decimal | undefined,
  field: string,
  wholes: readonly string[],
): Iterable<Suspicion> {
  const [part] = measured(record, field);
  if (rate === undefined || part === undefined || significantDigits(rate) < TELLING_DIGITS) return;
  for (const name of wholes) {
    const [whole] = measured(record, name);
    const slip = whole === undefined ? undefined : slipOfRate(rate, part.value, whole.value);
    if (whole === undefined || slip === undefined) continue;
    const said = phrase('magnitude.rate', {
      rate: { as: 'percent', value: rate },
      whole: describeAmount(kindOf(record), whole.value),
    });
    const related = [{ record, field: 'rate' }, whole];
    yield { measured: part, slip, evidence: { phrase: said, related } };
    return;
  }
}

function slipOfRate(rate: Decimal, part: Decimal, whole: Decimal): ScaleSlip | undefined {
  const percent = percentOf(part, whole);
  if (percent === null) return undefined;
  const places = decimalPlaces(rate);
  const isRate = (value: Decimal): boolean =>
    roundHalfUp(value, places).eq(rate) || cutOff(value, places).eq(rate);
  if (isRate(percent)) return undefined;
  for (const shift of SHIFTS) {
    const times = 10 ** shift;
    // 0,98 for 98 % is a rate written as a fraction, and the amounts are right.
    if (shift !== 2 && isRate(percent.shifted(-shift))) return { times, isTooLarge: true };
    if (isRate(percent.shifted(shift))) return { times, isTooLarge: false };
  }
  return undefined;
}

/** The one part of a wrong total that makes it right once its decimal point is moved. */
function* fromTotals(
  table: Table,
  ledger: Ledger,
  style: Parameters<typeof roundingOf>[2],
): Iterable<Suspicion> {
  const columns = table.columns.filter(
    ({ definition }) => definition?.kind === 'count' || definition?.kind === 'money',
  );
  for (const { total, parts } of partsOfTotal(table, columns)) {
    for (const column of columns) {
      const printed = total.numbers.get(column.column);
      if (printed === undefined) continue;
      const reported = parts.filter(({ numbers }) => numbers.has(column.column));
      const difference = add(reported.map((row) => row.numbers.get(column.column) ?? ZERO)).minus(printed);
      const allowance = add([total, ...reported].map((row) => roundingOf(row, column, style) ?? ZERO));
      if (difference.abs().lte(allowance)) continue;
      const explaining = reported.flatMap((row) => slipsOf(row, column, difference, allowance));
      const [only, ...others] = explaining;
      const value = only === undefined ? undefined : cellOf(ledger, table, only.row, column);
      if (only === undefined || value === undefined || others.length > 0) continue;
      const said = phrase('magnitude.total', { row: total.row });
      yield { measured: value, slip: only.slip, evidence: { phrase: said, related: [] } };
    }
  }
}

function slipsOf(
  row: TableRow,
  { column, definition }: TableColumn,
  difference: Decimal,
  allowance: Decimal,
): { row: TableRow; slip: ScaleSlip }[] {
  const value = row.numbers.get(column);
  if (value === undefined || significantDigits(value) < TELLING_DIGITS) return [];
  const isTooLarge = difference.gt(0);
  return SHIFTS.flatMap((shift) => {
    const mended = value.shifted(isTooLarge ? -shift : shift);
    const isPossible = definition?.kind !== 'count' || decimalPlaces(mended) === 0;
    const explains = value.minus(mended).minus(difference).abs().lte(allowance);
    return isPossible && explains ? [{ row, slip: { times: 10 ** shift, isTooLarge } }] : [];
  });
}

function cellOf(ledger: Ledger, table: Table, row: TableRow, { column, field = '' }: TableColumn) {
  const records = ledger.records[table.dataset] as List<DataRecord>;
  const record = records.find(
    (each) => each.table === table && each.row.row === row.row && each.columns[field] === column,
  );
  return measured(record, field).at(0) satisfies Measured | undefined;
}

function kindOf({ dataset }: DataRecord): 'money' | 'quantity' {
  return dataset === 'spending' ? 'money' : 'quantity';
}
