import { add, type Decimal, ZERO } from '../quantity/decimal.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { isPartOf } from '../records/header/match-columns.ts';
import type { Table, TableColumn, TableRow } from '../records/ledger.ts';
import { partsOfTotal } from './parts-of-total.ts';
import { roundingOf } from './print-like.ts';

/** A cell of counts or money. */
export interface Place {
  readonly row: TableRow;
  readonly column: TableColumn;
}

/** A printed total that differs from what its parts add up to by more than rounding. */
export interface WrongTotal {
  readonly total: Place;
  readonly printed: Decimal;
  /** The parts that are reported. */
  readonly parts: readonly Place[];
  readonly blanks: readonly Place[];
  /** Parts that hold something which is no number; it is said at its cell, and the sum lacks it. */
  readonly unread: readonly Place[];
  /** Other totals among the parts. */
  readonly subtotals: readonly Place[];
  readonly sum: Decimal;
}

interface Comparison {
  readonly total: Place;
  readonly parts: readonly Place[];
  /** Asked only where the total is wrong. */
  readonly subtotals: () => readonly Place[];
}

/** Rows and columns labelled as totals that differ from what they are the total of. */
export function* wrongTotals(table: Table, style: NumberStyleName): Iterable<WrongTotal> {
  for (const comparison of [...comparisonsDown(table), ...comparisonsAcross(table)]) {
    const wrong = judge(comparison, style);
    if (wrong !== undefined) yield wrong;
  }
}

/** Totals rows against the rows that they are the total of. */
function comparisonsDown(table: Table): Comparison[] {
  const columns = table.columns.filter(
    ({ definition }) => definition?.kind === 'count' || definition?.kind === 'money',
  );
  return partsOfTotal(table, columns).flatMap(({ total, parts }) =>
    columns.map((column) => ({
      total: { row: total, column },
      parts: parts.map((row) => ({ row, column })),
      subtotals: () => totalsAmong(table, total, parts).map((row) => ({ row, column })),
    })),
  );
}

/** Other totals between the parts, or right beside the first or last of them: a total stands above or below its parts. */
function totalsAmong(table: Table, total: TableRow, parts: readonly TableRow[]): TableRow[] {
  const own = new Set(parts);
  const [first = total.row, last = total.row] = [parts[0]?.row, parts.at(-1)?.row];
  const [from, to] = [Math.min(first, last) - 1, Math.max(first, last) + 1];
  return table.rows.filter(
    (each) => each.kind !== 'data' && each !== total && each.row >= from && each.row <= to && !own.has(each),
  );
}

/** Totals columns of the wide layout against the columns of its members: once by recipient and once by level, where it is cut both ways. */
function comparisonsAcross(table: Table): Comparison[] {
  const totals = table.columns.filter(({ isTotal }) => isTotal);
  return totals.flatMap((total) => {
    const parts = table.columns.filter((column) => isPartOf(column, total));
    const nearest = parts.filter((part) => !parts.some((between) => isPartOf(part, between)));
    return byDimensions(nearest).flatMap((members) => {
      const among = parts.filter(
        (part) => !members.includes(part) && members.some((each) => isPartOf(part, each)),
      );
      return table.rows.map((row) => ({
        total: { row, column: total },
        parts: members.map((column) => ({ row, column })),
        subtotals: () => among.map((column) => ({ row, column })),
      }));
    });
  });
}

/** One column of another dimension is some of the whole, and not all that it is cut into. */
function byDimensions(columns: readonly TableColumn[]): TableColumn[][] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of columns) {
    const key = Object.keys(column.members ?? {})
      .sort()
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const cuts = [...groups.values()];
  return cuts.length === 1 ? cuts : cuts.filter(({ length }) => length > 1);
}

function judge({ total, parts, subtotals }: Comparison, style: NumberStyleName): WrongTotal | undefined {
  const printed = numberAt(total);
  const reported = parts.filter((part) => numberAt(part) !== undefined);
  if (printed === undefined || reported.length === 0) return undefined;
  const sum = add(reported.map((part) => numberAt(part) ?? ZERO));
  if (
    sum
      .minus(printed)
      .abs()
      .lte(allowance([total, ...reported], style))
  )
    return undefined;
  const others = parts.filter((part) => numberAt(part) === undefined);
  const [blanks, unread] = [others.filter(isBlank), others.filter((part) => !isBlank(part))];
  return { total, printed, parts: reported, blanks, unread, subtotals: subtotals(), sum };
}

function isBlank({ row, column }: Place): boolean {
  return (row.cells[column.column - 1]?.kind ?? 'blank') === 'blank';
}

export function numberAt({ row, column }: Place): Decimal | undefined {
  return row.numbers.get(column.column);
}

/** Amounts printed with decimals may each be off by half their last digit; everything else is exact. */
function allowance(cells: readonly Place[], style: NumberStyleName): Decimal {
  return add(cells.map(({ row, column }) => roundingOf(row, column, style) ?? ZERO));
}
