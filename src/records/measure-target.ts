import { type Decimal, percentOf, ZERO } from '../quantity/decimal.ts';
import {
  comparatorOf,
  directionOf,
  isPercentage,
  planOf,
  planTo,
  resultOf,
  type Target,
} from './judge-target.ts';

/** Why there is no rate. */
export type NoRate = 'no-plan' | 'no-result' | 'percentage' | 'range' | 'lower-is-better' | 'not-positive';

/**
 * Result over plan in percent (tỷ lệ % TH/KH, annex 3 of the year-end report), or why that would mislead: a percentage of a percentage, a
 * range, a plan of zero or less, a result below zero; and where lower is better offices compute it in more than one way.
 */
export function rateOf(target: Target): Decimal | NoRate {
  const [result, plan] = [resultOf(target), planOf(target)];
  if (plan === undefined) return 'no-plan';
  if (result === undefined) return 'no-result';
  if (isPercentage(target)) return 'percentage';
  if (planTo(target) !== undefined) return 'range';
  const comparator = comparatorOf(target);
  if (directionOf(target) === 'down' || comparator === 'le' || comparator === 'lt') return 'lower-is-better';
  if (result.lt(0)) return 'not-positive';
  return (plan.gt(0) ? percentOf(result, plan) : null) ?? 'not-positive';
}

/** Result less plan, in the target's measure unit or in points; zero within a range. */
export function gapOf(target: Target): Decimal | undefined {
  const [result, plan, to] = [resultOf(target), planOf(target), planTo(target)];
  if (result === undefined || plan === undefined) return undefined;
  if (to === undefined || result.lt(plan)) return result.minus(plan);
  return result.gt(to) ? result.minus(to) : ZERO;
}

/** Result less last year's, in the target's measure unit or in points. */
export function changeOf(target: Target): Decimal | undefined {
  const result = resultOf(target);
  return result === undefined || target.previous === undefined ? undefined : result.minus(target.previous);
}

/** The change in percent of last year's result; none for percentages, nor over zero, nor across it. */
export function changeRateOf(target: Target): Decimal | undefined {
  const [result, change] = [resultOf(target), changeOf(target)];
  const { previous } = target;
  if (result === undefined || change === undefined || previous === undefined) return undefined;
  if (isPercentage(target) || result.lt(0) || previous.lte(0)) return undefined;
  return percentOf(change, previous) ?? undefined;
}
