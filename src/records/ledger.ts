import type { Cell, SheetRow } from '../intake/sheet.ts';
import type { TakenIn } from '../intake/take-in.ts';
import { firstFrom, joined } from '../lists/derive.ts';
import type { List } from '../lists/list.ts';
import type { MoneyScale } from '../quantity/money-scale.ts';
import type { Location, SourceCell } from '../source/location.ts';
import type { ColumnMapping, TableMapping } from '../workspace/mapping.ts';
import type { DatasetName, Unit } from '../workspace/workspace.ts';
import type { ColumnDates } from './cells/decide-dates.ts';
import type { ColumnStyle } from './cells/decide-style.ts';
import type { RecordValues } from './datasets/index.ts';
import type { Field } from './field.ts';
import type { RowNumbers } from './rows/row-numbers.ts';

/** Why a row was seen and not used. */
export type AsideReason =
  | 'title'
  | 'index-row'
  | 'total'
  | 'foot'
  | 'group-row'
  | 'of-which'
  | 'repeated-header'
  | 'longer-than-header'
  | 'outside-columns'
  | 'unknown-unit'
  | 'excluded-by-rule'
  | 'replaced'
  | 'repeated'
  | 'proposed'
  | 'revoked'
  | 'unknown-status';

/** A column of a table, as its header was understood. */
export interface TableColumn {
  readonly column: number;
  /** As printed. */
  readonly title: string;
  /** The field it holds; undefined where the title is not known. */
  readonly field?: string;
  readonly definition?: Field;
  /** Wide layout: dimension → the member whose values stand in this column. */
  readonly members?: Readonly<Record<string, string>>;
  /** Other columns of its field hold the parts of this one. */
  readonly isTotal?: boolean;
  /** "Trong đó": some of what another column counts, never added to it. */
  readonly isOfWhich?: boolean;
  /** The title with its tones, where it was typed without or with others. */
  readonly readAs?: string;
  /** The unit that the title gives for amounts of money. */
  readonly moneyUnit?: MoneyScale;
  /** What a person decided about it, and wins over its title. */
  readonly mapping?: ColumnMapping;
}

export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** A `total` says so and is checked; a `subtotal` was recognised because it adds up the rows below it. Neither is ever added. */
  readonly kind: 'data' | 'total' | 'subtotal';
  /** What was read from the cells of count, money, percent and quantity columns, by column; money in đồng. */
  readonly numbers: RowNumbers;
  /** Rows that its mark makes the parts of a total: 1, 2 and 3 under I. */
  readonly parts?: readonly number[];
}

/** A text of a title block, and where it stands. */
export interface TitleText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A table that was found on a sheet, with every row of it. */
export interface Table {
  readonly file: string;
  readonly sheet?: string;
  readonly dataset: DatasetName;
  /** Whose table it is by folder or file name; rows may name other units. */
  readonly unit?: Unit;
  /** First and last row of the header. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** What the unit was recognised by, where it was not the file's name. */
  readonly unitBy?: string;
  /** The texts above its header. */
  readonly titles: readonly TitleText[];
  /** The unit of money that a caption gives for the whole table. */
  readonly caption?: { readonly moneyUnit: MoneyScale; readonly row: number };
  readonly columns: readonly TableColumn[];
  /** How the numbers of a column are written, by column. */
  readonly styles: ReadonlyMap<number, ColumnStyle>;
  /** How the dates of a column are written, by column. */
  readonly dates: ReadonlyMap<number, ColumnDates>;
  /** Data and totals rows, in order. */
  readonly rows: List<TableRow>;
  /** The numbers of those that are no data. */
  readonly totals: readonly number[];
  /** The form's own numbers and formulas of its columns: `A B 1=2+3 2 3`. */
  readonly indexRow?: SheetRow;
  /** What a person decided about it. */
  readonly mapping?: TableMapping;
  /** Fields that no column holds and headings within the table give to the rows below them. */
  readonly fromHeadings?: readonly string[];
  /** Rows that are neither, with the reason. */
  readonly aside: readonly { readonly row: number; readonly reason: AsideReason }[];
}

/** A typed fact from one row; in the wide layout a row gives several. Provenance is a reference, so it costs almost nothing. */
export interface DataRecord<D extends DatasetName = DatasetName> {
  readonly dataset: D;
  readonly unit: string;
  readonly values: RecordValues<D>;
  readonly table: Table;
  readonly row: TableRow;
  /** In which column each field stands. */
  readonly columns: Readonly<Record<string, number>>;
  /** Which of the facts of its row it is, from 0, and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/** A sheet that holds cells and no table that is known, or that a person set aside. */
export interface UnusedSheet {
  readonly file: string;
  readonly sheet?: string;
  /** Why a person set it aside. */
  readonly leftOut?: string;
}

/** Everything that was read, by file, table and dataset. */
export interface Ledger {
  readonly files: readonly TakenIn[];
  readonly tables: readonly Table[];
  readonly unusedSheets: readonly UnusedSheet[];
  /** Awards that are only proposed, or were revoked: their rows are set aside, and rules look at them all the same. */
  readonly undecided: readonly DataRecord<'commendations'>[];
  readonly records: { readonly [D in DatasetName]: List<DataRecord<D>> };
  /** The units of each table, with the number of their records. */
  readonly units: ReadonlyMap<Table, ReadonlyMap<string, number>>;
  /** Rows that rules or statuses keep out of every figure. */
  readonly setAside: readonly { readonly table: Table; readonly row: number; readonly reason: AsideReason }[];
}

/** All records of all datasets, in the order of the datasets. */
export function allRecords({ records }: Ledger): List<DataRecord> {
  return joined(Object.values(records) as List<DataRecord>[]);
}

/** Tells the records of a table apart, however often they are read again: records are the same where table and key are. */
export function keyOf({ row, nth }: DataRecord): string {
  return `${row.row}.${nth}`;
}

/** The row of a table that has a number. */
export function rowOf({ rows }: Table, row: number): TableRow | undefined {
  const found = rows.at(firstFrom(rows, row));
  return found?.row === row ? found : undefined;
}

/** The place of a table's cell, or of its whole row. */
export function placeOf(table: Pick<Table, 'file' | 'sheet'>, row: number, column?: number): Location {
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    row,
    ...(column === undefined ? {} : { column }),
  };
}

/** What was read of a field, whatever the dataset; undefined where nothing was. */
export function valueOfField({ values }: DataRecord, field: string): unknown {
  return (values as Readonly<Record<string, unknown>>)[field];
}

/** The place of a field of a record; of its row where the field has no column. */
export function placeOfField(record: DataRecord, field: string): Location {
  return placeOf(record.table, record.row.row, record.columns[field]);
}

/** The cell under a field of a record, with its printed text. */
export function sourceOf(record: DataRecord, field: string): SourceCell | undefined {
  const column = record.columns[field];
  if (column === undefined) return undefined;
  const { file, sheet } = record.table;
  const text = record.row.cells[column - 1]?.text.trim() ?? '';
  return { file, ...(sheet === undefined ? {} : { sheet }), row: record.row.row, column, text };
}

/** The printed title of the column that holds a field. */
export function titleOf(record: DataRecord, field: string): string | undefined {
  const column = record.columns[field];
  return record.table.columns.find((each) => each.column === column)?.title;
}
