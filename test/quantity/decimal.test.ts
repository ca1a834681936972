import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutOff,
  Decimal,
  decimal,
  isNatural,
  roundHalfUp,
  significantDigits,
} from '../../src/quantity/decimal.ts';

/** Canonical digits of small, large and very small numbers, with zeros at either end and exponents. */
const digits = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt({ min: 0n, max: 2000n }), fc.bigInt({ min: 0n, max: 10n ** 30n })),
    fc.nat({ max: 12 }),
    fc.nat({ max: 4 }),
    fc.constantFrom('', 'e3', 'E-7', 'e+12'),
  )
  .map(([isNegative, whole, places, zeros, exponent]) => {
    const all = `${whole}${'0'.repeat(zeros)}`.padStart(places + 1, '0');
    const point = all.length - places;
    const fraction = places === 0 ? '' : `.${all.slice(point)}`;
    return `${isNegative ? '-' : ''}${all.slice(0, point)}${fraction}${exponent}`;
  });
const HALF_UP = 1;
const DOWN = 0;

/** What big.js writes, but for a negative zero, which is none here. */
function written(value: Big): string {
  const text = value.toFixed();
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

describe('Decimal', () => {
  it('reads, adds, multiplies, rounds and compares as big.js does', () => {
    fc.assert(
      fc.property(digits, digits, fc.nat({ max: 8 }), (one, other, places) => {
        const [a, b] = [decimal(one), decimal(other)];
        const [x, y] = [new Big(one), new Big(other)];
        expect(a.toFixed()).toBe(written(x));
        expect(a.plus(b).toFixed()).toBe(written(x.plus(y)));
        expect(a.minus(b).toFixed()).toBe(written(x.minus(y)));
        expect(a.times(b).toFixed()).toBe(written(x.times(y)));
        expect(a.abs().toFixed()).toBe(written(x.abs()));
        expect(a.compare(b)).toBe(x.cmp(y));
        expect(roundHalfUp(a, places).toFixed()).toBe(written(x.round(places, HALF_UP)));
        expect(cutOff(a, places).toFixed()).toBe(written(x.round(places, DOWN)));
        expect(a.toNumber()).toBe(Number(written(x)));
      }),
      { numRuns: 3000 },
    );
  });

  it('divides half up', () => {
    const Wide = Big();
    Wide.DP = 60;
    fc.assert(
      fc.property(digits, digits, fc.nat({ max: 10 }), (one, other, places) => {
        if (decimal(other).eq(0)) return;
        const quotient = decimal(one).dividedBy(other, places);
        const exact = new Wide(one).div(other);
        expect(quotient.toFixed()).toBe(written(exact.round(places, HALF_UP)));
      }),
      { numRuns: 2000 },
    );
    expect(() => decimal(1).dividedBy(0, 2)).toThrow(RangeError);
  });

  it('has one form for each value', () => {
    for (const text of ['1000', '1e3', '1000.000', '0.1e4']) expect(decimal(text)).toEqual(decimal(1000));
    expect(decimal('-0.00')).toEqual(decimal(0));
    expect(decimal('9007199254740993').minus(2)).toEqual(decimal('9007199254740991'));
    expect(decimal('2.50').places).toBe(1);
  });

  it('refuses what is no canonical number', () => {
    for (const text of [
      '',
      '-',
      '.',
      '1,5',
      '1.541,5',
      ' 1',
      '+1',
      '0x10',
      'NaN',
      'Infinity',
      '1e',
      '1e99999',
    ])
      expect(() => Decimal.read(text), text).toThrow(RangeError);
  });

  it('tells counts and digits apart', () => {
    expect(['0', '7', '1e6', '12345678901234567890'].map((text) => isNatural(decimal(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['-1', '0.5', '-0.1'].map((text) => isNatural(decimal(text)))).toEqual([false, false, false]);
    expect([significantDigits(decimal('2391000000000')), significantDigits(decimal('-0.0120'))]).toEqual([
      4, 2,
    ]);
  });
});
