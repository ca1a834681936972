import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGrid } from '../../src/render/terminal/draw-grid.ts';
import { cutText, fitText, textWidth } from '../../src/render/terminal/text-width.ts';
import { wrapText } from '../../src/render/terminal/wrap-text.ts';
import type { CellGrid } from '../../src/triage/cell-grid.ts';

const plain = new Chalk({ level: 0 });
const draw = (grid: CellGrid, width: number): string[] =>
  drawGrid(grid, { chalk: plain, mark: plain, width });
const letters = fc.string({
  unit: fc.constantFrom('a', 'ế', 'e\u0302\u0301', '表', ' ', '1', '😀'),
  maxLength: 40,
});

describe('the width of a text', () => {
  it('is in columns: a tone on its own takes none, a wide letter two', () => {
    expect(textWidth('Khen thưởng')).toBe(11);
    expect(textWidth('Khen thưởng'.normalize('NFD'))).toBe(11);
    expect(textWidth('表彰')).toBe(4);
    expect(textWidth('a\u200bb')).toBe(2);
  });

  it('is kept to, whatever the text', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(textWidth(cutText(text, width))).toBeLessThanOrEqual(width);
        expect(textWidth(fitText(text, width))).toBe(width);
        expect(textWidth(fitText(text, width, 'right'))).toBe(width);
        const longest = Math.max(0, ...text.split(/\s+/).map(textWidth));
        for (const line of wrapText(text, width))
          expect(textWidth(line)).toBeLessThanOrEqual(Math.max(width, longest));
      }),
    );
  });
});

describe('a grid of cells', () => {
  const grid: CellGrid = {
    columns: [
      { letters: 'A', title: 'Tên phong trào', rank: 1 },
      { letters: 'D', title: 'Số mô hình được công nhận', rank: 0 },
    ],
    rows: [
      {
        row: 2,
        cells: [
          { text: 'Tổng số', isMarked: false },
          { text: '160.013', isMarked: true },
        ],
      },
      {
        row: 9,
        cells: [
          { text: 'Kinh tế'.normalize('NFD'), isMarked: false },
          { text: '29.208', isMarked: false },
        ],
      },
    ],
    isCut: true,
  };

  it('has letters and titles above, row numbers before, the failing cell in brackets, and dots where rows are left out', () => {
    expect(draw(grid, 76).map((line) => line.normalize('NFC'))).toEqual([
      '   │ A              │ D',
      '   │ Tên phong trào │ Số mô hình được',
      '   │                │ công nhận',
      ' 2 │ Tổng số        │        [160.013]',
      ' ⋮',
      ' 9 │ Kinh tế        │          29.208',
      ' ⋮',
    ]);
  });

  it('leaves out what matters least where there is no room', () => {
    expect(draw(grid, 24)[3]).toBe(' 2 │        [160.013]');
  });

  it('fits any width, and keeps its bars one below the other', () => {
    const cell = fc.record({ text: letters, isMarked: fc.boolean() });
    const grids = fc.integer({ min: 1, max: 5 }).chain((size) =>
      fc.record({
        columns: fc
          .array(letters, { minLength: size, maxLength: size })
          .map((titles) => titles.map((title, rank) => ({ letters: 'ABCDE'[rank] ?? '', title, rank }))),
        rows: fc
          .array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 5 })
          .map((rows) => rows.map((cells, row) => ({ row: row * row + 1, cells }))),
        isCut: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(grids, fc.integer({ min: 20, max: 120 }), (any, width) => {
        const lines = draw(any, width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        const bars = lines
          .filter((line) => line.includes('│'))
          .map((line) => textWidth(line.slice(0, line.indexOf('│'))));
        expect(new Set(bars).size).toBe(1);
      }),
    );
  });
});
