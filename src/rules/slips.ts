import { type Decimal, decimalPlaces } from '../quantity/decimal.ts';

/** How a typed number differs from the one that was meant. */
export type Slip =
  | { readonly kind: 'digit'; readonly wrong: string; readonly right: string }
  | { readonly kind: 'swap' | 'digit-missing' | 'digit-extra' | 'sign' }
  /** The typed number is so many times too large or too small: 10, 100, 1 000 … */
  | { readonly kind: 'scale'; readonly factor: string };

/** In a shorter number one digit is no slip of the pen: everything differs from 7 by one digit. */
const TELLING_DIGITS = 3;
const MOST_ZEROS = 9;

/** The one slip of the pen that makes `typed` of `meant`, both as printed; undefined where it takes more than one. */
export function slipBetween(typed: Decimal, meant: Decimal): Slip | undefined {
  if (typed.eq(0) || meant.eq(0) || typed.eq(meant)) return undefined;
  // Nobody means a number below zero; one that is typed may be.
  if (typed.eq(meant.negated())) return typed.lt(0) ? { kind: 'sign' } : undefined;
  const scale = scaleBetween(typed, meant);
  if (scale !== undefined) return scale;
  const places = decimalPlaces(typed);
  if (typed.lt(0) !== meant.lt(0) || decimalPlaces(meant) > places) return undefined;
  const [wrong, right] = [digitsAt(typed, places), digitsAt(meant, places)];
  if (Math.min(wrong.length, right.length) < TELLING_DIGITS - 1) return undefined;
  if (wrong.length === right.length) return slipOfDigits(wrong, right);
  if (Math.max(wrong.length, right.length) <= TELLING_DIGITS) return undefined;
  if (isWithoutOne(right, wrong)) return { kind: 'digit-missing' };
  return isWithoutOne(wrong, right) ? { kind: 'digit-extra' } : undefined;
}

function slipOfDigits(wrong: string, right: string): Slip | undefined {
  const at = [...wrong].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [one = 0, two = 0] = at;
  if (at.length === 1 && wrong.length >= TELLING_DIGITS)
    return { kind: 'digit', wrong: wrong[one] ?? '', right: right[one] ?? '' };
  const isSwap = at.length === 2 && two === one + 1 && wrong[one] === right[two] && wrong[two] === right[one];
  return isSwap ? { kind: 'swap' } : undefined;
}

function scaleBetween(typed: Decimal, meant: Decimal): Slip | undefined {
  for (let zeros = 1; zeros <= MOST_ZEROS; zeros++) {
    const isLarger = typed.eq(meant.shifted(zeros));
    if (isLarger || meant.eq(typed.shifted(zeros))) return { kind: 'scale', factor: `1${'0'.repeat(zeros)}` };
  }
  return undefined;
}

function digitsAt(value: Decimal, places: number): string {
  return value.abs().shifted(places).toFixed();
}

/** The shorter text is the longer one without one of its digits. */
function isWithoutOne(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = [...shorter].findIndex((digit, index) => digit !== longer[index]);
  return at < 0 || longer.slice(at + 1) === shorter.slice(at);
}
