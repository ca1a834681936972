import type { Decimal } from '../quantity/decimal.ts';
import type { RecordValues } from './datasets/index.ts';

type Target = RecordValues<'targets'>;
export type Verdict = NonNullable<Target['verdict']>;
type Comparator = NonNullable<Target['comparator']>;

/** A verdict, and the field that it rests on. */
export interface TargetJudgement {
  readonly verdict: Verdict;
  readonly by: 'actual' | 'estimate' | 'verdict' | 'target';
}

const HOLDS: Record<Comparator, (actual: Decimal, planned: Decimal) => boolean> = {
  eq: (actual, planned) => actual.eq(planned),
  ge: (actual, planned) => actual.gte(planned),
  gt: (actual, planned) => actual.gt(planned),
  le: (actual, planned) => actual.lte(planned),
  lt: (actual, planned) => actual.lt(planned),
};

/**
 * Whether a target is reached: the result (else the estimate) against the plan (else what was registered) under its comparator,
 * which its direction implies where none is written. What is due after the period is in progress, not failed.
 * @param end last day of the reporting period; what is due at an unknown distance is in progress
 */
export function judgeTarget(target: Target, end: string | undefined): TargetJudgement {
  const result = target.actual ?? target.estimate;
  const by = target.actual === undefined ? 'estimate' : 'actual';
  const plan = target.planned ?? target.registered;
  const isLater = target.due !== undefined && (end === undefined || dueBy(target.due) > end);
  if (result === undefined || plan === undefined) {
    if (target.verdict !== undefined) return { verdict: target.verdict, by: 'verdict' };
    return { verdict: isLater ? 'in_progress' : 'no_data', by: 'target' };
  }
  const comparator = comparatorOf(target);
  if (HOLDS[comparator](result, plan))
    return { verdict: isBeyond(comparator, result, plan) ? 'exceeded' : 'met', by };
  if (target.verdict === 'basically_met' || target.verdict === 'in_progress') {
    return { verdict: target.verdict, by: 'verdict' };
  }
  return { verdict: isLater ? 'in_progress' : 'not_met', by };
}

/** The comparator that is written, else the one that the direction implies. */
export function comparatorOf({ comparator, direction }: Target): Comparator {
  return comparator ?? (direction === 'down' ? 'le' : 'ge');
}

/** The direction that is written, else the one that the comparator implies: a ceiling is better when lower. */
export function directionOf({ comparator, direction }: Target): 'up' | 'down' {
  return direction ?? (comparator === 'le' || comparator === 'lt' ? 'down' : 'up');
}

export function isAchieved(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'exceeded';
}

function isBeyond(comparator: Comparator, result: Decimal, plan: Decimal): boolean {
  return (comparator === 'ge' && result.gt(plan)) || (comparator === 'le' && result.lt(plan));
}

/** The last day of a date of any precision, for comparison. */
export function dueBy(due: string): string {
  return due.length === 4 ? `${due}-12-31` : due.length === 7 ? `${due}-31` : due;
}
