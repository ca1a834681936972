import { add, type Decimal, ZERO } from '../quantity/decimal.ts';
import type { Dataset } from './dataset.ts';
import { addedColumns } from './find-subtotals.ts';
import type { TableColumn, TableRow } from './ledger.ts';
import { depthReader, isBullet } from './row-marks.ts';

/** A row that its mark puts above the rows that follow: I over 1 and 2, 1 over 1.1 and 1.2, a project over its sub-projects. */
export interface Parent {
  readonly row: TableRow;
  readonly parts: readonly TableRow[];
}

/**
 * Rows whose numbering makes them the total of the rows that follow. Numbering is enough evidence, however small the numbers; a sum
 * that differs is then a wrong total. Bullets must add up exactly, since equals are listed with them as well. A number that no part
 * has would be lost, so such a row is none.
 */
export function findParents(
  rows: readonly TableRow[],
  dataset: Dataset,
  columns: readonly TableColumn[],
): Parent[] {
  const added = addedColumns(columns);
  const unit = columns.find(({ field }) => field === 'unit')?.column ?? 0;
  const depthOf = depthReader(dataset, columns);
  const depths = rows.map((row) => (row.kind === 'data' ? depthOf(row) : undefined));
  if (new Set(depths).size < 2) return [];
  return rows.flatMap((row, index): Parent[] => {
    const depth = depths[index];
    const filled = added.filter((column) => row.numbers.has(column));
    const namesUnit = (row.cells[unit - 1]?.kind ?? 'blank') !== 'blank';
    if (depth === undefined || filled.length === 0 || namesUnit) return [];
    const end = depths.findIndex((other, at) => at > index && !(other !== undefined && other > depth));
    const below = depths.slice(index + 1, end < 0 ? undefined : end) as number[];
    const nearest = Math.min(...below);
    const parts = below.flatMap((other, at) => (other === nearest ? [rows[index + 1 + at] as TableRow] : []));
    const isWhole = filled.every((column) => parts.some(({ numbers }) => numbers.has(column)));
    if (parts.length === 0 || !isWhole) return [];
    if (isBullet(nearest) && (parts.length < 2 || !isSum(row, parts, filled))) return [];
    return [{ row, parts }];
  });
}

function isSum(row: TableRow, parts: readonly TableRow[], columns: readonly number[]): boolean {
  const numberIn = ({ numbers }: TableRow, column: number): Decimal => numbers.get(column) ?? ZERO;
  return columns.every((column) =>
    add(parts.map((part) => numberIn(part, column))).eq(numberIn(row, column)),
  );
}
