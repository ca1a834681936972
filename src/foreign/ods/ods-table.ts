import { readCount } from '../../ooxml/markup.ts';
import { lastColumn, lastRow } from '../../ooxml/reference.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { WorkbookCell, WorkbookSheet } from '../../ooxml/workbook.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import type { CellMaker } from '../cell-maker.ts';
import { isBlank, makeOdsCell, readOdsCell } from './ods-cell.ts';
import { table } from './ods-names.ts';
import type { OdsStyles } from './ods-styles.ts';

const wrappers = new Set([
  'table-header-rows',
  'table-row-group',
  'table-rows',
  'table-header-columns',
  'table-column-group',
  'table-columns',
]);

/** Reads a `table:table` (OpenDocument 1.3 part 3 §9.1.2); repeated rows and cells count against the limits. */
export class OdsTable {
  readonly #reader: XmlReader;
  readonly #styles: OdsStyles;
  readonly #maker: CellMaker;
  readonly #sheet: WorkbookSheet;
  /** Default styles of the columns, by the last column of each run. */
  readonly #defaults: { last: number; style: string | undefined }[] = [];
  #column = 0;
  #row = 0;

  constructor(reader: XmlReader, styles: OdsStyles, maker: CellMaker) {
    this.#reader = reader;
    this.#styles = styles;
    this.#maker = maker;
    const isHidden = styles.isHiddenTable(reader.attributeOf(table, 'style-name'));
    this.#sheet = {
      name: reader.attributeOf(table, 'name') ?? '',
      state: isHidden ? 'hidden' : 'visible',
      rows: [],
      merges: [],
      hiddenColumns: [],
    };
    maker.startSheet(this.#sheet.name);
  }

  /** Up to and with the end of the table just started. */
  read(): WorkbookSheet {
    const reader = this.#reader;
    const hidden: boolean[] = [false];
    while (hidden.length > 0) {
      const token = reader.next();
      if (token === 'end') hidden.pop();
      if (token !== 'start') continue;
      const isHidden = hidden.at(-1) === true;
      if (reader.uri !== table) reader.skip();
      else if (reader.name === 'table-row') this.#readRow(isHidden);
      else if (reader.name === 'table-column') this.#readColumns(isHidden);
      else if (wrappers.has(reader.name)) hidden.push(isHidden || this.#attribute('display') === 'false');
      else reader.skip();
    }
    return this.#sheet;
  }

  #readColumns(isHidden: boolean): void {
    const first = this.#column + 1;
    this.#column += this.#count('number-columns-repeated');
    this.#defaults.push({ last: this.#column, style: this.#attribute('default-cell-style-name') });
    const last = Math.min(this.#column, lastColumn);
    if ((isHidden || this.#isHidden()) && first <= last) this.#sheet.hiddenColumns.push({ first, last });
    this.#reader.skip();
  }

  #readRow(isHidden: boolean): void {
    const reader = this.#reader;
    const repeated = this.#count('number-rows-repeated');
    const hidden = isHidden || this.#isHidden();
    const rowStyle = this.#attribute('default-cell-style-name');
    const first = this.#row + 1;
    this.#row += repeated;
    this.#maker.startRow(first);
    const cells: WorkbookCell[] = [];
    let column = 0;
    for (let token = reader.next(); token !== 'end'; token = reader.next()) {
      if (token !== 'start') continue;
      const isCell = reader.name === 'table-cell' || reader.name === 'covered-table-cell';
      if (reader.uri !== table || !isCell) reader.skip();
      else column = this.#readCell(cells, first, column, rowStyle);
    }
    if (cells.length === 0) return;
    if (this.#row > lastRow) throw new RefusalError('bad-reference', `row ${this.#row}`);
    for (let row = first; row <= this.#row; row++) {
      if (row > first) this.#copyRow(row, cells);
      this.#sheet.rows.push({ row, hidden, cells });
    }
  }

  #copyRow(row: number, cells: readonly WorkbookCell[]): void {
    this.#maker.startRow(row);
    for (const cell of cells) this.#maker.spendFor(cell);
  }

  /** Gives the column that the cell, or its last copy, stands in. */
  #readCell(cells: WorkbookCell[], row: number, before: number, rowStyle: string | undefined): number {
    const repeated = this.#count('number-columns-repeated');
    const name = this.#attribute('style-name') ?? rowStyle ?? this.#defaultAt(before + 1);
    const width = this.#count('number-columns-spanned');
    const height = this.#count('number-rows-spanned');
    const style = this.#styles.cellStyle(name);
    const cell = readOdsCell(this.#reader, this.#styles, style.font);
    const last = before + repeated;
    if (width > 1 || height > 1) this.#addMerge(row, before + 1, height, width);
    for (let column = before + 1; column <= last; column++) {
      if (isBlank(cell)) break;
      if (column > lastColumn) throw new RefusalError('bad-reference', `row ${row} column ${column}`);
      cells.push(makeOdsCell(cell, column, style, this.#maker));
    }
    return last;
  }

  #addMerge(top: number, left: number, height: number, width: number): void {
    this.#maker.spendMerge();
    const bottom = top + height - 1;
    const right = left + width - 1;
    if (bottom > lastRow || right > lastColumn)
      throw new RefusalError('bad-reference', `merge in row ${top}`);
    this.#sheet.merges.push({ top, left, bottom, right });
  }

  #defaultAt(column: number): string | undefined {
    return this.#defaults.find(({ last }) => column <= last)?.style;
  }

  #isHidden(): boolean {
    const visibility = this.#attribute('visibility');
    return visibility === 'collapse' || visibility === 'filter';
  }

  #count(name: string): number {
    const text = this.#attribute(name);
    const count = text === undefined ? 1 : readCount(text);
    if (count < 1) throw new RefusalError('bad-reference', `${name} ${text}`);
    return count;
  }

  #attribute(name: string): string | undefined {
    return this.#reader.attributeOf(table, name);
  }
}
