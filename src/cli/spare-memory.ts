import { statSync } from 'node:fs';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import { isPaged } from '../lists/derive.ts';
import type { Examination } from '../pipeline.ts';
import type { Ledger } from '../records/ledger.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Bytes that a cell takes while it is kept, read and checked, measured on a CSV of a million rows of twelve columns. */
const BYTES_OF_CELL = 340;
/** A report holds the cells of every figure besides: about as much again as what was read. */
const TIMES_FOR_REPORT = 2;
const MEBIBYTE = 1_048_576;

/** The limits of the settings; where they leave the number of cells alone, no more than this process has memory for. */
export function fitLimits(limits: Limits): Limits {
  const most = Math.floor(getHeapStatistics().heap_size_limit / BYTES_OF_CELL);
  return limits.cells === DEFAULT_LIMITS.cells && most < limits.cells
    ? { ...limits, cells: most, paged_cells: limits.cells }
    : limits;
}

const LONG_TEXT = 2_500_000;

/**
 * Where a long text is read page by page, what was read is soon of no use: V8 is told to collect it before the heap has doubled. It takes
 * as much memory as it is let, so this halves what a long file costs; short runs end before it would matter.
 */
export function spareHeap({ submissions }: Pick<Workspace, 'submissions'>): void {
  const isLong = submissions.some(({ path }) => /\.(csv|tsv|txt)$/i.test(path) && sizeOf(path) >= LONG_TEXT);
  if (isLong)
    for (const flag of ['--heap-growing-percent=25', '--semi-space-growth-factor=1'])
      setFlagsFromString(flag);
}

/**
 * A heap that overflows ends the process without a word, so what will not fit is not begun.
 * @throws Failure with the memory to ask for
 */
export function needMemoryFor({ ledger }: Examination): void {
  const { used_heap_size: usedNow, heap_size_limit: limit } = getHeapStatistics();
  const used = usedNow + cellsOnPages(ledger) * BYTES_OF_CELL;
  if (used * TIMES_FOR_REPORT < limit) return;
  const rows = ledger.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const megabytes = String(Math.ceil((used * TIMES_FOR_REPORT * 2) / MEBIBYTE / 1024) * 1024);
  throw new Failure(3, phrase('failure.too-large-to-report', { rows, megabytes }));
}

/** Cells that were read page by page, and that a report keeps. */
function cellsOnPages({ tables }: Ledger): number {
  const paged = tables.filter(({ rows }) => isPaged(rows));
  return paged.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
}

/** 0 where nothing can be read; whoever reads it says why. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
