import type { Text } from '../language/phrase.ts';
import { decimal } from '../quantity/decimal.ts';
import type { Figure } from '../summary/figure.ts';
import type { Cell, NumberCell } from './report.ts';

/** A figure in a table: its number, or "not reported". */
export function figureCell(figure: Figure, formula?: NumberCell['formula']): Cell {
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
