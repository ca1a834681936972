import { describe, expect, it } from 'vitest';
import { digitsLeftOut, wordBehind } from '../../src/intake/scaled-format.ts';
import { sheetsOf } from '../../src/intake/sheets-of-workbook.ts';

describe('digitsLeftOut', () => {
  it.each([
    ['#,##0,,', 6],
    ['#,##0,', 3],
    ['0.0,,', 6],
    ['#,##0,.0', 3],
    ['#,##0,, "tỷ"', 6],
    ['[Red]#,##0,;-0', 3],
    ['#,##0', 0],
    ['#,##0.00', 0],
    ['0" ,,"', 0],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 0],
    ['0%', 0],
  ])('%s: %i', (pattern, digits) => {
    expect(digitsLeftOut(pattern)).toBe(digits);
  });
});

describe('wordBehind', () => {
  it.each([
    ['0" tỷ"', 'tỷ'],
    ['#,##0.00" triệu đồng"', 'triệu đồng'],
    ['#,##0\\ "tỷ";[Red]-#,##0\\ "tỷ"', 'tỷ'],
    ['#,##0\\ [$₫-42A]', '₫'],
    ['_-* #,##0\\ _₫_-;-* #,##0\\ _₫_-', undefined],
    ['"tổng" #,##0', undefined],
    ['#,##0;"âm; tỷ"', undefined],
    ['0" (tỷ)"', undefined],
    ['0"%"', undefined],
    ['#,##0', undefined],
    ['General', undefined],
  ])('%s: %s', (pattern, word) => {
    expect(wordBehind(pattern)).toBe(word);
  });
});

it('a number keeps the word that its format prints', () => {
  const cell = { kind: 'number', column: 1, text: '5', format: 'number', pattern: '0" tỷ"' } as const;
  const rows = [{ row: 1, hidden: false, cells: [cell] }];
  const sheet = { name: 'S', state: 'visible' as const, rows, merges: [], hiddenColumns: [] };
  const { sheets } = sheetsOf({ date1904: false, otherSheets: [], fonts: [], sheets: [sheet] });
  expect(sheets.at(0)?.rows.at(0)?.cells).toEqual([
    { kind: 'number', text: '5', percent: false, word: 'tỷ' },
  ]);
});
