import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/language/languages.ts';
import type { Phrase } from '../../src/language/phrase.ts';
import { say } from '../../src/language/translate.ts';
import { add, type Decimal, decimal } from '../../src/quantity/decimal.ts';
import { findRepairs } from '../../src/rules/find-repairs.ts';
import { examineCsv, findingsOf } from '../support/examine-text.ts';

const COUNTS = 'Lĩnh vực;Tên phong trào thi đua;Số mô hình đăng ký';
const MONEY = 'Dự án;Kinh phí bố trí (tỷ đồng)';

/** What the finding on a wrong total says in Vietnamese might be mended. */
async function repairsOf(...lines: string[]): Promise<string> {
  const [finding] = findingsOf(await examineCsv(lines), 'total-mismatch');
  const language = findLanguage('vi');
  if (finding?.rule !== 'total-mismatch' || language === undefined) return 'no finding';
  return say(language, finding.params.repairs as Phrase).replace(/^Có thể | Đối chiếu .*$/g, '');
}

const counts = (total: string, ...parts: string[]): Promise<string> =>
  repairsOf(COUNTS, ...parts.map((part, index) => `Kinh tế;P${index};${part}`), `Tổng số;;${total}`);

describe('the hint on a wrong total', () => {
  it.each([
    [
      'one digit',
      '160.013',
      ['62.505', '60.415', '23.080', '22.013'],
      'sai một chữ số ở ô C6: 160.013 → 168.013 (số 0 thành số 8).',
    ],
    [
      'two digits swapped',
      '168.031',
      ['62.505', '60.415', '23.080', '22.013'],
      'đảo hai chữ số liền nhau ở ô C6: 168.031 → 168.013; hoặc đảo hai chữ số liền nhau ở ô C5: 22.013 → 22.031.',
    ],
    ['a row left out', '144.933', ['62.505', '60.415', '23.080', '22.013'], 'số tổng chưa cộng ô C4.'],
    [
      'a row added twice',
      '191.093',
      ['62.505', '60.415', '23.080', '22.013'],
      'số tổng đã cộng ô C4 hai lần.',
    ],
    [
      'a factor of ten',
      '1.680.130',
      ['62.505', '60.415', '23.080', '22.013'],
      'lệch 10 lần (số 0, dấu phân cách hoặc đơn vị tiền) ở ô C6: 1.680.130 → 168.013.',
    ],
    [
      'a factor in a part',
      '168.013',
      ['62.505', '60.415.000', '23.080', '22.013'],
      'lệch 1.000 lần (số 0, dấu phân cách hoặc đơn vị tiền) ở ô C3: 60.415.000 → 60.415.',
    ],
    [
      'a digit in a part',
      '168.013',
      ['62.505', '60.475', '23.080', '22.013'],
      'sai một chữ số ở ô C6: 168.013 → 168.073 (số 1 thành số 7); hoặc sai một chữ số ở ô C3: 60.475 → 60.415 (số 7 thành số 1); hoặc sai một chữ số ở ô C4: 23.080 → 23.020 (số 8 thành số 2).',
    ],
    [
      'a sum that stops short',
      '45.093',
      ['62.505', '60.415', '23.080', '22.013'],
      'số tổng chưa cộng ô C2 và C3.',
    ],
  ])('%s', async (_, total, parts, expected) => {
    expect((await counts(total, ...parts)).replace(/\s*Đối chiếu.*$/, '')).toBe(expected);
  });

  it('names the one blank part', async () => {
    const header = `${COUNTS};Số văn bản`;
    const parts = ['Kinh tế;A;62.505;1', 'Kinh tế;B;;1', 'Kinh tế;C;22.013;1'];
    expect(await repairsOf(header, ...parts, 'Tổng số;;107.598;3')).toMatch(
      /^ô C3 để trống còn thiếu 23\.080\./,
    );
  });

  it('names a subtotal that was added as well', async () => {
    const groups = [
      'Kinh tế;A;125',
      'Kinh tế;B;233',
      'Cộng I;;358',
      'Kinh tế;C;414',
      'Kinh tế;D;588',
      'Cộng II;;1.002',
    ];
    expect(await repairsOf(COUNTS, ...groups, 'Tổng cộng;;1.718')).toMatch(
      /^số tổng đã cộng cả số tổng ở ô C4\./,
    );
    expect(await repairsOf(COUNTS, ...groups, 'Tổng cộng;;2.720')).toMatch(/số tổng ở ô C4 và C7\./);
  });

  it('speaks of what is printed, in its unit', async () => {
    expect(await repairsOf(MONEY, 'Dự án 1;1.234', 'Dự án 2;1.157', 'Tổng số;2.319')).toMatch(
      /^đảo hai chữ số liền nhau ở ô B4: 2\.319 → 2\.391\./,
    );
    expect(await repairsOf(MONEY, 'Dự án 1;1.234', 'Dự án 2;1.157 triệu đồng', 'Tổng số;2.391')).toMatch(
      /^lệch 1\.000 lần .* ở ô B3: 1\.157 triệu đồng → 1\.157\.000 triệu đồng/,
    );
  });

  it('claims nothing where nothing fits, or where too much does', async () => {
    expect(await counts('100.000', '62.505', '60.415')).toMatch(/^Kiểm tra số tổng và từng thành phần/);
    expect(await counts('5', '1', '2', '4')).toMatch(/^số tổng chưa cộng ô C3\./);
    expect(await counts('6', '2', '2', '2', '2')).toMatch(/^Kiểm tra số tổng/);
    expect(await counts('30', '10', '10', '20')).toMatch(/^số tổng chưa cộng một trong hai ô C2 và C3\./);
  });
});

