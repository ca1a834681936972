import type { List } from '../lists/list.ts';
import { composeTitles } from '../records/header/compose-titles.ts';
import type { AsideReason, Ledger, Table, TableColumn, TableRow } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import { idOf, parseFormula } from './parse-formula.ts';

export type GridRow = Pick<TableRow, 'row' | 'cells'>;

/** The cells below a header as they stand on the sheet, with the form's own numbers of its columns; the table need not be known. */
export interface FormGrid {
  readonly file: string;
  readonly sheet?: string;
  readonly unit?: string;
  readonly dataset?: DatasetName;
  readonly titles: readonly Pick<TableColumn, 'column' | 'title'>[];
  /** The row of the titles nearest to the cells. */
  readonly titleRow: number;
  readonly indexRow?: GridRow;
  readonly rows: List<GridRow>;
  /** What was understood of it. */
  readonly table?: Table;
}

type Sheet = NonNullable<Ledger['files'][number]['document']>['sheets'][number];

const NO_ROWS = new Set<AsideReason>(['title', 'foot', 'index-row', 'repeated-header']);
/** Where the form of an unknown sheet shows itself, and how many levels its header has. */
const SEARCHED_ROWS = 60;
const MOST_LEVELS = 4;
/** No form is longer. */
const MOST_ROWS = 20_000;

/** Every table, and every sheet that is none of ours but numbers its columns as forms do. */
export function* formGrids(ledger: Ledger): Iterable<FormGrid> {
  for (const { submission, document } of ledger.files) {
    for (const sheet of document?.sheets ?? []) {
      if (sheet.rows.length > MOST_ROWS) continue;
      const place = { file: submission.file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
      const isHere = (each: { file: string; sheet?: string }): boolean =>
        each.file === place.file && each.sheet === place.sheet;
      const tables = ledger.tables.filter(isHere);
      for (const table of tables) yield { ...place, ...gridOf(table, sheet) };
      const isLeftOut = ledger.unusedSheets.some((each) => isHere(each) && each.leftOut !== undefined);
      if (tables.length > 0 || isLeftOut) continue;
      const unknown = gridOfUnknown(sheet);
      const unit = submission.unit?.id;
      if (unknown !== undefined) yield { ...place, ...(unit === undefined ? {} : { unit }), ...unknown };
    }
  }
}

function gridOf(table: Table, sheet: Sheet): Omit<FormGrid, 'file' | 'sheet'> {
  const { unit, dataset, columns, header, indexRow } = table;
  const none = new Set(table.aside.filter(({ reason }) => NO_ROWS.has(reason)).map(({ row }) => row));
  const rowNumbers = [...table.rows, ...table.aside].map(({ row }) => row);
  const last = rowNumbers.reduce((most, row) => Math.max(most, row), 0);
  const rows = sheet.rows.filter(({ row }) => row > header.bottom && row <= last && !none.has(row));
  return {
    ...(unit === undefined ? {} : { unit: unit.id }),
    dataset,
    titles: columns,
    titleRow: header.bottom,
    ...(indexRow === undefined ? {} : { indexRow }),
    rows,
    table,
  };
}

function gridOfUnknown({ rows, merges }: Sheet): Omit<FormGrid, 'file' | 'sheet'> | undefined {
  const at = rows.slice(0, SEARCHED_ROWS).findIndex(numbersColumns);
  const indexRow = at < 0 ? undefined : rows.at(at);
  if (indexRow === undefined) return undefined;
  const above = [...rows.slice(0, at)];
  const from = above.findLastIndex(({ cells }) => filled(cells).length < 2);
  const header = above.slice(Math.max(from + 1, at - MOST_LEVELS));
  const titles = header.length === 0 ? [] : composeTitles(header, merges);
  return { titles, titleRow: header.at(-1)?.row ?? indexRow.row, indexRow, rows: rows.slice(at + 1) };
}

/** "A B 1=(2+3) 2 3": numbers or letters alone, one formula at least. */
function numbersColumns({ cells }: GridRow): boolean {
  const texts = filled(cells).map(({ text }) => text.trim());
  if (texts.length < 3 || !texts.some((text) => text.includes('='))) return false;
  const ids = texts.map((text) => (text.includes('=') ? parseFormula(text)?.of : idOf(text)));
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
}

function filled(cells: GridRow['cells']): GridRow['cells'] {
  return cells.filter(({ kind }) => kind !== 'blank');
}
