import type { PackedTexts } from './text-table.ts';
import type { FontRun, NumberFormat, Workbook, WorkbookCell } from './workbook.ts';

/**
 * A workbook as a few large values, for the way from the child process that read it: a million small objects take
 * longer to send than to read. Structured clone only (`serialization: 'advanced'`), since it holds typed arrays.
 */
export interface PackedWorkbook {
  /** The workbook with empty rows. */
  frame: Workbook;
  sheets: PackedSheet[];
  /** Texts, error values, formulas and patterns. */
  texts: PackedTexts;
  /** Numbers and dates: apart from the texts, since plain ASCII strings take half the memory. */
  digits: PackedTexts;
}

export interface PackedSheet {
  /** Row number, 1 if hidden, number of cells; for each row. */
  rows: Uint32Array;
  /** Head, value, extra; for each cell. */
  cells: Uint32Array;
  /** Runs by the number of their cell in this sheet. */
  runs: [number, FontRun[]][];
}

export const rowSize = 3;
export const cellSize = 3;

/** Bits of a head: column 0–14, kind 15–17, formula 18, format from 19. */
export const columnMask = 0x7fff;
export const kindShift = 15;
export const kindMask = 7;
export const formulaBit = 1 << 18;
export const formatShift = 19;

export const kinds = [
  'text',
  'number',
  'date',
  'truth',
  'fault',
  'unresolved',
] as const satisfies readonly WorkbookCell['kind'][];

export const formats = [
  'general',
  'number',
  'percent',
  'fraction',
  'scientific',
  'date',
  'time',
  'duration',
  'text',
  'unknown',
] as const satisfies readonly NumberFormat[];
