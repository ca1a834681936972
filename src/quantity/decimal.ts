/** A coefficient up to this is kept as a number, whose arithmetic is exact so far; beyond it as a bigint. */
const MOST = Number.MAX_SAFE_INTEGER;
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const SAFE_DIGITS = 15;
const NUMERIC = /^(-?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:e([+-]?\d{1,4}))?$/i;

type Coefficient = number | bigint;
type Operand = Decimal | number | string;

/**
 * An exact decimal number, coefficient ÷ 10^places; every figure is one, because a sum of floats is not the sum of what was printed.
 * Always in its shortest form, so that equal values are equal objects.
 */
export class Decimal {
  readonly coefficient: Coefficient;
  /** Digits after the decimal point. */
  readonly places: number;

  private constructor(coefficient: Coefficient, places: number) {
    this.coefficient = coefficient;
    this.places = places;
  }

  /** @throws RangeError on anything but canonical digits ("-1234.5", "1e-6"); human writing is read in `records/cells/numbers.ts`. */
  static read(digits: string): Decimal {
    const [, sign = '', whole = '', fraction = '', bare = '', exponent = '0'] = NUMERIC.exec(digits) ?? [];
    if (whole === '' && bare === '') throw new RangeError(`no number: ${digits.slice(0, 40)}`);
    const places = fraction.length + bare.length - Number(exponent);
    const all = `${sign}${whole}${fraction}${bare}`;
    const coefficient = all.length <= SAFE_DIGITS ? Number(all) : BigInt(all);
    return places < 0 ? Decimal.of(raised(coefficient, -places), 0) : Decimal.of(coefficient, places);
  }

  static of(coefficient: Coefficient, places: number): Decimal {
    let [digits, after] = [coefficient, places];
    if (typeof digits === 'bigint') {
      for (; after > 0 && digits % 10n === 0n; after--) digits /= 10n;
      if (digits >= -MOST && digits <= MOST) digits = Number(digits);
    }
    if (typeof digits === 'number') {
      for (; after > 0 && digits % 10 === 0; after--) digits /= 10;
      // There is one zero only.
      if (digits === 0) return new Decimal(0, 0);
    }
    return new Decimal(digits, after);
  }

  plus(other: Operand): Decimal {
    const [one, two, places] = aligned(this, decimal(other));
    if (typeof one === 'number' && typeof two === 'number' && isSafe(one + two))
      return Decimal.of(one + two, places);
    return Decimal.of(BigInt(one) + BigInt(two), places);
  }

  minus(other: Operand): Decimal {
    return this.plus(decimal(other).negated());
  }

  times(other: Operand): Decimal {
    const { coefficient, places } = decimal(other);
    const product = multiplied(this.coefficient, coefficient);
    return Decimal.of(product, this.places + places);
  }

  /** The quotient to a number of places, half up. @throws RangeError where the divisor is zero. */
  dividedBy(other: Operand, places: number): Decimal {
    const divisor = decimal(other);
    const shift = places + divisor.places - this.places;
    const numerator = BigInt(shift < 0 ? this.coefficient : raised(this.coefficient, shift));
    const denominator = BigInt(shift < 0 ? raised(divisor.coefficient, -shift) : divisor.coefficient);
    return Decimal.of(divided(numerator, denominator, true), places);
  }

  /** To at most this many places: half up (away from zero), or cut off. */
  rounded(places: number, isHalfUp: boolean): Decimal {
    if (this.places <= places) return this;
    const unit = raised(1, this.places - places);
    return Decimal.of(divided(BigInt(this.coefficient), BigInt(unit), isHalfUp), places);
  }

  /** Times ten to a power. */
  shifted(exponent: number): Decimal {
    const places = this.places - exponent;
    return places < 0
      ? Decimal.of(raised(this.coefficient, -places), 0)
      : Decimal.of(this.coefficient, places);
  }

  abs(): Decimal {
    return this.coefficient < 0 ? this.negated() : this;
  }

  negated(): Decimal {
    return Decimal.of(-this.coefficient, this.places);
  }

  /** Below zero where this is less, zero where both are equal. */
  compare(other: Operand): number {
    const [one, two] = aligned(this, decimal(other));
    return one < two ? -1 : one > two ? 1 : 0;
  }

  eq(other: Operand): boolean {
    return this.compare(other) === 0;
  }

  gt(other: Operand): boolean {
    return this.compare(other) > 0;
  }

  gte(other: Operand): boolean {
    return this.compare(other) >= 0;
  }

  lt(other: Operand): boolean {
    return this.compare(other) < 0;
  }

  lte(other: Operand): boolean {
    return this.compare(other) <= 0;
  }

  toNumber(): number {
    return Number(this.toFixed());
  }

  /** All digits, with a point and without an exponent. */
  toFixed(): string {
    const { coefficient, places } = this;
    if (places === 0) return String(coefficient);
    const digits = String(coefficient < 0 ? -coefficient : coefficient).padStart(places + 1, '0');
    return `${coefficient < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }

  toString(): string {
    return this.toFixed();
  }
}

/** Both coefficients at the greater number of places. */
function aligned(one: Decimal, other: Decimal): readonly [Coefficient, Coefficient, number] {
  const places = Math.max(one.places, other.places);
  return [
    raised(one.coefficient, places - one.places),
    raised(other.coefficient, places - other.places),
    places,
  ];
}

function raised(coefficient: Coefficient, exponent: number): Coefficient {
  if (exponent === 0) return coefficient;
  const power = POWERS[exponent];
  return multiplied(coefficient, power ?? 10n ** BigInt(exponent));
}

function multiplied(one: Coefficient, other: Coefficient): Coefficient {
  if (typeof one === 'number' && typeof other === 'number' && isSafe(one * other)) return one * other;
  return BigInt(one) * BigInt(other);
}

function divided(numerator: bigint, denominator: bigint, isHalfUp: boolean): bigint {
  const quotient = numerator / denominator;
  if (!isHalfUp) return quotient;
  const rest = numerator % denominator;
  const isHalf = 2n * absolute(rest) >= absolute(denominator);
  return isHalf ? quotient + (numerator < 0n === denominator < 0n ? 1n : -1n) : quotient;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function isSafe(value: number): boolean {
  return value >= -MOST && value <= MOST;
}

export const ZERO: Decimal = Decimal.of(0, 0);

/** The exact number of canonical digits, or of a whole number; others are taken by the digits that they are printed with. */
export function decimal(from: Operand): Decimal {
  if (typeof from === 'object') return from;
  if (typeof from === 'number' && Number.isSafeInteger(from)) return Decimal.of(from, 0);
  return Decimal.read(String(from));
}

export function isDecimal(value: unknown): value is Decimal {
  return value instanceof Decimal;
}

export function add(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** part ÷ whole in percent, to ten places; null where the whole is zero, since no rate exists then. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  if (whole.eq(0)) return null;
  return part.times(100).dividedBy(whole, 10);
}

/** Number of digits after the decimal point. */
export function decimalPlaces({ places }: Decimal): number {
  return places;
}

export function isWhole({ places }: Decimal): boolean {
  return places === 0;
}

/** 0, 1, 2 …: neither negative nor with a fraction. */
export function isNatural({ coefficient, places }: Decimal): boolean {
  return places === 0 && coefficient >= 0;
}

/** 2 391 000 000 → 4. */
export function significantDigits({ coefficient }: Decimal): number {
  return String(coefficient).replace('-', '').replace(/0+$/, '').length;
}

export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.rounded(places, true);
}

export function cutOff(value: Decimal, places: number): Decimal {
  return value.rounded(places, false);
}
