import { type Phrase, phrase, type Text } from '../language/phrase.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { RecordValues } from '../records/datasets/index.ts';
import { comparatorOf } from '../records/judge-target.ts';

type Target = RecordValues<'targets'>;

/** "trên 95 %": the plan with its comparator, in the target's own measure unit. */
export function describePlan(target: Target): Text {
  const plan = target.planned ?? target.registered;
  if (plan === undefined) return phrase('report.no-plan');
  const quantity = describeQuantity(plan, target.measure_unit);
  return phrase(`report.plan.${comparatorOf(target)}`, { quantity });
}

/** "0,18 %", "ước 12 xã": the result, marked where it is an estimate. */
export function describeResult(target: Target): Text {
  if (target.actual !== undefined) return describeQuantity(target.actual, target.measure_unit);
  if (target.estimate === undefined) return phrase('report.no-result');
  return phrase('report.estimate', { quantity: describeQuantity(target.estimate, target.measure_unit) });
}

function describeQuantity(value: Decimal, unit: string | undefined): Phrase {
  if (unit?.trim() === '%') return phrase('report.percent', { value: { as: 'percent', value } });
  const count = { as: 'count', value } as const;
  return unit === undefined
    ? phrase('report.number', { value: count })
    : phrase('report.quantity', { value: count, unit });
}
