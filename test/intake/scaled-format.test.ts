import { describe, expect, it } from 'vitest';
import { digitsLeftOut } from '../../src/intake/scaled-format.ts';

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
