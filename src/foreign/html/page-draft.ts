import type { FontRun } from '../../ooxml/workbook.ts';

/** A table cell as the page writes it; `marks` are the attributes by which spreadsheets say what the value is. */
export interface CellDraft {
  text: string;
  font: number;
  runs: FontRun[] | undefined;
  width: number;
  /** 0: down to the end of the row group. */
  height: number;
  format: string | undefined;
  marks: ReadonlyMap<string, string> | undefined;
  /** Tables inside the cell, and how many letters of the text stand before each. */
  inner: { at: number; table: TableDraft }[];
}

export interface RowDraft {
  isHidden: boolean;
  /** Rows of one group stand together; row spans end with it. */
  group: number;
  cells: CellDraft[];
}

/** A table, with the lines of text that stand before it, and after it where no other table follows. */
export interface TableDraft {
  name: string | undefined;
  isHidden: boolean;
  before: string[];
  after: string[];
  rows: RowDraft[];
  /** Hidden columns, counted from 1. */
  hiddenColumns: Set<number>;
  /** How many columns `<col>` elements have told of. */
  columns: number;
}

export interface PageDraft {
  tables: TableDraft[];
  /** Names that Excel leaves in a comment for itself. */
  sheetNames: string[];
  date1904: boolean;
  fonts: string[];
}

/** Whether any cell has something of its own, besides tables inside. */
export function hasCells({ rows }: TableDraft): boolean {
  return rows.some(({ cells }) => cells.some(({ text, marks }) => text !== '' || marks !== undefined));
}
