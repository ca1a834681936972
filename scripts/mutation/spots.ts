import type { Table, TableColumn, TableRow } from '../../src/records/ledger.ts';
import { columnLetters } from '../../src/source/location.ts';
import type { Chance } from '../corpus/mutate.ts';
import type { Batch } from './batch.ts';
import { type DraftCell, shown } from './draft.ts';
import type { Fault, Place } from './kind.ts';

/** A cell of a table of the clean batch. */
export interface Spot {
  readonly table: Table;
  readonly row: TableRow;
  readonly column: TableColumn;
}

interface Wanted {
  readonly dataset?: Table['dataset'];
  readonly fields?: readonly string[];
  /** Kinds of fields: count, money, percent … */
  readonly holding?: readonly string[];
  readonly rows?: 'data' | 'total';
  /** Blank cells, and not those that hold something. */
  readonly blank?: true;
  readonly format?: 'csv' | 'xlsx';
  readonly where?: (spot: Spot) => boolean;
}

/** All cells that are wanted, in the order of the batch. */
export function spotsIn(batch: Batch, wanted: Wanted): Spot[] {
  const { dataset, fields, holding, rows = 'data', blank, format, where = () => true } = wanted;
  return batch.tables
    .filter((table) => dataset === undefined || table.dataset === dataset)
    .filter(({ file }) => format === undefined || file.endsWith(`.${format}`))
    .flatMap((table) =>
      table.columns
        .filter(({ field }) => fields === undefined || fields.includes(field ?? ''))
        .filter(({ definition }) => holding === undefined || holding.includes(definition?.kind ?? ''))
        .flatMap((column) =>
          table.rows.filter(({ kind }) => kind === rows).map((row): Spot => ({ table, row, column })),
        ),
    )
    .filter(
      ({ row, column }) => ((row.cells[column.column - 1]?.kind ?? 'blank') === 'blank') === (blank ?? false),
    )
    .filter(where);
}

export function pick<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[chance(list.length)];
}

/** A total of this cell's column stands below or above, so that a wrong number shows. */
export function isUnderTotal({ table, column }: Spot): boolean {
  return table.rows.some(({ kind, numbers }) => kind === 'total' && numbers.has(column.column));
}

/** The same row holds a field. */
export function rowHolds({ table, row }: Spot, field: string): boolean {
  return table.columns.some(
    (column) => column.field === field && (row.cells[column.column - 1]?.kind ?? 'blank') !== 'blank',
  );
}

/** The cell of another field in the same row. */
export function besideOf(spot: Spot, field: string): Spot | undefined {
  const column = spot.table.columns.find((each) => each.field === field);
  return column === undefined ? undefined : { ...spot, column };
}

export function textOf({ row, column }: Spot): string {
  return row.cells[column.column - 1]?.text.trim() ?? '';
}

export function placeOf({ table, row, column }: Spot): Place {
  return { file: table.file, sheet: table.sheet, row: row.row, column: column.column };
}

export function rowPlace({ table, row }: Pick<Spot, 'table' | 'row'>): Place {
  return { file: table.file, sheet: table.sheet, row: row.row };
}

export function tablePlace({ file, sheet }: Table): Place {
  return { file, sheet };
}

/** "submissions/An Bình.xlsx › Biểu 2!E9". */
export function nameOf(place: Place): string {
  const { file = '', sheet, row, column } = place;
  const cell = `${column === undefined ? '' : columnLetters(column)}${row ?? ''}`;
  return [file, [sheet, cell].filter(Boolean).join('!')].filter(Boolean).join(' › ');
}

export function readSpot(batch: Batch, { table, row, column }: Spot): DraftCell | undefined {
  return batch.sheet(table).rows[row.row - 1]?.[column.column - 1];
}

/** Puts a cell in the place of another, and says so. */
export function replace(batch: Batch, spot: Spot, cell: DraftCell | undefined): Fault {
  const before = readSpot(batch, spot);
  const place = placeOf(spot);
  setCell(batch, spot, cell);
  return { change: `${nameOf(place)}: ${show(before)} → ${show(cell)}`, places: [place] };
}

export function setCell(batch: Batch, { table, row, column }: Spot, cell: DraftCell | undefined): void {
  const cells = batch.sheet(table).rows[row.row - 1];
  if (cells !== undefined) cells[column.column - 1] = cell;
}

export function show(cell: DraftCell | undefined): string {
  return cell === undefined ? 'blank' : `“${shown(cell)}”`;
}

/** A text in the font of the cell that it replaces. */
export function text(words: string, like?: DraftCell): DraftCell {
  const font = like?.kind === 'text' ? like.font : undefined;
  return { kind: 'text', text: words, ...(font === undefined ? {} : { font }) };
}

/** The number of a cell as plain digits: "58.863" in a CSV file is 58863. */
export function digitsOf(cell: DraftCell | undefined): string | undefined {
  if (cell?.kind === 'number') return cell.text;
  if (cell?.kind !== 'text' || !/^-?\d{1,3}(\.?\d{3})*(,\d+)?$/.test(cell.text)) return undefined;
  return cell.text.replaceAll('.', '').replace(',', '.');
}

/** The same cell with another number, written as the one before. */
export function withDigits(cell: DraftCell, digits: string): DraftCell {
  if (cell.kind === 'number') return { ...cell, text: digits };
  const [whole = '', part] = digits.split('.');
  return text(whole.replace(/\B(?=(\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`), cell);
}

/** A number times another, without the dust of binary fractions. */
export function times(digits: string, factor: number): string {
  return String(Number((Number(digits) * factor).toFixed(6)));
}

export function shownRow(cells: readonly (DraftCell | undefined)[] = []): string {
  return Array.from(cells, (cell) => (cell === undefined ? '' : shown(cell))).join(' | ');
}
