import type { Language } from '../../language/language.ts';
import type { Table } from '../../report/report.ts';
import { type PrintedColumn, printCell } from '../table-text.ts';

const NARROWEST = 7;
const WIDEST = 46;

/** A4 landscape within its margins holds about this many characters at full size; narrower tables are stretched to it. */
const PAGE = 122;

/** Widths, in characters, that show numbers whole, let long texts wrap and fill the page. */
export function measureColumns(
  table: Table,
  columns: readonly PrintedColumn[],
  language: Language,
): number[] {
  const widths = columns.map((column) => headingWidth(column.heading));
  for (const row of table.rows) {
    if (row.kind === 'group') continue;
    row.cells.forEach((cell, index) => {
      const column = columns[index];
      if (column === undefined) return;
      const text = printCell(column, cell, language);
      widths[index] = Math.max(widths[index] ?? 0, cell.type === 'text' ? halfOf(text) : text.length * 1.2);
    });
  }
  return stretch(
    widths.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width + 4))),
    columns,
  );
}

/** What the page has to spare goes to the texts, or to all columns where there are none. */
function stretch(widths: readonly number[], columns: readonly PrintedColumn[]): number[] {
  const spare = Math.max(0, PAGE - sum(widths));
  const isText = columns.map((column) => column.kind === 'text');
  const takers = isText.includes(true) ? isText : columns.map((column) => column.kind !== 'ordinal');
  const share = sum(widths.filter((_, index) => takers[index]));
  return widths.map((width, index) => (takers[index] ? width + (spare * width) / share : width));
}

/** A heading takes two lines or so. */
function headingWidth(heading: string): number {
  return Math.max(longestWord(heading), Math.min(heading.length / 2, 12)) * 1.15;
}

/** A text of up to a few words stays on one line, a longer one takes two or more. */
function halfOf(text: string): number {
  return text.length <= 28 ? text.length : Math.max(28, longestWord(text), text.length / 2);
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
