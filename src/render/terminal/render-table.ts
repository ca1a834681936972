import { Chalk } from 'chalk';
import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import type { Table } from '../../report/report.ts';
import { isNumeric, printCell, printColumns } from '../table-text.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrap-text.ts';

const GAP = '  ';

/** A table in as many characters as a line of the terminal has: its widest texts are broken until it fits, and row numbers are left out. */
export function renderTable(
  table: Table,
  { language, width, colour }: { language: Language; width: number; colour: boolean },
): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const caption = chalk.bold(printable(say(language, table.caption)));
  if (table.rows.length === 0) return `${caption}\n${printable(say(language, table.empty))}\n`;
  const columns = composeColumns(table, language);
  fitWidths(columns, width);
  const notes = table.notes.flatMap((note) => wrapText(printable(say(language, note)), width));
  const lines = [
    ...layOut(columns, ({ head }) => head).map((line) => chalk.bold(line)),
    ...table.rows.flatMap((_, row) => layOut(columns, ({ cells }) => cells[row]?.text ?? '')),
  ];
  return `${[caption, ...lines, ...notes.map((note) => chalk.dim(note))].join('\n')}\n`;
}

interface FittedColumn {
  readonly head: string;
  readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly isNumeric: boolean;
  /** Its longest word, or number: nothing is cut off. */
  readonly least: number;
  width: number;
}

function composeColumns(table: Table, language: Language): FittedColumn[] {
  return printColumns(table, language).flatMap((column, index): FittedColumn[] => {
    if (column.kind === 'ordinal') return [];
    const head = printable(column.heading);
    const cells = table.rows.map((row) => {
      const cell = row.cells[index] ?? { type: 'empty' };
      return { text: printable(printCell(column, cell, language)), isNumber: cell.type === 'number' };
    });
    const lengths = cells.map(({ text, isNumber }) => (isNumber ? text.length : longestWord(text)));
    const least = Math.max(longestWord(head), ...lengths);
    // Headings, and words in place of a number, are broken rather than that they make a column wide.
    const width = isNumeric(column) ? least : Math.max(least, ...cells.map(({ text }) => text.length));
    return [{ head, cells, isNumeric: isNumeric(column), least, width }];
  });
}

/** Takes from the widest column that can be narrower, until all fit or none can. */
function fitWidths(columns: readonly FittedColumn[], width: number): void {
  const used = (): number => columns.reduce((sum, column) => sum + column.width + GAP.length, -GAP.length);
  for (let over = used() - width; over > 0; over--) {
    const [widest] = columns
      .filter((column) => column.width > column.least)
      .sort((a, b) => b.width - a.width);
    if (widest === undefined) return;
    widest.width -= 1;
  }
}

function layOut(columns: readonly FittedColumn[], textOf: (column: FittedColumn) => string): string[] {
  const cells = columns.map((column) => wrapText(textOf(column), column.width));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width, isNumeric: isRight }, index) => {
        const text = cells[index]?.[line] ?? '';
        return isRight ? text.padStart(width) : text.padEnd(width);
      })
      .join(GAP)
      .trimEnd(),
  );
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);
}