describe('every repair', () => {
  const value = fc.integer({ min: 0, max: 2_000_000 }).map((each) => decimal(each));
  const addend = (each: Decimal) => ({ value: each, asPrinted: (other: Decimal) => other });

  it('makes the total agree with its parts', () => {
    fc.assert(
      fc.property(
        value,
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.array(value, { maxLength: 3 }),
        (total, parts, subtotals) => {
          const sum = add(parts);
          fc.pre(!sum.eq(total));
          for (const repair of findRepairs({ total: addend(total), parts: parts.map(addend), subtotals })) {
            const at = (index: number, from: readonly Decimal[]): Decimal => from[index] ?? decimal(0);
            if (repair.in === 'total') expect(repair.meant.eq(sum)).toBe(true);
            else if (repair.in === 'part')
              expect(sum.minus(at(repair.part, parts)).plus(repair.meant).eq(total)).toBe(true);
            else if (repair.kind === 'subtotal')
              expect(sum.plus(add(repair.subtotals.map((each) => at(each, subtotals)))).eq(total)).toBe(true);
            else {
              // Two that are alike are alternatives.
              const values = repair.parts.map((each) => at(each, parts));
              const [first = decimal(0)] = values;
              const moved = values.every((each) => each.eq(first)) ? first : add(values);
              expect((repair.kind === 'twice' ? sum.plus(moved) : sum.minus(moved)).eq(total)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that comes first is the digit that was mistyped in the total', () => {
    const typed = fc.integer({ min: 1000, max: 999_999 });
    const digit = fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(typed, { minLength: 2, maxLength: 9 }), digit, (numbers, [place, by]) => {
        const wrong = (meant: number): number => {
          const at = Math.floor(meant / 10 ** place) % 10;
          return meant + (((at + by) % 10) - at) * 10 ** place;
        };
        const parts = numbers.map((each) => addend(decimal(each)));
        const sum = numbers.reduce((all, each) => all + each, 0);
        fc.pre([sum, ...numbers].every((each) => `${wrong(each)}`.length === `${each}`.length));
        const inTotal = findRepairs({ total: addend(decimal(wrong(sum))), parts, subtotals: [] });
        expect(inTotal[0]).toMatchObject({ in: 'total', slip: { kind: 'digit' } });
      }),
      { numRuns: 300 },
    );
  });
});
