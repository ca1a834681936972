import type { JudgedFinding } from '../findings/finding.ts';

/** One entry of every list: the findings of one cause, down a column or across a row, or a finding alone. */
export interface FindingGroup {
  /** The unit and the number, as "ha-noi#3"; "#3" where the unit is not known. */
  readonly id: string;
  /** Its place among those of its unit, from 1. */
  readonly number: number;
  /** Whose it is. */
  readonly unit?: string;
  /** Speaks for all: the first of them in reading order. */
  readonly lead: JudgedFinding;
  /** All of them, in reading order. */
  readonly findings: readonly JudgedFinding[];
  /** Ids of those that are to be mended first, since this one may go with them. */
  readonly follows: readonly string[];
  /** Ids of those that may go when this one is mended, theirs included. */
  readonly clears: readonly string[];
}
