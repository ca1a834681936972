import { translate } from '../../language/translate.ts';
import type { Cell, Row, Table } from '../../report/report.ts';
import { isNumeric, type PrintedColumn, printCell, printColumns } from '../table-text.ts';
import { annexAnchor } from './anchor.ts';
import { inline, type Page, plain } from './page.ts';
import type { CellView, HeadCellView, RowView, TableView } from './page-view.ts';

const EMPTY: Cell = { type: 'empty' };

/** A table as templates place it; every row has as many cells as the table has columns. */
export function composeTable(page: Page, table: Table, heading = ''): TableView {
  const columns = printColumns(table, page.language);
  const runs = groupRuns(columns);
  const caption = plain(page, table.caption);
  const rows = table.rows.map((row) => composeRow(page, columns, row));
  const lastOther = rows.findLastIndex((row) => !row.isTotal);
  return {
    caption,
    showsCaption: !heading.includes(caption),
    spans: runs.map((run) => run.columns.length),
    head: composeHead(page, runs),
    headings: columns.map((column) => ({
      text: plain(page, column.group === undefined ? column.heading : `${column.group}: ${column.heading}`),
      isNumeric: isNumeric(column),
    })),
    bodies: splitBodies(rows.slice(0, lastOther + 1)),
    foot: rows.slice(lastOther + 1),
    empty: rows.length === 0 ? plain(page, table.empty) : null,
    columns: columns.length,
    notes: table.notes.map((note) => inline(page, note)),
  };
}

interface Run {
  readonly group: string | undefined;
  readonly columns: PrintedColumn[];
}

/** Neighbouring columns under one group heading; a column without a group is a run of its own. */
function groupRuns(columns: readonly PrintedColumn[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && column.group !== undefined && last.group === column.group)
      last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

function composeHead(page: Page, runs: readonly Run[]): HeadCellView[][] {
  const grouped = runs.filter((run) => run.group !== undefined);
  const rowspan = grouped.length > 0 ? 2 : null;
  const top = runs.map((run): HeadCellView => {
    const [column] = run.columns;
    const isGroup = run.group !== undefined;
    return {
      text: plain(page, run.group ?? column?.heading ?? ''),
      colspan: isGroup ? run.columns.length : null,
      rowspan: isGroup ? null : rowspan,
      scope: isGroup ? 'colgroup' : 'col',
      isNumeric: isGroup || (column !== undefined && isNumeric(column)),
    };
  });
  const below = grouped.flatMap((run) =>
    run.columns.map(
      (column): HeadCellView => ({
        text: plain(page, column.heading),
        colspan: null,
        rowspan: null,
        scope: 'col',
        isNumeric: isNumeric(column),
      }),
    ),
  );
  return below.length > 0 ? [top, below] : [top];
}

function splitBodies(rows: readonly RowView[]): { rows: RowView[] }[] {
  const bodies: { rows: RowView[] }[] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    if (last === undefined || row.isGroup) bodies.push({ rows: [row] });
    else last.rows.push(row);
  }
  return bodies;
}

function composeRow(page: Page, columns: readonly PrintedColumn[], row: Row): RowView {
  return {
    isGroup: row.kind === 'group',
    isTotal: row.kind === 'total',
    cells: columns.map((column, index) => composeCell(page, column, row.cells[index] ?? EMPTY)),
  };
}

function composeCell(page: Page, column: PrintedColumn, cell: Cell): CellView {
  return {
    text: writeCell(page, column, cell),
    isHeader: cell.type === 'text' && cell.rowHeader === true,
    isNumeric: cell.type === 'number' || (cell.type !== 'text' && isNumeric(column)),
    isMissing: cell.type === 'missing',
    isEmpty: cell.type === 'empty',
  };
}

function writeCell(page: Page, column: PrintedColumn, cell: Cell): string {
  if (cell.type === 'text') {
    const parts = translate(page.language, cell.text);
    return cell.to === undefined ? page.markup.inline(parts) : page.markup.link(parts, annexAnchor(cell.to));
  }
  const text = printCell(column, cell, page.language);
  const figure = cell.type === 'number' ? cell.figure : undefined;
  return page.markup.inline([figure === undefined ? { text } : { text, figure }]);
}
