import { type Phrase, phrase, type Text } from '../language/phrase.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { RecordValues } from '../records/datasets/index.ts';
import { comparatorOf, planOf, planTo } from '../records/judge-target.ts';
import type { ClusterTarget } from '../summary/cluster-targets.ts';

type Target = RecordValues<'targets'>;

/** "trên 95 %": the plan with its comparator, in the target's own measure unit. */
export function describePlan(target: Target): Text {
  const plan = planOf(target);
  if (plan === undefined) return phrase('report.no-plan');
  const quantity = describeQuantity(plan, target.measure_unit);
  const to = planTo(target);
  if (to !== undefined)
    return phrase('targets.plan-range', {
      from: { as: 'count', value: plan },
      to: describeQuantity(to, target.measure_unit),
    });
  return phrase(`report.plan.${comparatorOf(target)}`, { quantity });
}

/** "> 95 %", "80–85 %": the plan in a few characters. */
export function describePlanShortly(target: Target): Text | undefined {
  const [plan, to] = [planOf(target), planTo(target)];
  if (plan === undefined) return undefined;
  if (to !== undefined)
    return phrase('targets.range-short', {
      from: { as: 'count', value: plan },
      to: describeQuantity(to, target.measure_unit),
    });
  const quantity = describeQuantity(plan, target.measure_unit);
  return phrase('targets.plan-short', { sign: phrase(`targets.sign.${comparatorOf(target)}`), quantity });
}

/** "0,18 %", "ước 12 xã": the result, marked where it is an estimate. */
export function describeResult(target: Target): Text {
  if (target.actual !== undefined) return describeQuantity(target.actual, target.measure_unit);
  if (target.estimate === undefined) return phrase('report.no-result');
  return phrase('report.estimate', { quantity: describeQuantity(target.estimate, target.measure_unit) });
}

/** Last year's result, in the target's own measure unit. */
export function describePrevious({ previous, measure_unit: unit }: Target): Text {
  return previous === undefined ? phrase('report.no-result') : describeQuantity(previous, unit);
}

/** As the settings name it, else as the first unit does. */
export function nameTarget({ setting, members }: ClusterTarget): Text {
  if (setting !== undefined) return { names: setting.name };
  return members[0]?.record.values.target ?? '';
}

function describeQuantity(value: Decimal, unit: string | undefined): Phrase {
  if (unit?.trim() === '%') return phrase('report.percent', { value: { as: 'percent', value } });
  const count = { as: 'count', value } as const;
  return unit === undefined
    ? phrase('report.number', { value: count })
    : phrase('report.quantity', { value: count, unit });
}
