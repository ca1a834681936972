import { matchKey } from '../../workspace/match-key.ts';
import { remembered } from '../../workspace/remembered.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn, TableRow } from '../ledger.ts';
import { labelColumns, labelsOf } from './row-kinds.ts';

/**
 * How deep a row stands by its own mark, the outermost first: A, I, 1, 1.1, a), "-", "+". Only the order counts. Of projects
 * the name says it, whatever number stands beside it.
 */
const DEPTHS: readonly (readonly [RegExp, number])[] = [
  [/^[A-H]$/, 0],
  [/^[IVX]+$/, 1],
  [/^\d{1,3}$/, 2],
  [/^\d{1,3}\.\d{1,3}$/, 3],
  [/^\d{1,3}\.\d{1,3}\.\d{1,3}$/, 4],
  [/^[a-h]$/, 7],
  [/^[-–•*]$/, 8],
  [/^\+$/, 9],
];
const NAMES: readonly (readonly [RegExp, number])[] = [
  [/^dự án (thành phần )?(số )?\d/u, 5],
  [/^tiểu dự án/u, 6],
];
const MARK_BEFORE = /^\s*(?:([A-H]|[IVX]+|\d{1,3}(?:\.\d{1,3}){0,2}|[a-h])[.)]|([-–•*+]))\s*(?=\p{L})/u;

/** Marks from here on are bullets, which lists of equals bear as well. */
const BULLETS = 8;

/** How deep a row stands by what it is called, and by the mark before that. */
export interface RowDepth {
  readonly byName: number | undefined;
  readonly byMark: number | undefined;
}

/** By how much a row stands deeper than another one: names are compared with names and marks with marks, where both have one. */
export function depthBelow(row: RowDepth, other: RowDepth): number {
  if (row.byName !== undefined && other.byName !== undefined) return row.byName - other.byName;
  if (row.byMark !== undefined && other.byMark !== undefined) return row.byMark - other.byMark;
  return depthOf(row) - depthOf(other);
}

/** One number for headings, where only the order counts. */
export function depthOf({ byName, byMark }: RowDepth): number {
  return byName ?? byMark ?? 0;
}

/** Reads the depth of rows of a table; undefined where nothing marks a row. */
export function depthReader(
  dataset: Dataset,
  columns: readonly TableColumn[],
): (row: Pick<TableRow, 'row' | 'cells'>) => RowDepth | undefined {
  const no = columns.find(({ field }) => field === 'no')?.column ?? 0;
  const labelled = labelColumns(dataset, columns).filter((column) => column !== no);
  return (row) => {
    const inColumn = (row.cells[no - 1]?.text.trim() ?? '').replace(/[.)]$/, '');
    const { byName, mark } = markOf(labelsOf(row, labelled)[0] ?? '');
    const byMark = DEPTHS.find(([pattern]) => pattern.test(inColumn === '' ? mark : inColumn))?.[1];
    return byName === undefined && byMark === undefined ? undefined : { byName, byMark };
  };
}

/** What a label begins with; the depth where the name itself says it. */
const markOf = remembered((label: string) => {
  const [, numbered, bullet] = MARK_BEFORE.exec(label) ?? [];
  const key = matchKey(label.replace(MARK_BEFORE, ''));
  return {
    byName: NAMES.find(([pattern]) => pattern.test(key))?.[1],
    mark: numbered ?? bullet ?? '',
  };
});

/** The mark is no more than a bullet. */
export function isBullet({ byName, byMark = 0 }: RowDepth): boolean {
  return byName === undefined && byMark >= BULLETS;
}
