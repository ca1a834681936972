import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/quantity/decimal.ts';
import { NUMBER_STYLES, writeNumber } from '../../src/quantity/number-style.ts';
import { moneyUnitIn, readAmount } from '../../src/records/cells/money.ts';
import { isNumber, readNumber, readPercent } from '../../src/records/cells/numbers.ts';

const vi = (text: string): string | undefined => readNumber(text, 'vi')?.toFixed();
const en = (text: string): string | undefined => readNumber(text, 'en')?.toFixed();

describe('a number', () => {
  it.each([
    ['1.541,5', '1541.5', undefined],
    ['1,541.5', undefined, '1541.5'],
    ['1.541', '1541', '1.541'],
    ['1,541', '1.541', '1541'],
    ['2.391.000.000', '2391000000', undefined],
    ['1\u00a0541,5', '1541.5', undefined],
    ['1 541.5', undefined, '1541.5'],
    ['1.319,652', '1319.652', undefined],
    ['03', '3', '3'],
    ['-12', '-12', '-12'],
    ['−12', '-12', '-12'],
    ['1.54', undefined, '1.54'],
    ['12.3456', undefined, '12.3456'],
    ['1.541.5', undefined, undefined],
    ['.5', undefined, undefined],
    ['5,', undefined, undefined],
    ['1e3', undefined, undefined],
    ['mười', undefined, undefined],
    ['', undefined, undefined],
    ['12 13', undefined, undefined],
  ])('%s is %s in Vietnamese and %s in English style', (text, vietnamese, english) => {
    expect(vi(text)).toBe(vietnamese);
    expect(en(text)).toBe(english);
  });

  it('reads back as it was written, in its own style', () => {
    const digits = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('vi' as const, 'en' as const), ([whole, places], style) => {
        const value = decimal(whole.toString()).shifted(-places);
        expect(readNumber(writeNumber(value, NUMBER_STYLES[style]), style)?.toFixed()).toBe(value.toFixed());
      }),
    );
  });

  it('takes its percent sign off', () => {
    expect(readPercent('0,18 %', 'vi')?.toFixed()).toBe('0.18');
    expect(readPercent('100,7%', 'vi')?.toFixed()).toBe('100.7');
    expect(readPercent('100.7%', 'vi')).toBeUndefined();
  });
});

describe('an amount of money', () => {
  it.each([
    ['2.391 tỷ đồng', '2391', 'billion'],
    ['306.105 triệu', '306105', 'million'],
    ['306.105 trđ', '306105', 'million'],
    ['193,515 tỉ', '193.515', 'billion'],
    ['5.000.000đ', '5000000', 'dong'],
    ['981', '981', undefined],
  ])('%s is %s in %s', (text, amount, unit) => {
    const read = readAmount(text, 'vi');
    expect([read?.amount.toFixed(), read?.unit]).toEqual([amount, unit]);
  });

  it.each(['hơn 6.156 tỷ', '2.391 tỷ euro', '2.391 tỷ, 5 triệu', 'tỷ'])('%s is none', (text) => {
    expect(readAmount(text, 'vi')).toBeUndefined();
  });

  it.each([
    ['Kinh phí bố trí (triệu đồng)', 'million'],
    ['Vốn giao, ĐVT: tỷ đồng', 'billion'],
    ['Vốn giao (ĐVT: nghìn đồng)', 'thousand'],
    ['Giải ngân\n(Tỷ đồng)', 'billion'],
    ['Kinh phí bố trí', undefined],
    ['Kinh phí (đến 31/12)', undefined],
  ])('the title “%s” gives %s', (title, unit) => {
    expect(moneyUnitIn(title)).toBe(unit);
  });
});

it('numbers of digits and marks alone read as they do with a sign, which is read another way', () => {
  const texts = fc.string({
    unit: fc.constantFrom('0', '1', '5', '9', '.', ','),
    minLength: 1,
    maxLength: 18,
  });
  fc.assert(
    fc.property(texts, fc.constantFrom('vi' as const, 'en' as const), (text, style) => {
      expect(readNumber(text, style)?.toFixed()).toBe(readNumber(`+${text}`, style)?.toFixed());
      expect(isNumber(text, style)).toBe(isNumber(`+${text}`, style));
    }),
    { numRuns: 2000 },
  );
});
