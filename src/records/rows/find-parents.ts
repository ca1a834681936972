import type { List } from '../../lists/list.ts';
import { add, type Decimal, ZERO } from '../../quantity/decimal.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { addedColumns } from './find-subtotals.ts';
import { depthBelow, depthReader, isBullet, type RowDepth } from './row-marks.ts';

/** A row that its mark puts above the rows that follow: I over 1 and 2, 1 over 1.1 and 1.2, a project over its sub-projects. */
export interface Parent {
  readonly row: TableRow;
  /** Where it stands among the rows. */
  readonly index: number;
  /** The numbers of the rows that follow. */
  readonly parts: readonly number[];
  /** Bullets that stay below it: some of its parts, or facts of their own, which nothing decides. */
  readonly isDoubtful?: boolean;
}

/**
 * Rows whose numbering makes them the total of the rows that follow. Numbering is enough evidence, however small the numbers; a sum
 * that differs is then a wrong total. Bullets must add up exactly, since equals are listed with them as well. A number that no part
 * has would be lost, so such a row is none.
 */
export function findParents(
  rows: List<TableRow>,
  dataset: Dataset,
  columns: readonly TableColumn[],
): Parent[] {
  const added = addedColumns(columns);
  const unit = columns.find(({ field }) => field === 'unit')?.column ?? 0;
  const readDepth = depthReader(dataset, columns);
  const depths = rows.map((row) => (row.kind === 'data' ? readDepth(row) : undefined));
  return rows.flatMap((row, index): Parent[] => {
    const depth = depths[index];
    const filled = added.filter((column) => row.numbers.has(column));
    const namesUnit = (row.cells[unit - 1]?.kind ?? 'blank') !== 'blank';
    if (depth === undefined || filled.length === 0 || namesUnit) return [];
    const below = depthsBelow(depths, index, depth);
    const [nearest] = [...below].sort(depthBelow);
    if (nearest === undefined) return [];
    const parts = below.flatMap((other, at) =>
      depthBelow(other, nearest) === 0 ? [rows.at(index + 1 + at) as TableRow] : [],
    );
    const isWhole = filled.every((column) => parts.some(({ numbers }) => numbers.has(column)));
    if (parts.length === 0 || !isWhole) return [];
    const parent = { row, index, parts: parts.map((part) => part.row) };
    if (isBullet(nearest) && (parts.length < 2 || !isSum(row, parts, filled)))
      return staysBelow(row, parts, filled) ? [{ ...parent, isDoubtful: true }] : [];
    return [parent];
  });
}

/** The rows that follow and stand deeper, up to the first that does not. */
function depthsBelow(
  depths: readonly (RowDepth | undefined)[],
  index: number,
  depth: RowDepth,
): readonly RowDepth[] {
  const below: RowDepth[] = [];
  for (let at = index + 1; at < depths.length; at++) {
    const other = depths[at];
    if (other === undefined || depthBelow(other, depth) <= 0) break;
    below.push(other);
  }
  return below;
}

function staysBelow(row: TableRow, parts: readonly TableRow[], columns: readonly number[]): boolean {
  return columns.every((column) =>
    add(parts.map(({ numbers }) => numbers.get(column) ?? ZERO)).lt(row.numbers.get(column) ?? ZERO),
  );
}

function isSum(row: TableRow, parts: readonly TableRow[], columns: readonly number[]): boolean {
  const numberIn = ({ numbers }: TableRow, column: number): Decimal => numbers.get(column) ?? ZERO;
  return columns.every((column) =>
    add(parts.map((part) => numberIn(part, column))).eq(numberIn(row, column)),
  );
}
