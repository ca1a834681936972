import type { Dataset } from '../dataset.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { type Carried, carryDown } from './carry-down.ts';
import { findParents } from './find-parents.ts';
import { addedColumns, findSubtotals, type Subtotal, tells } from './find-subtotals.ts';
import { findTotalsBelow } from './find-totals-below.ts';
import { labelColumns } from './row-kinds.ts';
import type { SortedRow } from './sort-rows.ts';

/** A form has fewer rows; looking for parents in a list of a million would take longer than reading it. */
const MOST_ROWS = 20_000;

/** Settles which rows are totals of others: by their marks first, then because they add up the rows below them. */
export function settleParents(
  dataset: Dataset,
  columns: readonly TableColumn[],
  asRead: readonly TableRow[],
): {
  readonly rows: readonly TableRow[];
  readonly subtotals: readonly Subtotal[];
  readonly doubtful: readonly Subtotal[];
} {
  const found = asRead.length > MOST_ROWS ? [] : findParents(asRead, dataset, columns);
  const parents = found.filter(({ isDoubtful }) => isDoubtful !== true);
  const marked = replaceRows(
    asRead,
    parents.map(({ row, parts }) => [row, { ...row, kind: 'total', parts: parts.map((part) => part.row) }]),
  );
  const isEvidence = evidenceReader(dataset, columns, asRead);
  const above = findSubtotals(marked, columns, isEvidence);
  const settled = withSubtotals(marked, above);
  const below = asRead.length > MOST_ROWS ? [] : findTotalsBelow(settled, columns, isEvidence);
  const subtotals = [...above, ...below].sort((one, other) => one.row.row - other.row.row);
  const rows = withSubtotals(settled, below);
  const total = namelessTotal(rows, columns, nameReader(dataset, columns));
  return {
    rows: total === undefined ? rows : replaceRows(rows, [[total, { ...total, kind: 'total' }]]),
    subtotals,
    doubtful: found.filter(({ isDoubtful }) => isDoubtful === true),
  };
}

/** A last row without a name under rows that all have one is their total, even where it does not add up. */
function namelessTotal(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  isNamed: (row: TableRow) => boolean,
): TableRow | undefined {
  const last = rows.at(-1);
  if (last?.kind !== 'data' || isNamed(last)) return undefined;
  const others = rows.filter((row) => row !== last && row.kind === 'data');
  const isFilled = addedColumns(columns).some((column) => last.numbers.has(column));
  return isFilled && others.length >= 2 && others.every(isNamed) ? last : undefined;
}

function nameReader(dataset: Dataset, columns: readonly TableColumn[]): (row: TableRow) => boolean {
  const no = columns.find(({ field }) => field === 'no')?.column;
  const names = labelColumns(dataset, columns).filter((column) => column !== no);
  return ({ cells }) => names.some((column) => (cells[column - 1]?.kind ?? 'blank') !== 'blank');
}

function withSubtotals(rows: readonly TableRow[], subtotals: readonly Subtotal[]): readonly TableRow[] {
  return replaceRows(
    rows,
    subtotals.map(({ row }) => [row, { ...row, kind: 'subtotal' }]),
  );
}

/**
 * Tells the rows whose numbers are no coincidence if they are a sum. One without a name where others have one needs no digits: the word
 * "Tổng" was left out, or stands in a merged cell that lost it. A row of one recipient is no sum: a collective's prize is twice a person's.
 */
function evidenceReader(
  dataset: Dataset,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): (row: TableRow, filled: readonly number[]) => boolean {
  const isNamed = nameReader(dataset, columns);
  const areNamed = rows.some(isNamed);
  const one = columns.find(({ field }) => field !== undefined && field === dataset.oneEach?.by)?.column ?? 0;
  return (row, filled) => {
    if ((row.cells[one - 1]?.kind ?? 'blank') !== 'blank') return false;
    if (!areNamed || isNamed(row)) return tells(row, filled);
    return filled.some((column) => row.numbers.get(column)?.eq(0) === false);
  };
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
