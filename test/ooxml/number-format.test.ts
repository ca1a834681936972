import { describe, expect, it } from 'vitest';
import { classifyFormat, findBuiltInFormat } from '../../src/ooxml/number-format.ts';

describe('classifyFormat', () => {
  it.each([
    ['General', 'general'],
    ['General"m"', 'general'],
    ['G/通用格式', 'general'],
    ['[=0]"";General', 'general'],
    ['0', 'number'],
    ['#,##0.00', 'number'],
    ['0"đ"', 'number'],
    ['#,##0\\ "₫"', 'number'],
    ['#,##0 [$₫-42A]', 'number'],
    ['_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-', 'number'],
    ['#,##0_);[Red]\\(#,##0\\)', 'number'],
    ['[Red]0', 'number'],
    ['0.0,,"M"', 'number'],
    ['"d"0', 'number'],
    ['\\d0', 'number'],
    ['#,##0 VND', 'number'],
    [';;;', 'number'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['0"%"', 'number'],
    ['0\\%', 'number'],
    ['0.00E+00', 'scientific'],
    ['##0.0E+0', 'scientific'],
    ['# ?/?', 'fraction'],
    ['# ??/100', 'fraction'],
    ['dd/mm/yyyy', 'date'],
    ['dd\\.mm\\.yyyy', 'date'],
    ['[$-42A]dd mmmm yyyy;@', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['"Ngày "dd" tháng "mm" năm "yyyy', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['m/d/yy h:mm', 'date'],
    ['mmm-yy', 'date'],
    ['m', 'date'],
    ['[$-411]ge.m.d', 'date'],
    ['[$-1070000]d/mm/bbbb', 'date'],
    ['h:mm AM/PM', 'time'],
    ['[$-F400]h:mm:ss\\ AM/PM', 'time'],
    ['hh:mm:ss.000', 'time'],
    ['mm:ss', 'time'],
    ['mmss.0', 'time'],
    ['[h]:mm', 'duration'],
    ['[Red][hh]:mm:ss', 'duration'],
    ['[ss].00', 'duration'],
    ['@', 'text'],
    ['"unfinished', 'number'],
    ['[unfinished', 'number'],
  ] as const)('%s is %s', (code, format) => {
    expect(classifyFormat(code)).toBe(format);
  });
});

describe('findBuiltInFormat', () => {
  it.each([
    [0, 'general'],
    [1, 'number'],
    [9, 'percent'],
    [11, 'scientific'],
    [13, 'fraction'],
    [14, 'date'],
    [18, 'time'],
    [22, 'date'],
    [27, 'date'],
    [32, 'time'],
    [44, 'number'],
    [46, 'duration'],
    [49, 'text'],
  ] as const)('%d is %s', (id, format) => {
    expect(classifyFormat(findBuiltInFormat(id) ?? '')).toBe(format);
  });

  it('does not know the others', () => {
    expect([23, 100, 164].map(findBuiltInFormat)).toEqual([undefined, undefined, undefined]);
  });
});
