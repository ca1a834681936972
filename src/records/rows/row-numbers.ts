import type { Decimal } from '../../quantity/decimal.ts';

/** The numbers of a row by column. */
export interface RowNumbers {
  has(column: number): boolean;
  get(column: number): Decimal | undefined;
}

/** Two lists take a quarter of the memory of a map, and rows that fill the same columns share the first one. */
class NumberList implements RowNumbers {
  readonly columns: readonly number[];
  readonly #values: readonly Decimal[];

  constructor(columns: readonly number[], values: readonly Decimal[]) {
    this.columns = columns;
    this.#values = values;
  }

  has(column: number): boolean {
    return this.columns.includes(column);
  }

  get(column: number): Decimal | undefined {
    const at = this.columns.indexOf(column);
    return at < 0 ? undefined : this.#values[at];
  }
}

/** Lists the numbers of rows, one row after the other. */
export function numberLister(): (columns: readonly number[], values: readonly Decimal[]) => RowNumbers {
  let last: readonly number[] = [];
  return (columns, values) => {
    const isSame = columns.length === last.length && columns.every((column, at) => column === last[at]);
    if (!isSame) last = columns;
    return new NumberList(last, values);
  };
}
