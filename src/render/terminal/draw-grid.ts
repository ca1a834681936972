import type { ChalkInstance } from 'chalk';
import type { CellGrid } from '../../triage/cell-grid.ts';
import { printable } from './printable.ts';
import { cutText, fitText, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A column is as wide as its longest cell, within these. */
const [NARROWEST, WIDEST] = [5, 26];
const TITLE_LINES = 2;
const SHORT_TITLE = 16;
const BAR = ' │ ';

interface Look {
  readonly chalk: ChalkInstance;
  /** Marks the failing cells, which stand in brackets as well. */
  readonly mark: ChalkInstance;
  /** Columns of the terminal that there are. */
  readonly width: number;
}

/** Cells as a sheet shows them: letters and titles above, numbers of the rows before them, dots where rows are left out. */
export function drawGrid(grid: CellGrid, { chalk, mark, width }: Look): string[] {
  const margin = Math.max(2, ...grid.rows.map(({ row }) => String(row).length));
  const hasMarks = grid.columns.map((_, at) => grid.rows.some(({ cells }) => cells[at]?.isMarked));
  const texts = grid.rows.map(({ cells }) => cells.map((cell, at) => cellText(cell, hasMarks[at] === true)));
  const { widths, shown } = layOut(grid, texts, width - margin);
  const line = (start: string, cells: readonly string[]): string =>
    `${start}${chalk.dim(BAR)}${cells.join(chalk.dim(BAR))}`.trimEnd();
  const blank = ' '.repeat(margin);
  const lines = [
    line(
      blank,
      shown.map((at) => chalk.dim(fitText(grid.columns[at]?.letters ?? '', widths[at] ?? 0))),
    ),
  ];
  for (const titles of titleLines(grid, widths, shown)) lines.push(line(blank, titles));
  for (const [index, { row, cells }] of grid.rows.entries()) {
    const before = grid.rows[index - 1]?.row;
    if (before !== undefined && row > before + 1) lines.push(chalk.dim(`${fitText('⋮', margin, 'right')}`));
    const drawn = shown.map((at) => {
      const text = fitText(
        texts[index]?.[at] ?? '',
        widths[at] ?? 0,
        isNumeric(texts, at) ? 'right' : 'left',
      );
      return cells[at]?.isMarked ? mark(text) : text;
    });
    lines.push(line(chalk.dim(fitText(String(row), margin, 'right')), drawn));
  }
  if (grid.isCut) lines.push(chalk.dim(fitText('⋮', margin, 'right')));
  return lines;
}

/** In brackets where it fails; the others of its column keep their place below one another. */
function cellText({ text, isMarked }: { text: string; isMarked: boolean }, hasMarks: boolean): string {
  const plain = cutText(printable(text).replace(/\s+/g, ' '), WIDEST - 2);
  if (isMarked) return `[${plain}]`;
  return hasMarks && plain !== '' ? ` ${plain} ` : plain;
}

/** Widths that fit the terminal: the columns that matter least give way. */
function layOut(
  { columns }: CellGrid,
  texts: readonly (readonly string[])[],
  width: number,
): { widths: number[]; shown: number[] } {
  const widths = columns.map(({ title }, at) => {
    const longest = texts.reduce((most, cells) => Math.max(most, textWidth(cells[at] ?? '')), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, longest, headingWidth(title)));
  });
  let shown = columns.map((_, at) => at);
  const total = (): number => shown.reduce((sum, at) => sum + (widths[at] ?? 0) + BAR.length, 0);
  while (total() > width && shown.length > 1) {
    const rankOf = (at: number): number => columns[at]?.rank ?? 0;
    const least = shown.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    shown = shown.filter((at) => at !== least);
  }
  const [only] = shown;
  if (only !== undefined && total() > width) widths[only] = Math.max(1, width - BAR.length);
  return { widths, shown };
}

/** A short title stays on one line. */
function headingWidth(title: string): number {
  const width = textWidth(title);
  return width <= SHORT_TITLE ? width : Math.min(SHORT_TITLE, Math.ceil(width / TITLE_LINES) + 3);
}

function titleLines({ columns }: CellGrid, widths: readonly number[], shown: readonly number[]): string[][] {
  const wrapped = shown.map((at) => {
    const width = widths[at] ?? 0;
    const [first = '', ...rest] = wrapText(printable(columns[at]?.title ?? ''), width);
    return rest.length === 0 ? [first] : [first, rest.join(' ')];
  });
  const height = Math.max(...wrapped.map((lines) => (lines[0] === '' ? 0 : lines.length)));
  return Array.from({ length: Math.max(0, height) }, (_, index) =>
    shown.map((at, place) => fitText(wrapped[place]?.[index] ?? '', widths[at] ?? 0)),
  );
}

function isNumeric(texts: readonly (readonly string[])[], at: number): boolean {
  const filled = texts.map((cells) => cells[at] ?? '').filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => /^[[ ]?[-–]?[\d.,\s]+%?[\] ]?$/.test(text));
}
