import { type Decimal, decimal, decimalPlaces } from '../quantity/decimal.ts';
import type { Expression } from './parse-formula.ts';

/** What a printed number may stand for: itself where it is exact, else all that is rounded to it. */
export interface Span {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Division goes so far behind what anybody prints. */
const PLACES = 14;
/** Stored rates carry up to 15 digits of noise; nobody compares more places than this. */
const MOST_PLACES = 6;

/** Half a unit of the last printed digit to either side; a whole number is exact unless it is a rate. */
export function spanOf(printed: Decimal, isRate: boolean): Span {
  const places = decimalPlaces(printed);
  if (places === 0 && !isRate) return { low: printed, high: printed };
  const half = decimal(`5e-${places + 1}`);
  return { low: printed.minus(half), high: printed.plus(half) };
}

/**
 * What an expression gives over printed numbers. A blank says nothing: a sum is taken of what is reported, as totals are, and
 * anything else with a blank in it has no result; nor has a division by what may be zero.
 */
export function evaluate(expression: Expression, read: (id: string) => Span | undefined): Span | undefined {
  if (expression.is === 'number') return { low: expression.value, high: expression.value };
  if (expression.is === 'reference') return read(expression.id);
  const left = evaluate(expression.left, read);
  const right = evaluate(expression.right, read);
  if (expression.is === '+' && (left === undefined || right === undefined)) return left ?? right;
  if (left === undefined || right === undefined) return undefined;
  if (expression.is === '+') return { low: left.low.plus(right.low), high: left.high.plus(right.high) };
  if (expression.is === '-') return { low: left.low.minus(right.high), high: left.high.minus(right.low) };
  if (expression.is === '*') return spanning(left, right, (one, other) => one.times(other));
  if (right.low.lte(0) && right.high.gte(0)) return undefined;
  return spanning(left, right, (one, other) => one.dividedBy(other, PLACES));
}

function spanning(one: Span, other: Span, combine: (one: Decimal, other: Decimal) => Decimal): Span {
  const corners = [one.low, one.high].flatMap((each) => [
    combine(each, other.low),
    combine(each, other.high),
  ]);
  const [first, ...rest] = corners as [Decimal, ...Decimal[]];
  return {
    low: rest.reduce((least, each) => (each.lt(least) ? each : least), first),
    high: rest.reduce((most, each) => (each.gt(most) ? each : most), first),
  };
}

/** Whether a printed number is what a computed one is rounded to, or cut off at where it was divided. */
export function agrees(printed: Decimal, computed: Span, isDivided: boolean): boolean {
  const places = Math.min(decimalPlaces(printed), MOST_PLACES);
  if (!isDivided) {
    const { low, high } = spanOf(printed, false);
    return computed.low.lte(high) && computed.high.gte(low);
  }
  const half = decimal(`5e-${places + 1}`);
  return computed.low.lte(printed.plus(half.times(2))) && computed.high.gte(printed.minus(half));
}
