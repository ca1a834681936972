import { cutOff, type Decimal, decimalPlaces, percentOf, roundHalfUp } from '../quantity/decimal.ts';
import { directionOf } from '../records/judge-target.ts';
import { type DataRecord, placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { defineRule, type RuleResult } from './rule.ts';
import { type SpendingRow, spendingRow, totalSpendingRows } from './spending-rows.ts';

/** Stored rates carry up to 15 digits of noise; nobody compares more places than this. */
const MOST_PLACES = 6;

/** A printed rate that neither rounding nor cutting off makes of its parts, over any denominator that the row has. */
export const rateMismatch = defineRule({
  code: 'rate-mismatch',
  version: 2,
  severity: 'query',
  varies: ['printed', 'computed', 'part', 'whole'],
  restsOnRelated: true,
  *check({ ledger }) {
    for (const spending of totalSpendingRows(ledger)) yield* judgeSpending(spending);
  },
  checkRows: () =>
    function* (row) {
      const spending = spendingRow(row);
      if (spending !== undefined) yield* judgeSpending(spending);
      for (const record of row)
        if (record.dataset === 'targets') yield* judgeTarget(record as DataRecord<'targets'>);
    },
});

function judgeSpending({ amounts, rate, holding }: SpendingRow): Iterable<RuleResult<'rate-mismatch'>> {
  const { disbursed, allocated, assigned, carried_over: carriedOver } = amounts;
  const wholes = [
    ['allocated', allocated],
    ['assigned', assigned],
    ['allocated', sum(allocated, carriedOver)],
    ['assigned', sum(assigned, carriedOver)],
  ] as const;
  return judge(holding, rate, 'disbursed', disbursed, wholes);
}

function judgeTarget(record: DataRecord<'targets'>): Iterable<RuleResult<'rate-mismatch'>> {
  const { actual, estimate, planned, registered, rate } = record.values;
  const part = actual === undefined ? 'estimate' : 'actual';
  const wholes = [
    ['planned', planned],
    ['registered', registered],
  ] as const;
  if (directionOf(record.values) === 'down') return [];
  return judge(() => record, rate, part, actual ?? estimate, wholes);
}

function* judge(
  holding: (field: string) => DataRecord,
  rate: Decimal | undefined,
  partField: string,
  part: Decimal | undefined,
  wholes: readonly (readonly [field: string, value: Decimal | undefined])[],
): Iterable<RuleResult<'rate-mismatch'>> {
  if (rate === undefined || part === undefined) return;
  const places = Math.min(decimalPlaces(rate), MOST_PLACES);
  let first: { readonly field: string; readonly percent: Decimal } | undefined;
  for (const [field, whole] of wholes) {
    if (whole === undefined) continue;
    if (isNear(part, whole, rate, places)) return;
    const percent = percentOf(part, whole);
    if (percent === null) continue;
    if (roundHalfUp(percent, places).eq(roundHalfUp(rate, places))) return;
    if (cutOff(percent, places).eq(cutOff(rate, places))) return;
    first ??= { field, percent };
  }
  if (first === undefined) return;
  const expected = roundHalfUp(first.percent, 2);
  const [record, partRecord, wholeRecord] = [holding('rate'), holding(partField), holding(first.field)];
  yield {
    finding: {
      rule: 'rate-mismatch',
      at: placeOfField(record, 'rate'),
      related: [placeOfField(partRecord, partField), placeOfField(wholeRecord, first.field)],
      unit: record.unit,
      dataset: record.dataset,
      column: titleOf(record, 'rate') ?? 'rate',
      value: sourceOf(record, 'rate')?.text ?? '',
      params: {
        printed: { as: 'percent', value: rate },
        computed: { as: 'percent', value: expected },
        part: sourceOf(partRecord, partField)?.text ?? '',
        whole: sourceOf(wholeRecord, first.field)?.text ?? '',
      },
    },
  };
}

/**
 * The rate is what rounding makes of its parts, so surely that floats can tell: exact division costs a hundred times as much, and nearly
 * every rate is right.
 */
function isNear(part: Decimal, whole: Decimal, rate: Decimal, places: number): boolean {
  const percent = (part.toNumber() / whole.toNumber()) * 100;
  return Math.abs(percent - rate.toNumber()) < 0.499 * 10 ** -places;
}

function sum(one: Decimal | undefined, other: Decimal | undefined): Decimal | undefined {
  return one === undefined || other === undefined ? undefined : one.plus(other);
}
