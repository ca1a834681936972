import { type Decimal, decimal } from '../quantity/decimal.ts';
import { matchKey } from '../workspace/match-key.ts';
import type { RecordValues } from './datasets/index.ts';

export type Target = RecordValues<'targets'>;
export type Verdict = NonNullable<Target['verdict']>;
export type Comparator = NonNullable<Target['comparator']>;
export type Direction = NonNullable<Target['direction']>;

/** What a target is held against besides its own numbers. */
export interface Yardstick {
  /** Last day of the reporting period, ISO; where it is unknown, whatever has a due date is still in progress. */
  readonly end: string | undefined;
  /** How near the plan is "basically met"; where nothing is given, only the unit's own word says so. */
  readonly band?: Band;
}

/** `rate`: percent of the plan · `points`: percentage points from it, for targets that are percentages themselves. */
export interface Band {
  readonly rate?: Decimal | undefined;
  readonly points?: Decimal | undefined;
}

/** Why a verdict was given. */
export type VerdictReason =
  /** Better than the plan asks, exactly as it asks, or short of it. */
  | 'beyond'
  | 'reached'
  | 'short'
  /** Short of it, within the band. */
  | 'near'
  /** Short of it or without a result, and due after the period. */
  | 'not-due'
  /** The unit says so, and its numbers do not say otherwise. */
  | 'stated'
  | 'no-plan'
  | 'no-result';

/** A verdict, why, and the field that it rests on. */
export interface TargetJudgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly by: 'actual' | 'estimate' | 'verdict' | 'target';
}

type Standing = 'beyond' | 'reached' | 'short';

/**
 * Whether a target is reached. The handbook (annex 3 of the year-end report) names the verdicts vượt, đạt, không đạt and the comparators,
 * and asks to use comparator and direction as written; where it is silent the rule is ours, and marked so.
 *
 * - The result, else the estimate, is held against the plan that was assigned, else what was registered.
 * - The comparator decides; where none is written, the direction implies it: up is "at least", down "at most" (ours: up where neither is).
 * - Better than "at least" or "at most" asks is exceeded. "More than" and "less than" are only reached, having no mark to be beyond (ours).
 *   "Equal" is exceeded on the better side only where a direction says which that is; else it is missed on both (ours).
 * - A range is reached at its ends and between them; beyond its better end is exceeded where a direction is written, else missed (ours).
 * - Due after the period and not reached is in progress, never failed, whatever the unit calls it.
 * - "Basically met" needs a configured band, or else the unit's own word; the law read so far gives no band.
 * - "In progress" is the unit's own word while its due date is not within the period.
 * - Without a plan or a result, the unit's word stands (qualitative and yes-or-no targets); without that there are no data.
 */
export function judgeTarget(target: Target, yardstick: Yardstick): TargetJudgement {
  const { end, band } = yardstick;
  const { verdict: stated, due } = target;
  const result = resultOf(target);
  const plan = planOf(target);
  if (result === undefined || plan === undefined) {
    if (isDueLater(due, end) && (stated === undefined || stated === 'not_met' || stated === 'no_data'))
      return { verdict: 'in_progress', reason: 'not-due', by: 'target' };
    if (stated !== undefined) return { verdict: stated, reason: 'stated', by: 'verdict' };
    return { verdict: 'no_data', reason: result === undefined ? 'no-result' : 'no-plan', by: 'target' };
  }
  const by = target.actual === undefined ? 'estimate' : 'actual';
  const standing = standingOf(target, result, plan);
  if (standing !== 'short')
    return { verdict: standing === 'beyond' ? 'exceeded' : 'met', reason: standing, by };
  return judgeShort(target, yardstick, by, isNear(target, result, plan, band));
}

/** The verdict on a target whose result is short of its plan: within the band, beyond it, or with no band to say so. */
export function judgeShort(
  { verdict: stated, due }: Target,
  { end }: Yardstick,
  by: 'actual' | 'estimate',
  near: boolean | undefined,
): TargetJudgement {
  if (stated === 'basically_met' && near !== false)
    return { verdict: stated, reason: near ? 'near' : 'stated', by: near ? by : 'verdict' };
  const isLater = isDueLater(due, end);
  if (stated === 'in_progress' && (isLater || due === undefined))
    return { verdict: stated, reason: 'stated', by: 'verdict' };
  if (isLater) return { verdict: 'in_progress', reason: 'not-due', by };
  return near
    ? { verdict: 'basically_met', reason: 'near', by }
    : { verdict: 'not_met', reason: 'short', by };
}

function isDueLater(due: string | undefined, end: string | undefined): boolean {
  return due !== undefined && (end === undefined || dueBy(due) > end);
}

/** What was achieved: the result, else the estimate. */
export function resultOf({ actual, estimate }: Target): Decimal | undefined {
  return actual ?? estimate;
}

/** What was to be achieved: the plan that was assigned, else what the unit registered. */
export function planOf({ planned, registered }: Target): Decimal | undefined {
  return planned ?? registered;
}

/** The upper end of a plan that is a range. */
export function planTo(target: Target): Decimal | undefined {
  const [from, to] = [planOf(target), target.planned_to];
  return from !== undefined && to?.gt(from) ? to : undefined;
}

/** The comparator that is written, else the one that the direction implies. */
export function comparatorOf({ comparator, direction }: Target): Comparator {
  return comparator ?? (direction === 'down' ? 'le' : 'ge');
}

/** The direction that is written, else the one that the comparator implies: a ceiling is better when lower. */
export function directionOf({ comparator, direction }: Target): Direction {
  return direction ?? (comparator === 'le' || comparator === 'lt' ? 'down' : 'up');
}

export function isAchieved(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'exceeded';
}

/** The target is a percentage itself, so that distances are points, and a rate would be a percentage of a percentage. */
export function isPercentage({ measure_unit: unit }: Target): boolean {
  return unit !== undefined && (/[%‰]/.test(unit) || /^(phần trăm|phần nghìn|percent)/.test(matchKey(unit)));
}

/** The last day of a date of any precision, for comparison. */
export function dueBy(due: string): string {
  return due.length === 4 ? `${due}-12-31` : due.length === 7 ? `${due}-31` : due;
}

function standingOf(target: Target, result: Decimal, plan: Decimal): Standing {
  const to = planTo(target);
  if (to !== undefined || comparatorOf(target) === 'eq') {
    const { direction } = target;
    if (result.gte(plan) && result.lte(to ?? plan)) return 'reached';
    return (result.gt(plan) ? direction === 'up' : direction === 'down') ? 'beyond' : 'short';
  }
  const difference = result.compare(plan);
  switch (comparatorOf(target)) {
    case 'gt':
      return difference > 0 ? 'reached' : 'short';
    case 'lt':
      return difference < 0 ? 'reached' : 'short';
    case 'le':
      return difference < 0 ? 'beyond' : difference === 0 ? 'reached' : 'short';
    default:
      return difference > 0 ? 'beyond' : difference === 0 ? 'reached' : 'short';
  }
}

/** Undefined where no band says how near such a target must be: a share of a plan of zero or less means nothing. */
function isNear(target: Target, result: Decimal, plan: Decimal, band: Band = {}): boolean | undefined {
  const to = planTo(target);
  const nearest = to !== undefined && result.gt(to) ? to : plan;
  const distance = result.minus(nearest).abs();
  if (isPercentage(target)) return band.points === undefined ? undefined : distance.lte(band.points);
  if (band.rate === undefined || nearest.lte(0)) return undefined;
  return distance.times(100).lte(nearest.times(decimal(100).minus(band.rate)));
}
