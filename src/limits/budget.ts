import { LimitError, type LimitName, type Limits } from './limits.ts';

/** Counts what the cells of one file cost, while they are made, and stops at the first that is too much. */
export class Budget {
  readonly #limits: Limits;
  #cells = 0;
  #textLength = 0;
  #sheet: string | undefined;
  #row = 0;
  #rows = 0;
  /** The row that was counted last: a row counts with its first content. */
  #countedRow = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** What is spent from now on stands on this sheet; a text file has one without a name. */
  startSheet(name?: string): void {
    this.#sheet = name;
    this.#rows = 0;
    this.#countedRow = 0;
  }

  /** … and in this row, from 1. */
  startRow(row: number): void {
    this.#row = row;
  }

  /** Pays for a cell with content before it is kept; `extra` is what it takes besides its letters. */
  spend(column: number, length: number, extra = 0): void {
    const { rows, cells, cell_length, text_length } = this.#limits;
    if (this.#row !== this.#countedRow) {
      this.#countedRow = this.#row;
      if (++this.#rows > rows) this.#refuse('rows');
    }
    this.reach(column);
    if (++this.#cells > cells) this.#refuse('cells', column);
    if (length > cell_length) this.#refuse('cell_length', column, length);
    this.#textLength += length + extra;
    if (this.#textLength > text_length) this.#refuse('text_length', column);
  }

  /** Refuses a row that goes on beyond the last column, be it blank there. */
  reach(column: number): void {
    if (column > this.#limits.columns) this.#refuse('columns', column);
  }

  /** Pays for a merged range; it costs about as much as a cell. */
  spendMerge(): void {
    if (++this.#cells > this.#limits.cells) this.#refuse('cells');
  }

  #refuse(limit: LimitName, column?: number, found?: number): never {
    throw new LimitError({
      limit,
      allowed: this.#limits[limit],
      ...(found === undefined ? {} : { found }),
      ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }),
      ...(this.#row === 0 ? {} : { row: this.#row }),
      ...(column === undefined ? {} : { column }),
    });
  }
}
