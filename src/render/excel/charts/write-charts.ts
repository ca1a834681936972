import { type Book, setLink, writeWide } from '../book.ts';
import { pageOptions } from '../page-setup.ts';
import { LOOKS } from '../styles.ts';
import type { PlacedChart } from './sheet-chart.ts';

/** Rows of the usual height on a page of A4 across, within the margins. */
const ROWS_ON_PAGE = 31;
/** Columns of the usual width beside each other on such a page. */
const WIDTHS = Array.from({ length: 13 }, () => 9);

/** A sheet with a page for each chart: a link to its table, what the table rests on, and room for the chart, which is added to the package later. */
export function writeCharts(book: Book, name: string): PlacedChart[] {
  const sheet = book.workbook.addWorksheet(name, pageOptions(book.language, { isScaled: false }));
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const placed = book.charts.map((chart, index) => {
    const row = index * ROWS_ON_PAGE + 1;
    if (index > 0) sheet.getRow(row - 1).addPageBreak();
    setLink(sheet.getCell(row, 1), `${chart.title} → ${chart.sheet}`, chart.sheet, {
      ...LOOKS.link,
      alignment: {},
    });
    for (const [line, note] of chart.notes.entries())
      writeWide(book, sheet, row + 1 + line, WIDTHS, note, LOOKS.note);
    return { chart, row: row + chart.notes.length };
  });
  sheet.commit();
  return placed;
}
