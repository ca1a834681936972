import type { Period } from '../../workspace/workspace.ts';

/** The years in which a date of the workspace can lie, both inclusive. */
export interface Years {
  readonly from: number;
  readonly to: number;
  /** The period gave them; without one they are only what is plausible at all. */
  readonly isByPeriod: boolean;
}

/** Decisions are quoted, and targets are due, this many years before and after the period. */
const REACH = 15;

/** The years around a period. */
export function yearsAround(period: Period | undefined): Years {
  if (period === undefined) return { from: 1990, to: 2060, isByPeriod: false };
  const [from, to] = 'from' in period ? [period.from, period.to] : [period.year, period.year];
  return { from: from - REACH, to: to + REACH, isByPeriod: true };
}
