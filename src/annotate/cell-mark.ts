/** What is to be seen at one cell of a workbook that goes back to its sender. */
export interface CellMark {
  /** As the tab is named. */
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly severity: MarkSeverity;
  /** The comment; findings of one cell are joined by blank lines. */
  readonly text: string;
}

export type MarkSeverity = 'error' | 'query' | 'note';
