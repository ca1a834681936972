import type { Refusal } from './refusal.ts';

export type WorkbookReading = { ok: true; workbook: Workbook } | { ok: false; refusal: Refusal };

/** What was read of a workbook: values, number formats, merges and what is hidden; ECMA-376 part 1 §18. Plain data. */
export interface Workbook {
  /** Day 0 is 1904-01-01 and not 1899-12-31; `date` cells are converted already (§18.17.4.1). */
  date1904: boolean;
  /** Worksheets in the order of their tabs. */
  sheets: WorkbookSheet[];
  /** Tabs without cells that could be read, and worksheet parts that no tab shows. */
  otherSheets: OtherSheet[];
  /** Font names; `font` of a text cell is an index into them, 0 where it is absent. */
  fonts: string[];
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface OtherSheet {
  /** The tab's name, or the part's name where no tab shows it. */
  name: string;
  state: SheetState;
  kind: 'chart' | 'dialog' | 'macro' | 'unlisted' | 'other';
}

export interface WorkbookSheet {
  name: string;
  state: SheetState;
  /** Rows with content, ascending; sparse. */
  rows: WorkbookRow[];
  /** Merged ranges as stored, in any order, never expanded; the value stands in the top left cell. */
  merges: CellRange[];
  /** Hidden columns, ascending. */
  hiddenColumns: ColumnRange[];
}

/** All four counted from 1 and inclusive. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Counted from 1, both inclusive. */
export interface ColumnRange {
  first: number;
  last: number;
}

export interface WorkbookRow {
  /** Counted from 1. */
  row: number;
  hidden: boolean;
  /** Cells with content, ascending by column; sparse. */
  cells: WorkbookCell[];
}

/**
 * What a number format makes of a number (§18.8.30). `general` and `number` show digits; `unknown`: the cell names
 * a format that the workbook does not define.
 */
export type NumberFormat =
  | 'general'
  | 'number'
  | 'percent'
  | 'fraction'
  | 'scientific'
  | 'date'
  | 'time'
  | 'duration'
  | 'text'
  | 'unknown';

interface Placed {
  /** Counted from 1. */
  column: number;
  /** The value is the stored result of a formula. */
  formula?: true;
}

/** Text as stored: white space is never trimmed, `_xHHHH_` is decoded, phonetic runs are left out. */
export interface TextCell extends Placed {
  kind: 'text';
  text: string;
  /** Index into `fonts`; absent for 0. */
  font?: number;
  /** Present where a run has another font than the cell: all runs in order, to the end of the text. */
  runs?: FontRun[];
}

/** `end` is the UTF-16 offset behind the run, `font` an index into `fonts`. */
export interface FontRun {
  end: number;
  font: number;
}

/**
 * `text` is the stored decimal number, exactly as in the part (`0.1`, `1E-3`). A number whose format is `date` is here
 * only when no calendar day has that serial (0, 29 February 1900, below 0, beyond the year 9999).
 */
interface NumberCell extends Placed {
  kind: 'number';
  text: string;
  format: NumberFormat;
  /** The format code, where it says more than `format` (`#,##0 "triệu"`, `0.0,`, `[h]:mm`). */
  pattern?: string;
}

/** `iso` is `yyyy-mm-dd`, or `yyyy-mm-ddThh:mm:ss[.fff]` where there is a time of day; no zone. */
interface DateCell extends Placed {
  kind: 'date';
  iso: string;
  /** The stored serial number, where the date came from one. */
  serial?: string;
}

interface TruthCell extends Placed {
  kind: 'truth';
  value: boolean;
}

/** An error value as stored: `#N/A`, `#DIV/0!`, `#REF!`… */
interface FaultCell extends Placed {
  kind: 'fault';
  code: string;
}

/** A formula without a stored result; `formula` is empty where the text stands in another cell (shared formulas). */
interface UnresolvedCell {
  column: number;
  kind: 'unresolved';
  formula: string;
}

export type WorkbookCell = TextCell | NumberCell | DateCell | TruthCell | FaultCell | UnresolvedCell;
