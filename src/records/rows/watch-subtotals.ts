import { type Decimal, ZERO } from '../../quantity/decimal.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { addedColumns, MOST_PARTS } from './find-subtotals.ts';

/** A row, and the sums of those that have followed it so far. */
interface Candidate {
  readonly filled: readonly { readonly column: number; readonly whole: Decimal }[];
  readonly sums: Decimal[];
  parts: number;
}

/**
 * Watches rows go by for one that the next rows add up to. Where there is none, there is no subtotal of subtotals either, and the exact
 * search, which looks at all rows from the last to the first, can be spared.
 */
export function subtotalWatch(columns: readonly TableColumn[]): {
  readonly see: (row: TableRow) => void;
  readonly isSeen: () => boolean;
} {
  const added = addedColumns(columns);
  let isSeen = false;
  let open: Candidate[] = [];
  const isStillOpen = (candidate: Candidate, row: TableRow): boolean => {
    candidate.parts += 1;
    let isPast = candidate.parts > MOST_PARTS;
    let isExact = candidate.parts >= 2;
    candidate.filled.forEach(({ column, whole }, at) => {
      const sum = (candidate.sums[at] ?? ZERO).plus(row.numbers.get(column) ?? ZERO);
      candidate.sums[at] = sum;
      const order = sum.compare(whole);
      isPast ||= order > 0;
      isExact &&= order === 0;
    });
    isSeen ||= isExact && !isPast;
    return !isPast;
  };
  const see = (row: TableRow): void => {
    if (isSeen) return;
    if (row.kind !== 'data') {
      open = [];
      return;
    }
    open = open.filter((candidate) => isStillOpen(candidate, row));
    const filled = added.flatMap((column) => {
      const whole = row.numbers.get(column);
      return whole === undefined ? [] : [{ column, whole }];
    });
    if (filled.some(({ whole }) => !whole.eq(0)))
      open.push({ filled, sums: filled.map(() => ZERO), parts: 0 });
  };
  return { see, isSeen: () => isSeen };
}
