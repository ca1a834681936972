import { RefusalError } from '../ooxml/refusal.ts';

/** Far above any real form, and done in a tenth of a second. */
const mostWork = 50_000_000;

/** Down to which row merges from above cover each column; merges are never filled with cells. */
export class ColumnCover {
  readonly #bottoms: number[] = [];
  #work = 0;

  /** Columns and rows count from 1; the work of all merges together is bounded. */
  cover(first: number, last: number, bottom: number): void {
    this.#work += last - first + 1;
    if (this.#work > mostWork) throw new RefusalError('too-complex', 'merged cells');
    for (let column = first; column <= last; column++) this.#bottoms[column] = bottom;
  }

  isCovered(column: number, row: number): boolean {
    return (this.#bottoms[column] ?? 0) >= row;
  }
}
