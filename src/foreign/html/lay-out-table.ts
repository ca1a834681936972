import { lastColumn, lastRow } from '../../ooxml/reference.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { ColumnRange, WorkbookCell, WorkbookSheet } from '../../ooxml/workbook.ts';
import type { CellMaker } from '../cell-maker.ts';
import { ColumnCover } from '../column-cover.ts';
import { makeHtmlCell } from './html-cell.ts';
import type { CellDraft, TableDraft } from './page-draft.ts';

/**
 * Places the cells of a table as browsers do (HTML, "forming a table"): spans become merges, which are counted and
 * never filled; a row span ends with its row group. Lines of text around the table are rows of their own.
 */
export function layOutTable(draft: TableDraft, name: string, maker: CellMaker): WorkbookSheet {
  const sheet: WorkbookSheet = {
    name,
    state: draft.isHidden ? 'hidden' : 'visible',
    rows: [],
    merges: [],
    hiddenColumns: joinColumns(draft.hiddenColumns),
  };
  maker.startSheet(name);
  addLines(sheet, draft.before, 1, maker);
  const first = draft.before.length + 1;
  const groupEnds = findGroupEnds(draft);
  const cover = new ColumnCover();
  draft.rows.forEach(({ cells, isHidden }, index) => {
    const row = first + index;
    if (row > lastRow) throw new RefusalError('bad-reference', `${draft.rows.length} rows`);
    const end = first + (groupEnds[index] ?? index);
    maker.startRow(row);
    const placed: WorkbookCell[] = [];
    let column = 1;
    for (const cell of cells) {
      while (cover.isCovered(column, row)) column++;
      const last = column + cell.width - 1;
      if (last > lastColumn) throw new RefusalError('bad-reference', `row ${row} column ${last}`);
      const bottom = cell.height === 0 ? end : Math.min(row + cell.height - 1, end);
      addMerge(sheet, cell, { top: row, left: column, bottom, right: last }, maker);
      if (bottom > row) cover.cover(column, last, bottom);
      const made = makeHtmlCell(column, cell, maker);
      if (made !== undefined) placed.push(made);
      column = last + 1;
    }
    if (placed.length > 0) sheet.rows.push({ row, hidden: isHidden, cells: placed });
  });
  addLines(sheet, draft.after, first + draft.rows.length, maker);
  return sheet;
}

/** For each row, the index of the last row of its group. */
function findGroupEnds({ rows }: TableDraft): number[] {
  const ends: number[] = [];
  let end = rows.length - 1;
  for (let index = end; index >= 0; index--) {
    if (rows[index]?.group !== rows[end]?.group) end = index;
    ends[index] = end;
  }
  return ends;
}

function addMerge(
  sheet: WorkbookSheet,
  { width, height }: CellDraft,
  range: WorkbookSheet['merges'][number],
  maker: CellMaker,
): void {
  if ((width === 1 && height === 1) || (range.top === range.bottom && width === 1)) return;
  maker.spendMerge();
  sheet.merges.push(range);
}

function addLines(sheet: WorkbookSheet, lines: readonly string[], first: number, maker: CellMaker): void {
  lines.forEach((line, index) => {
    maker.startRow(first + index);
    sheet.rows.push({ row: first + index, hidden: false, cells: [maker.text(1, line)] });
  });
}

function joinColumns(hidden: ReadonlySet<number>): ColumnRange[] {
  const ranges: ColumnRange[] = [];
  for (const column of [...hidden].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last?.last === column - 1) last.last = column;
    else ranges.push({ first: column, last: column });
  }
  return ranges;
}
