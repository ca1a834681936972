import type { Budget } from '../limits/budget.ts';
import type { CellReader } from './cell-reader.ts';
import { isMain, isTrue, nextChild, passForeign, readCount } from './markup.ts';
import { lastColumn, lastRow, Reference } from './reference.ts';
import { RefusalError } from './refusal.ts';
import type { WorkbookCell, WorkbookRow } from './workbook.ts';
import type { XmlReader } from './xml-reader.ts';

/** Reads `<row>` elements (ECMA-376 part 1 §18.3.1.73); rows and cells without `r` are counted on. */
export class RowReader {
  readonly #reader: XmlReader;
  readonly #cells: CellReader;
  readonly #budget: Budget;
  readonly #reference = new Reference();
  #row = 0;

  constructor(reader: XmlReader, cells: CellReader, budget: Budget) {
    this.#reader = reader;
    this.#cells = cells;
    this.#budget = budget;
  }

  /** Reads the `<row>` just started; `next` is its number if nothing in it says another. */
  read(next: number): WorkbookRow {
    const reader = this.#reader;
    const number = reader.attribute('r');
    const hidden = isTrue(reader.attribute('hidden'));
    this.#row = number === undefined ? 0 : readCount(number);
    if (number !== undefined && (this.#row < 1 || this.#row > lastRow)) this.#refuse(`row ${number}`);
    this.#budget.startRow(this.#row === 0 ? next : this.#row);
    const cells: WorkbookCell[] = [];
    let last = 0;
    let isSorted = true;
    while (nextChild(reader)) {
      if (!isMain(reader, 'c')) {
        passForeign(reader);
        continue;
      }
      const text = reader.attribute('r');
      const column = text === undefined ? last + 1 : this.#findColumn(text);
      if (column > lastColumn) this.#refuse(`row ${this.#row}: column ${column}`);
      if (column <= last) isSorted = false;
      last = column;
      const cell = this.#cells.read(column, text ?? '');
      if (cell !== undefined) cells.push(cell);
    }
    if (this.#row === 0) this.#row = next;
    if (this.#row > lastRow) this.#refuse(`row ${this.#row}`);
    return { row: this.#row, hidden, cells: isSorted ? cells : this.#sort(cells) };
  }

  /** A cell may not stand in another row than its own; where the row has no number, its first reference gives it. */
  #findColumn(text: string): number {
    const reference = this.#reference;
    if (!reference.read(text)) this.#refuse(text);
    if (this.#row === 0) this.#row = reference.row;
    if (reference.row !== this.#row) this.#refuse(`${text} in row ${this.#row}`);
    return reference.column;
  }

  #sort(cells: WorkbookCell[]): WorkbookCell[] {
    cells.sort((one, other) => one.column - other.column);
    for (let index = 1; index < cells.length; index++) {
      const column = cells[index]?.column;
      if (column === cells[index - 1]?.column) this.#refuse(`row ${this.#row}: column ${column} twice`);
    }
    return cells;
  }

  #refuse(detail: string): never {
    throw new RefusalError('bad-reference', `${this.#reader.part}: ${detail}`);
  }
}
