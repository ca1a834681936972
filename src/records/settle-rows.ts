import { type Carried, carryDown } from './carry-down.ts';
import type { Dataset } from './dataset.ts';
import { findParents } from './find-parents.ts';
import { findSubtotals, type Subtotal } from './find-subtotals.ts';
import type { TableColumn, TableRow } from './ledger.ts';
import type { SortedRow } from './sort-rows.ts';

/** A form has fewer rows; looking for parents in a list of a million would take longer than reading it. */
const MOST_ROWS = 20_000;

/** Settles which rows are totals of others: by their marks first, then because they add up the rows below them. */
export function settleParents(
  dataset: Dataset,
  columns: readonly TableColumn[],
  asRead: readonly TableRow[],
): { readonly rows: readonly TableRow[]; readonly subtotals: readonly Subtotal[] } {
  const parents = asRead.length > MOST_ROWS ? [] : findParents(asRead, dataset, columns);
  const marked = replaceRows(
    asRead,
    parents.map(({ row, parts }) => [row, { ...row, kind: 'total', parts: parts.map((part) => part.row) }]),
  );
  const subtotals = findSubtotals(marked, columns);
  const rows = replaceRows(
    marked,
    subtotals.map(({ row }) => [row, { ...row, kind: 'subtotal' }]),
  );
  return { rows, subtotals };
}

/** The same rows with some replaced; the same list where there are none. */
function replaceRows(
  rows: readonly TableRow[],
  replacements: readonly (readonly [TableRow, TableRow])[],
): readonly TableRow[] {
  if (replacements.length === 0) return rows;
  const by = new Map(replacements);
  return rows.map((row) => by.get(row) ?? row);
}

/** What headings say of the rows below them: rows that stand alone, and totals of what is marked as theirs. */
export function carryHeadings(
  dataset: Dataset,
  columns: readonly TableColumn[],
  sorted: readonly SortedRow[],
  rows: readonly TableRow[],
): Carried {
  const headings = new Set([
    ...sorted.filter((each) => 'aside' in each && each.aside === 'group-row').map(({ row }) => row.row),
    ...rows.filter(({ parts }) => parts !== undefined).map(({ row }) => row),
  ]);
  if (headings.size === 0) return new Map();
  return carryDown(
    sorted.map(({ row }) => row),
    ({ row }) => headings.has(row),
    dataset,
    columns,
  );
}
