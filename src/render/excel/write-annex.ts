import type { Language } from '../../language/language.ts';
import { say } from '../../language/translate.ts';
import type { Annex, Table } from '../../report/report.ts';
import { printColumns } from '../table-text.ts';
import { type Book, writeWide } from './book.ts';
import { placeChart } from './charts/place-chart.ts';
import { measureColumns } from './column-widths.ts';
import { pageOptions } from './page-setup.ts';
import { CELLS, LOOKS } from './styles.ts';
import type { TablePlace } from './table-place.ts';
import { writeBands } from './write-bands.ts';
import { writeHead } from './write-head.ts';
import { writeRows } from './write-rows.ts';

/** From this many columns on, the first texts of a row stay in view while one scrolls. */
const WIDE = 8;

/** One annex, one sheet: its heading, the table with live totals, and what the table rests on. */
export function writeAnnex(book: Book, annex: Annex, name: string): void {
  const { table } = annex;
  const columns = printColumns(table, book.language);
  const widths = measureColumns(table, columns, book.language);
  const titles = titlesOf(book, annex);
  const headRow = titles.length + 2;
  const headRows = headRowsOf(table);
  const frozen = columns.length > WIDE ? 1 + columns.findIndex((column) => column.kind === 'text') : 0;
  const sheet = book.workbook.addWorksheet(
    name,
    pageOptions(book.language, { headRow, headRows, columns: frozen }),
  );
  sheet.columns = widths.map((width) => ({ width }));

  titles.forEach((title, index) => {
    writeWide(book, sheet, index + 1, widths, title, index === 0 ? LOOKS.title : LOOKS.subtitle);
  });
  const first = writeHead(sheet, columns, widths, headRow);
  let row = first;
  if (table.rows.length > 0) {
    const place = { table, firstRow: first };
    row = writeRows(book, sheet, place, columns, widths);
    writeBands(sheet, place, book.language);
  } else writeWide(book, sheet, row++, widths, table.empty, CELLS.empty);
  for (const note of table.notes) writeWide(book, sheet, row++, widths, note, LOOKS.note);
  sheet.commit();
  const chart = placeChart(book, annex, columns, { sheet: name, head: headRow, first });
  if (chart !== undefined) book.charts.push(chart);
}

/** Where the rows of an annex will stand on its sheet. */
export function placeAnnex(annex: Annex, language: Language): TablePlace {
  const { table } = annex;
  return { table, firstRow: titlesOf({ language }, annex).length + 2 + headRowsOf(table) };
}

function headRowsOf({ columns }: Table): number {
  return columns.some(({ group }) => group !== undefined) ? 2 : 1;
}

/** The caption is repeated only where it says more than the heading. */
function titlesOf({ language }: Pick<Book, 'language'>, annex: Annex): string[] {
  const [heading, caption] = [say(language, annex.heading), say(language, annex.table.caption)];
  return heading.includes(caption) ? [heading] : [heading, caption];
}
