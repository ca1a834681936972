import { add, ZERO } from '../quantity/decimal.ts';
import type { Table, TableColumn, TableRow } from '../records/ledger.ts';

interface TotalWithParts {
  readonly total: TableRow;
  readonly parts: readonly TableRow[];
}

/**
 * Which rows a totals row is the total of. Forms put it above its parts, tables below them, grand totals take everything:
 * the reading under which most of its columns agree is taken; where none agrees, the likeliest one that reports what it totals. A table
 * that begins with a total puts its totals above; a row without numbers is a heading and part of nothing. A row that is a total by its
 * mark knows its parts.
 */
export function partsOfTotal(table: Table, columns: readonly TableColumn[]): TotalWithParts[] {
  if (table.totals.length === 0) return [];
  const rows = table.rows.filter(({ kind, numbers }) => kind === 'total' || hasNumber(numbers, columns));
  return rows.flatMap((total, index) => {
    if (total.kind !== 'total') return [];
    const own = total.parts;
    if (own !== undefined) return [{ total, parts: rows.filter(({ row }) => own.includes(row)) }];
    const filled = columns.filter(({ column }) => total.numbers.has(column));
    const candidates = candidatesFor(rows, index).filter((parts) =>
      parts.some(({ numbers }) => hasNumber(numbers, filled)),
    );
    const scored = candidates.map((parts) => ({ parts, agreeing: countAgreeing(total, parts, columns) }));
    const [first] = scored;
    if (first === undefined) return [];
    const best = scored.reduce((a, b) => (b.agreeing > a.agreeing ? b : a), first);
    return [{ total, parts: best.parts }];
  });
}

/** Runs of data rows below and above the total, and all of them; the likeliest first. */
function candidatesFor(rows: readonly TableRow[], index: number): TableRow[][] {
  const below = takeData(rows.slice(index + 1));
  const above = takeData(rows.slice(0, index).reverse());
  const all = rows.filter(({ kind }) => kind === 'data');
  if (above.length > 0 && below.length === 0) return [all, above];
  return rows[0]?.kind === 'total' ? [below, above, all] : [above, below, all];
}

function hasNumber(numbers: TableRow['numbers'], columns: readonly TableColumn[]): boolean {
  return columns.some(({ column }) => numbers.has(column));
}

function takeData(rows: readonly TableRow[]): TableRow[] {
  const end = rows.findIndex(({ kind }) => kind === 'total');
  return (end < 0 ? rows : rows.slice(0, end)).filter(({ kind }) => kind === 'data');
}

function countAgreeing(total: TableRow, parts: readonly TableRow[], columns: readonly TableColumn[]): number {
  return columns.filter(({ column }) => {
    const printed = total.numbers.get(column);
    return printed?.eq(add(parts.map((row) => row.numbers.get(column) ?? ZERO)));
  }).length;
}
