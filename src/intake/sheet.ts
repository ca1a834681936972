import type { List } from '../lists/list.ts';

/** A cell as it is stored; nothing is guessed yet. `text` is what is printed or stored, for messages and provenance. */
export type Cell =
  | { readonly kind: 'blank'; readonly text: '' }
  | { readonly kind: 'text'; readonly text: string }
  /** A native number: `text` is the stored decimal; `percent` when its format shows it times 100. */
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly percent: boolean;
      /** How many digits of the whole part its format does not show. */
      readonly leftOut?: number;
      /** What its format prints behind it: "tỷ". */
      readonly word?: string;
    }
  | { readonly kind: 'date'; readonly text: string; readonly iso: string }
  | { readonly kind: 'truth'; readonly text: string }
  /** #N/A, #REF! and their like. */
  | { readonly kind: 'fault'; readonly text: string }
  /** A formula without a stored result. */
  | { readonly kind: 'unresolved'; readonly text: string };

export const BLANK: Cell = { kind: 'blank', text: '' };

export interface SheetRow {
  /** From 1, as the spreadsheet shows it. */
  readonly row: number;
  /** From column 1 to the last cell that is not blank. */
  readonly cells: readonly Cell[];
}

/** One table-like surface: a sheet of a workbook, or a whole CSV file (which has no sheet name). */
export interface Sheet {
  readonly name?: string;
  readonly rows: List<SheetRow>;
  /** Merged ranges; the text stands in the top left cell. */
  readonly merges: readonly CellRange[];
  /** Serial numbers of dates count from 1904. */
  readonly is1904?: true;
  /** Rows and columns that are hidden, filtered or folded away; they are read like all others. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: readonly ColumnSpan[];
}

/** Counted from 1, both inclusive. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** All four counted from 1 and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SkippedSheet {
  readonly sheet: string;
  readonly why: 'hidden' | 'empty' | 'chart' | 'returned';
  /** The first rows of a hidden sheet, for what it says of itself. */
  readonly rows?: readonly SheetRow[];
}

/** What an old encoding looked like, and what was made of it. */
export interface Repair {
  readonly encoding: string;
  readonly before: string;
  readonly after: string;
}

/** A text that stands as it was decoded, though some of its fields look like another encoding. */
export interface SuspectText {
  readonly encoding: string;
  readonly fields: number;
  /** A line of it both ways. */
  readonly before: string;
  readonly after: string;
}

/** What a unit answered to a finding in the sheet that was returned to it. */
export interface Reply {
  readonly rule: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly reason: string;
}

/** A file that was read: its identity, how it was decoded, and its sheets. */
export interface SourceDocument {
  readonly file: string;
  readonly sha256: string;
  /** "csv", or the kind of workbook. */
  readonly format: string;
  /** Text that was stored in an old encoding, and is Unicode now. */
  readonly repair?: Repair;
  readonly suspect?: SuspectText;
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Bytes that are no letter of the encoding that a person declared. */
  readonly unknownBytes?: number;
  readonly sheets: readonly Sheet[];
  readonly skipped: readonly SkippedSheet[];
  /** Answers to earlier findings, where the file is one that was returned. */
  readonly replies?: readonly Reply[];
}

/** The text of a cell without the blanks around it; the same blank for every cell that holds none. */
export function textCell(text: string): Cell {
  return text.trim() === '' ? BLANK : { kind: 'text', text };
}
