import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Cell, Table } from '../../report/report.ts';
import { cleanText } from '../clean-text.ts';
import type { Renderer } from '../renderer.ts';
import { type PrintedColumn, printColumns, shownNumber } from '../table-text.ts';

/** A spreadsheet takes a text that begins so for a formula; an apostrophe before it keeps it a text. */
const BEGINS_FORMULA = /^[=+\-@\t]/;

/**
 * The report's list as one table of values, for spreadsheets and for programs: UTF-8 with a byte order mark and the separators that a
 * spreadsheet of the language expects; numbers without grouping or signs, ISO dates, nothing for what is missing.
 */
export const csv: Renderer = {
  format: 'csv',
  extension: 'csv',
  async render({ annexes, list }, { language }) {
    const table = annexes.find(({ id }) => id === list)?.table;
    const rows = table === undefined ? [] : writeRows(table, language);
    const delimiter = language.numbers.decimal === ',' ? ';' : ',';
    const lines = rows.map((row) => `${row.map((text) => quote(text, delimiter)).join(delimiter)}\r\n`);
    return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
  },
};

function writeRows(table: Table, language: Language): string[][] {
  const columns = printColumns(table, language);
  const rows = table.rows.map(({ cells }) =>
    columns.map((column, index) => writeCell(column, cells[index] ?? { type: 'empty' }, language)),
  );
  return [writeHead(columns), ...rows];
}

/** A heading alone where it is the only one of its name, so that the table can be read again as a submission. */
function writeHead(columns: readonly PrintedColumn[]): string[] {
  return columns.map(({ heading, group }) => {
    const isAlone = columns.filter((other) => other.heading === heading).length === 1;
    return isAlone || group === undefined ? heading : `${group}: ${heading}`;
  });
}

function writeCell(column: PrintedColumn, cell: Cell, language: Language): string {
  switch (cell.type) {
    case 'text':
      return asText(say(language, cell.text));
    case 'date':
      return cell.value;
    case 'number':
      return writeDigits(shownNumber(column, cell.value), language);
    case 'missing':
    case 'empty':
      return '';
  }
}

function writeDigits(value: Decimal, { numbers }: Language): string {
  return value.toFixed().replace('.', numbers.decimal);
}

function asText(text: string): string {
  const clean = cleanText(text);
  return BEGINS_FORMULA.test(clean) ? `'${clean}` : clean;
}

/** RFC 4180. */
function quote(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
