import { mapped } from '../../lists/derive.ts';
import type { List } from '../../lists/list.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { type Carried, carryDown } from './carry-down.ts';
import { findParents } from './find-parents.ts';
import { addedColumns, findSubtotals, type Subtotal, tells } from './find-subtotals.ts';
import { findTotalsBelow } from './find-totals-below.ts';
import { labelColumns } from './row-kinds.ts';
import type { SortedRows } from './sort-rows.ts';

/** A form has fewer rows; looking for parents in a list of a million would take longer than reading it. */
const MOST_ROWS = 20_000;

/** What a row turned out to be, by its index. */
export type Settled = ReadonlyMap<number, Pick<TableRow, 'kind' | 'parts'>>;

/** The rows with what they turned out to be; the same list where that is what they seemed. */
export function withSettled(rows: List<TableRow>, settled: Settled): List<TableRow> {
  return settled.size === 0 ? rows : mapped(rows, (row, index) => settledRow(row, settled.get(index)));
}

export function settledRow(row: TableRow, as: ReturnType<Settled['get']>): TableRow {
  return as === undefined ? row : { ...row, ...as };
}

/** Settles which rows are totals of others: by their marks first, then because they add up the rows below them. */
export function settleParents(
  dataset: Dataset,
  columns: readonly TableColumn[],
  asRead: List<TableRow>,
  mayHoldSubtotals: boolean,
): {
  readonly settled: Settled;
  readonly subtotals: readonly Subtotal[];
  readonly doubtful: readonly Subtotal[];
} {
  const found = asRead.length > MOST_ROWS ? [] : findParents(asRead, dataset, columns);
  const settled = new Map<number, Pick<TableRow, 'kind' | 'parts'>>();
  for (const { index, parts, isDoubtful } of found)
    if (isDoubtful !== true) settled.set(index, { kind: 'total', parts });
  const isEvidence = evidenceReader(dataset, columns, asRead);
  const mayBeFound = mayHoldSubtotals || settled.size > 0;
  const above = mayBeFound ? findSubtotals(withSettled(asRead, settled), columns, isEvidence) : [];
  for (const { index } of above) settled.set(index, { ...settled.get(index), kind: 'subtotal' });
  const below =
    asRead.length > MOST_ROWS ? [] : findTotalsBelow(withSettled(asRead, settled), columns, isEvidence);
  for (const { index } of below) settled.set(index, { ...settled.get(index), kind: 'subtotal' });
  const total = namelessTotal(withSettled(asRead, settled), columns, nameReader(dataset, columns));
  if (total !== undefined) settled.set(total, { kind: 'total' });
  return {
    settled,
    subtotals: [...above, ...below].sort((one, other) => one.row.row - other.row.row),
    doubtful: found.filter(({ isDoubtful }) => isDoubtful === true),
  };
}

/** A last row without a name under rows that all have one is their total, even where it does not add up; its index. */
function namelessTotal(
  rows: List<TableRow>,
  columns: readonly TableColumn[],
  isNamed: (row: TableRow) => boolean,
): number | undefined {
  const at = rows.length - 1;
  const last = rows.at(at);
  if (last?.kind !== 'data' || isNamed(last)) return undefined;
  if (!addedColumns(columns).some((column) => last.numbers.has(column))) return undefined;
  let others = 0;
  const areNamed = rows.every((row, index) => {
    if (index === at || row.kind !== 'data') return true;
    others += 1;
    return isNamed(row);
  });
  return others >= 2 && areNamed ? at : undefined;
}

function nameReader(dataset: Dataset, columns: readonly TableColumn[]): (row: TableRow) => boolean {
  const no = columns.find(({ field }) => field === 'no')?.column;
  const names = labelColumns(dataset, columns).filter((column) => column !== no);
  return ({ cells }) => names.some((column) => (cells[column - 1]?.kind ?? 'blank') !== 'blank');
}

/**
 * Tells the rows whose numbers are no coincidence if they are a sum. One without a name where others have one needs no digits: the word
 * "Tổng" was left out, or stands in a merged cell that lost it. A row of one recipient is no sum: a collective's prize is twice a person's.
 */
function evidenceReader(
  dataset: Dataset,
  columns: readonly TableColumn[],
  rows: List<TableRow>,
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

/** What headings say of the rows below them: rows that stand alone, and totals of what is marked as theirs. */
export function carryHeadings(
  dataset: Dataset,
  columns: readonly TableColumn[],
  { rows, aside }: SortedRows,
  totals: readonly number[],
): Carried | undefined {
  const alone = aside.flatMap(({ row, reason }) => (reason === 'group-row' ? [row] : []));
  const headings = [...new Set([...alone, ...totals])].sort((one, other) => one - other);
  if (headings.length === 0) return undefined;
  const cells = mapped(rows, ({ row }) => row);
  return carryDown(cells, headings, dataset, columns);
}
