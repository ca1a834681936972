import { getHeapStatistics } from 'node:v8';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import type { Examination } from '../pipeline.ts';

/** Bytes that a cell takes while it is read and checked, measured on a CSV of a million rows of twelve columns. */
const BYTES_OF_CELL = 340;
/** A report holds the cells of every figure besides: about as much again as what was read. */
const TIMES_FOR_REPORT = 2;
const MEBIBYTE = 1_048_576;

/** The limits of the settings; where they leave the number of cells alone, no more than this process has memory for. */
export function fitLimits(limits: Limits): Limits {
  const most = Math.floor(getHeapStatistics().heap_size_limit / BYTES_OF_CELL);
  return limits.cells === DEFAULT_LIMITS.cells && most < limits.cells ? { ...limits, cells: most } : limits;
}

/**
 * A heap that overflows ends the process without a word, so what will not fit is not begun.
 * @throws Failure with the memory to ask for
 */
export function needMemoryFor({ ledger }: Examination): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  if (used * TIMES_FOR_REPORT < limit) return;
  const rows = ledger.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const megabytes = String(Math.ceil((used * TIMES_FOR_REPORT * 2) / MEBIBYTE / 1024) * 1024);
  throw new Failure(3, phrase('failure.too-large-to-report', { rows, megabytes }));
}
