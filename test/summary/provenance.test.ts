import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/intake/sheet.ts';
import { add, decimal, percentOf } from '../../src/quantity/decimal.ts';
import type { Figure, FigureSource } from '../../src/summary/figure.ts';
import {
  cellAt,
  examineTaken,
  figuresOf,
  type Taken,
  takeFixture,
  withCell,
} from '../support/examine-fixture.ts';
import { fixture } from '../support/run-cli.ts';

describe.each(['cum-thi-dua-so-2', 'dan-van-kheo-ha-noi', 'phuong-tien-phong'])(
  'the figures of %s',
  (name) => {
    let taken: Taken;
    let figures: Map<string, Figure>;

    beforeAll(async () => {
      taken = await takeFixture(fixture(name));
      figures = figuresOf(examineTaken(taken));
    });

    it('name cells that hold the text they quote', () => {
      for (const { sources } of figures.values()) {
        for (const source of sources) expect(cellAt(taken.files, source)?.text.trim()).toBe(source.text);
      }
    });

    it('quote the digits that they add', () => {
      for (const { unit, calculation, sources } of figures.values()) {
        if (calculation.operation !== 'sum') continue;
        const scales = unit === 'money' ? [1, 1e3, 1e6, 1e9] : [1];
        for (const source of sources) {
          const { text, value } = source;
          const isNative = cellAt(taken.files, source)?.kind === 'number';
          const digits = decimal(isNative ? text : text.replace(/[^\d,]/g, '').replace(',', '.'));
          expect(
            scales.map((scale) => digits.times(scale).toFixed()),
            text,
          ).toContain(value.toFixed());
        }
      }
    });

    it('recompute from their sources', () => {
      for (const figure of figures.values())
        expect(recompute(figure, figures)?.toFixed()).toBe(figure.value?.toFixed());
    });

    it('change when a cell under them changes, and no others do', () => {
      const changeable = [...figures.values()]
        .filter(({ calculation }) => calculation.operation === 'sum')
        .flatMap(({ sources }) => sources)
        .filter(({ text }) => /\d/.test(text));
      fc.assert(
        fc.property(fc.constantFrom(...changeable), fc.integer({ min: 1, max: 4 }), (source, more) => {
          const changed = withCell(taken.files, source, increased(cellAt(taken.files, source), more));
          const after = figuresOf(examineTaken({ ...taken, files: changed }));
          expect(new Set(after.keys())).toEqual(new Set(figures.keys()));
          for (const [id, figure] of figures) {
            const isSame = figure.value?.toFixed() === after.get(id)?.value?.toFixed();
            if (!restsOn(figure, source)) expect(isSame, `${id} must not change`).toBe(true);
            else if (figure.calculation.operation === 'sum') expect(isSame, `${id} must change`).toBe(false);
          }
        }),
        { numRuns: 40 },
      );
    });

    it('do not depend on the order of the files', () => {
      const shuffled = figuresOf(examineTaken({ ...taken, files: [...taken.files].reverse() }));
      for (const [id, figure] of figures)
        expect(shuffled.get(id)?.value?.toFixed()).toBe(figure.value?.toFixed());
    });
  },
);

/** The figure by its own account: from the values under it, or from the two figures that it divides. */
function recompute({ value, calculation, sources, units }: Figure, figures: ReadonlyMap<string, Figure>) {
  switch (calculation.operation) {
    case 'sum':
      return sources.length === 0 ? null : add(sources.map((source) => source.value));
    case 'count':
      return units.reported === 0 ? null : decimal(sources.length);
    case 'ratio': {
      const [part, whole] = [figures.get(calculation.part), figures.get(calculation.whole)];
      if (value === null || !part?.value || !whole?.value) return null;
      return percentOf(part.value, whole.value);
    }
    default:
      throw new Error(`no fixture asks for ${calculation.operation}`);
  }
}

function restsOn({ sources }: Figure, cell: FigureSource): boolean {
  return sources.some(
    ({ file, sheet, row, column }) =>
      file === cell.file && sheet === cell.sheet && row === cell.row && column === cell.column,
  );
}

/** The cell with another last digit, so that whatever its style and unit of money it holds another number. */
function increased(cell: Cell | undefined, more: number): Cell {
  if (cell === undefined) throw new Error('there is no such cell');
  const text = cell.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + more) % 10));
  return { ...cell, text } as Cell;
}
