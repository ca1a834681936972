import { printable } from './printable.ts';
import { wrapText } from './wrap-text.ts';

/** A cell of a table on a terminal; painted after it was padded, so that colours take no room. */
export interface GridCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** A row of cells, or a line across all columns. */
export type GridRow = readonly GridCell[] | { readonly line: GridCell };

const GAP = '  ';
/** A column is made no narrower than this, however narrow the terminal is. */
const NARROWEST = 9;

/** Lines of a table that fits the width: columns as wide as they need while there is room, and cells broken at blanks where there is none. */
export function layOutGrid(rows: readonly GridRow[], width: number): string[] {
  const cells = rows.filter((row) => !('line' in row)) as (readonly GridCell[])[];
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const wanted = Array.from({ length: columns }, (_, column) =>
    cells.reduce((most, row) => Math.max(most, lengthOf(textOf(row[column]))), 0),
  );
  const widths = fitColumns(wanted, width - GAP.length * (columns - 1));
  return rows.flatMap((row) => {
    if (!('line' in row)) return layOutRow(row, widths);
    if (row.line.text === '') return [''];
    const { paint = (text: string) => text } = row.line;
    const indent = ' '.repeat(row.line.text.search(/\S|$/));
    return wrapText(textOf(row.line).trim(), width - indent.length).map((line) => indent + paint(line));
  });
}

function layOutRow(row: readonly GridCell[], widths: readonly number[]): string[] {
  const wrapped = widths.map((width, column) => wrapText(textOf(row[column]), width));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    widths
      .map((width, column) => {
        const text = wrapped[column]?.[at] ?? '';
        const padding = ' '.repeat(Math.max(0, width - lengthOf(text)));
        return (row[column]?.paint?.(text) ?? text) + padding;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** The widest column gives way first, until all of them fit or none can be made narrower. */
function fitColumns(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    over--;
  }
  return widths;
}

function textOf(cell: GridCell | undefined): string {
  return printable(cell?.text ?? '').normalize('NFC');
}

function lengthOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}
