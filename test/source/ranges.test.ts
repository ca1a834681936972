import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/source/location.ts';
import { covers, rangesOf, readRanges, writeRanges } from '../../src/source/ranges.ts';

const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 30 }) });

describe('ranges', () => {
  it('runs down columns, and joins columns with the same runs', () => {
    const cells = [9, 10, 11, 12, 15].map((row) => ({ row, column: 3 }));
    expect(writeRanges(cells)).toBe('C9:C12, C15');
    expect(writeRanges([...cells, ...cells.map(({ row }) => ({ row, column: 4 }))])).toBe('C9:D12, C15:D15');
    expect(writeRanges([{ row: 4 }, { row: 5 }, { row: 9 }])).toBe('4:5, 9:9');
  });

  it('hold every cell that they were made of, and no other', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), place, (cells, other) => {
        const ranges = readRanges(writeRanges(cells)) ?? [];
        expect(ranges).toEqual(rangesOf(cells));
        for (const cell of cells) expect(covers(ranges, cell)).toBe(true);
        const names = new Set(cells.map(cellName));
        expect(covers(ranges, other)).toBe(names.has(cellName(other)));
      }),
    );
  });

  it('are read as people type them, and nothing else is taken for one', () => {
    expect(readRanges('$c$9:c12; D4')).toEqual(readRanges('C9:C12,D4'));
    expect(readRanges('C12:C9')).toEqual(readRanges('C9:C12'));
    for (const text of ['', 'cột C', 'C', '9', 'C9:', 'C9:12', 'C9-C12'])
      expect(readRanges(text)).toBeUndefined();
  });
});
