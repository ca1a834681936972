import { phrase } from '../../../language/phrase.ts';
import { say } from '../../../language/translate.ts';
import type { Annex, Cell, Row, Table } from '../../../report/report.ts';
import { type PrintedColumn, shownNumber } from '../../table-text.ts';
import type { Book } from '../book.ts';
import type { ChartCells, ChartSeries, SheetChart } from './sheet-chart.ts';

/** A chart of more rows than this is no picture any more. */
const MOST_ROWS = 80;

/** More would leave no room for the chart. */
const MOST_NOTES = 3;

/** Where an annex's table stands: its sheet, the first row of its header, and the first below it. */
interface AnnexPlace {
  readonly sheet: string;
  readonly head: number;
  readonly first: number;
}

/** Whether an annex has a chart with something to draw, and not far too much. */
export function isDrawn({ chart, table }: Annex): boolean {
  const rows = drawnRows(table);
  if (chart === undefined || rows.length > MOST_ROWS) return false;
  const drawn = rows.filter(({ cells }) => chart.bars.some((column) => cells[column]?.type === 'number'));
  return drawn.length > 1 && rows.every(({ kind }) => kind !== 'total');
}

/** The annex's chart, bound to the cells of its data rows. */
export function placeChart(
  book: Book,
  annex: Annex,
  columns: readonly PrintedColumn[],
  place: AnnexPlace,
): SheetChart | undefined {
  const { chart, table } = annex;
  if (chart === undefined || !isDrawn(annex)) return undefined;
  const rows = drawnRows(table);
  const cells = (
    column: number,
    read: (cell: Cell | undefined) => string | number | undefined,
  ): ChartCells => ({
    column: column + 1,
    top: place.first,
    bottom: place.first + rows.length - 1,
    cached: rows.map((row) => read(cellOf(row, column))),
  });
  const series = (column: number): ChartSeries => {
    const printed = columns[column];
    // A heading without a group above it is merged over both rows of the header, and stands in the first.
    const row = printed?.group === undefined ? place.head : place.first - 1;
    const values = cells(column, (cell) =>
      cell?.type === 'number' && printed !== undefined
        ? shownNumber(printed, cell.value).toNumber()
        : undefined,
    );
    return { heading: { column: column + 1, top: row, bottom: row, cached: [printed?.heading] }, values };
  };
  const title = say(book.language, chart.title);
  const money = chart.bars.map((column) => columns[column]).find((column) => column?.kind === 'money');
  return {
    sheet: place.sheet,
    title,
    alternative: say(book.language, phrase('render.chartAlternative', { title })),
    arrangement: chart.arrangement,
    labels: cells(chart.labels, (cell) =>
      cell?.type === 'text' ? say(book.language, cell.text) : undefined,
    ),
    bars: chart.bars.map(series),
    marks: chart.marks.map(series),
    notes: table.notes.slice(0, MOST_NOTES),
    ...(money === undefined ? {} : { unit: book.language.moneyUnits[money.scale] }),
  };
}

/** All rows but the totals at the end. */
function drawnRows({ rows }: Table): readonly Row[] {
  return rows.slice(0, rows.findLastIndex(({ kind }) => kind !== 'total') + 1);
}

/** A heading over rows has no value and no label of its own. */
function cellOf({ kind, cells }: Row, column: number): Cell | undefined {
  return kind === 'group' ? undefined : cells[column];
}
