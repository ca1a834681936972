import type { Text } from '../language/phrase.ts';
import { type Decimal, decimal } from '../quantity/decimal.ts';
import type { Figure } from '../summary/figure.ts';
import type { NumberFormula } from './formula.ts';
import type { Cell } from './report.ts';

/** A figure in a table: its number, or "not reported". */
export function figureCell(figure: Figure, formula?: NumberFormula): Cell {
  if (figure.value === null) return { type: 'missing' };
  const cell = { type: 'number', value: figure.value, figure: figure.id } as const;
  return formula === undefined ? cell : { ...cell, formula };
}

export function textCell(text: Text | undefined): Cell {
  return text === undefined || text === '' ? { type: 'empty' } : { type: 'text', text };
}

export function headerCell(text: Text): Cell {
  return { type: 'text', text, rowHeader: true };
}

export function ordinalCell(index: number): Cell {
  return { type: 'number', value: decimal(index + 1) };
}

export const EMPTY: Cell = { type: 'empty' };
export const MISSING: Cell = { type: 'missing' };

/** A number with how a workbook computes it; an empty cell where there is none. */
export function numberCell(value: Decimal | undefined, formula?: NumberFormula): Cell {
  if (value === undefined) return EMPTY;
  return formula === undefined ? { type: 'number', value } : { type: 'number', value, formula };
}
