import { nextChild } from '../../ooxml/markup.ts';
import { lastColumn, lastRow } from '../../ooxml/reference.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { WorkbookCell, WorkbookSheet } from '../../ooxml/workbook.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import type { CellMaker } from '../cell-maker.ts';
import { ColumnCover } from '../column-cover.ts';
import { attribute, countAttribute, isSet } from './attribute.ts';
import { spreadsheet } from './names.ts';
import { readCell } from './spreadsheetml-cell.ts';
import type { SpreadsheetmlStyles } from './spreadsheetml-styles.ts';

/** Reads a `<Table>`: rows, cells and columns follow the one before unless `ss:Index` says where they stand. */
export class SpreadsheetmlTable {
  readonly #reader: XmlReader;
  readonly #styles: SpreadsheetmlStyles;
  readonly #maker: CellMaker;
  readonly #sheet: WorkbookSheet;
  #row = 0;
  #column = 0;
  #tableStyle: string | undefined;
  readonly #cover = new ColumnCover();
  readonly #columnStyles: { first: number; last: number; style: string }[] = [];

  constructor(reader: XmlReader, styles: SpreadsheetmlStyles, maker: CellMaker, sheet: WorkbookSheet) {
    this.#reader = reader;
    this.#styles = styles;
    this.#maker = maker;
    this.#sheet = sheet;
  }

  /** Up to and with the end of the table just started. */
  read(): void {
    const reader = this.#reader;
    this.#tableStyle = attribute(reader, 'StyleID');
    this.#row = countAttribute(reader, 'TopCell', 1, 1) - 1;
    const left = countAttribute(reader, 'LeftCell', 1, 1) - 1;
    this.#column = left;
    while (nextChild(reader)) {
      if (reader.uri === spreadsheet && reader.name === 'Row') this.#readRow(left);
      else {
        if (reader.uri === spreadsheet && reader.name === 'Column') this.#readColumn();
        reader.skip();
      }
    }
  }

  #readColumn(): void {
    const reader = this.#reader;
    const first = countAttribute(reader, 'Index', 1, this.#column + 1);
    const last = first + countAttribute(reader, 'Span', 0, 0);
    if (last > lastColumn) throw new RefusalError('bad-reference', `column ${last}`);
    this.#column = last;
    const style = attribute(reader, 'StyleID');
    if (style !== undefined) this.#columnStyles.push({ first, last, style });
    if (isSet(reader, 'Hidden')) this.#sheet.hiddenColumns.push({ first, last });
  }

  #readRow(left: number): void {
    const reader = this.#reader;
    const row = countAttribute(reader, 'Index', 1, this.#row + 1);
    if (row <= this.#row || row > lastRow) throw new RefusalError('bad-reference', `row ${row}`);
    this.#row = row + countAttribute(reader, 'Span', 0, 0);
    this.#maker.startRow(row);
    const hidden = isSet(reader, 'Hidden');
    const rowStyle = attribute(reader, 'StyleID');
    const cells: WorkbookCell[] = [];
    let last = left;
    while (nextChild(reader)) {
      if (reader.uri === spreadsheet && reader.name === 'Cell')
        last = this.#readCell(cells, row, last, rowStyle);
      else reader.skip();
    }
    if (cells.length > 0) this.#sheet.rows.push({ row, hidden, cells });
  }

  /** Gives the last column that the cell takes. */
  #readCell(cells: WorkbookCell[], row: number, before: number, rowStyle: string | undefined): number {
    const reader = this.#reader;
    const isPlaced = attribute(reader, 'Index') !== undefined;
    const column = countAttribute(reader, 'Index', 1, before + 1);
    const right = column + countAttribute(reader, 'MergeAcross', 0, 0);
    const bottom = row + countAttribute(reader, 'MergeDown', 0, 0);
    if (column <= before || right > lastColumn || bottom > lastRow) {
      throw new RefusalError('bad-reference', `row ${row} column ${column}`);
    }
    if (right > column || bottom > row) {
      this.#maker.spendMerge();
      this.#sheet.merges.push({ top: row, left: column, bottom, right });
    }
    const style = attribute(reader, 'StyleID') ?? rowStyle ?? this.#styleOf(column) ?? this.#tableStyle;
    const cell = readCell(reader, column, this.#styles.find(style), this.#styles, this.#maker);
    if (cell !== undefined && !isPlaced && this.#cover.isCovered(column, row)) {
      throw new RefusalError('bad-reference', `row ${row} column ${column} stands under a merged cell`);
    }
    if (bottom > row) this.#cover.cover(column, right, bottom);
    if (cell !== undefined) cells.push(cell);
    return right;
  }

  #styleOf(column: number): string | undefined {
    return this.#columnStyles.find(({ first, last }) => first <= column && column <= last)?.style;
  }
}
