/** A place in what a unit sent. Rows and columns count from 1, as a spreadsheet shows them; `file` is relative to the workspace, with `/`, NFC. */
export interface Location {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** A cell that a figure rests on: where it stands, and its text as printed there. */
export interface SourceCell {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** 1 → "A", 27 → "AA", as spreadsheets letter their columns. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "D7"; undefined where the location is no single cell. */
export function cellName(at: { row?: number; column?: number }): string | undefined {
  return at.row === undefined || at.column === undefined ? undefined : `${columnLetters(at.column)}${at.row}`;
}

/** "A" → 1, "AA" → 27; undefined where the text is no letters of a column. */
export function columnNumber(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(letters)) return undefined;
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
