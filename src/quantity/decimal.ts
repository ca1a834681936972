import Big from 'big.js';

/** An exact decimal number; every figure is one, because a sum of floats is not the sum of what was printed. */
export type Decimal = Big;

export const ZERO: Decimal = new Big(0);

/** Reads canonical digits ("-1234.5"); throws on anything else, so parse human writing in `records/numbers.ts`. */
export function decimal(digits: string | number): Decimal {
  return new Big(digits);
}

export function isDecimal(value: unknown): value is Decimal {
  return value instanceof Big;
}

export function add(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** part ÷ whole in percent, to ten places; null where the whole is zero, since no rate exists then. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  if (whole.eq(0)) return null;
  return part.times(100).div(whole).round(10, Big.roundHalfUp);
}

export function isWhole(value: Decimal): boolean {
  return value.eq(value.round(0, Big.roundDown));
}

/** 0, 1, 2 …: neither negative nor with a fraction. */
export function isNatural({ s, e, c }: Decimal): boolean {
  return s > 0 && c.length <= e + 1;
}

/** Number of digits after the decimal point. */
export function decimalPlaces(value: Decimal): number {
  const digits = value.toFixed();
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

export function cutOff(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundDown);
}
