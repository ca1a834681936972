import type { SheetRow } from '../../intake/sheet.ts';
import type { TableColumn } from '../ledger.ts';
import { type DateOrder, twoNumbers } from './dates.ts';

/** How the dates of a column are written, and on what evidence. */
export interface ColumnDates {
  readonly order: DateOrder;
  /** Rows whose text has the month in front, since no month has that number. */
  readonly monthFirst: readonly number[];
  /** Rows whose text could be either where some have the month in front: they are not read. */
  readonly open: readonly number[];
  /** Rows with native dates that a program of another country may have made by taking the day for the month. */
  readonly swapped: readonly number[];
}

/** Fewer proofs than this are a slip of the pen, not an order. */
const ENOUGH_PROOFS = 2;

interface Evidence {
  dayFirst: number;
  readonly monthFirst: number[];
  readonly either: number[];
  /** Native dates, and whether their day could be a month. */
  readonly native: number[];
  isAnyLate: boolean;
}

/**
 * Decides for every column of dates whether the day or the month stands in front, from all its texts (those of the table where
 * the column is silent). Day first is the custom; it takes two texts that allow no other reading, and none against them, to leave it.
 */
export function decideDates(evidence: ReadonlyMap<number, Evidence>): ReadonlyMap<number, ColumnDates> {
  const all = [...evidence.values()];
  return new Map(
    [...evidence].map(([column, own]): [number, ColumnDates] => {
      const isSilent = own.dayFirst + own.monthFirst.length === 0;
      const proofs = isSilent ? all : [own];
      const monthFirst = proofs.reduce((sum, each) => sum + each.monthFirst.length, 0);
      const dayFirst = proofs.reduce((sum, each) => sum + each.dayFirst, 0);
      return [
        column,
        {
          order: monthFirst >= ENOUGH_PROOFS && dayFirst === 0 ? 'month-first' : 'day-first',
          monthFirst: own.monthFirst,
          open: monthFirst > 0 ? own.either : [],
          swapped: isSwapped(own) ? own.native : [],
        },
      ];
    }),
  );
}

/** A text that another order would read as another day. */
export function isEither(text: string): boolean {
  const [first, second] = twoNumbers(text) ?? [13, 13];
  return first <= 12 && second <= 12 && first !== second;
}

/**
 * Where the machine expects the month in front, "03/04/2024" that was typed day first is stored as 4 March, and "25/12/2024" stays a
 * text: native dates with early days only, beside texts with late days only.
 */
function isSwapped({ dayFirst, monthFirst, either, native, isAnyLate }: Evidence): boolean {
  const isTyped = dayFirst >= ENOUGH_PROOFS && monthFirst.length + either.length === 0;
  return isTyped && native.length >= ENOUGH_PROOFS && !isAnyLate;
}

/** Gathers the evidence of every column of dates, from rows that it is shown one by one. */
export function dateEvidence(columns: readonly TableColumn[]): {
  readonly evidence: ReadonlyMap<number, Evidence>;
  readonly see: (row: SheetRow) => void;
} {
  const dated = columns.filter(({ definition }) => definition?.kind === 'date');
  const evidence = new Map(
    dated.map(({ column }): [number, Evidence] => [
      column,
      { dayFirst: 0, monthFirst: [], either: [], native: [], isAnyLate: false },
    ]),
  );
  const see = ({ row, cells }: SheetRow): void => {
    for (const [column, own] of evidence) {
      const cell = cells[column - 1];
      if (cell?.kind === 'date') {
        const [month, day] = [Number(cell.iso.slice(5, 7)), Number(cell.iso.slice(8, 10))];
        if (day > 12) own.isAnyLate = true;
        if (day !== month) own.native.push(row);
      }
      const numbers = cell?.kind === 'text' ? twoNumbers(cell.text) : undefined;
      if (numbers === undefined) continue;
      const [first, second] = numbers;
      if (first > 12 && second <= 12) own.dayFirst += 1;
      else if (first <= 12 && second > 12) own.monthFirst.push(row);
      else if (first <= 12 && first !== second) own.either.push(row);
    }
  };
  return { evidence, see };
}
