import { phrase } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import {
  comparatorOf,
  isPercentage,
  judgeShort,
  judgeTarget,
  planOf,
  planTo,
  type Target,
  type Verdict,
  type Yardstick,
} from '../../records/judge-target.ts';
import type { Condition, Operand, TextFormula } from '../formula.ts';

/** Where the terms of a target stand in its row. */
export interface TermColumns {
  readonly result: Operand;
  readonly plan: Operand;
  readonly to: Operand;
}

type Choice = TextFormula['choose'][number];

/** The rules of `judgeTarget` for a workbook to apply anew when somebody corrects a result; none without a plan to hold it against. */
export function verdictFormula(
  target: Target,
  yardstick: Yardstick,
  at: TermColumns,
): TextFormula | undefined {
  if (planOf(target) === undefined) return undefined;
  const { actual: _, estimate: __, ...withoutResult } = target;
  const near = nearConditions(target, yardstick, at);
  const short = judgeShort(target, yardstick, 'actual', near.length > 0 ? false : undefined);
  const nearby = judgeShort(target, yardstick, 'actual', true);
  return {
    choose: [
      choice({ unknown: at.result }, judgeTarget(withoutResult, yardstick).verdict),
      ...reachedChoices(target, at),
      ...near.map((condition) => choice(condition, nearby.verdict)),
    ],
    otherwise: words(short.verdict),
  };
}

function reachedChoices(target: Target, { result, plan, to }: TermColumns): Choice[] {
  const { direction } = target;
  const isRange = planTo(target) !== undefined;
  const comparator = comparatorOf(target);
  if (isRange || comparator === 'eq') {
    const beyond = { up: { is: 'gt', to: isRange ? to : plan }, down: { is: 'lt', to: plan } } as const;
    return [
      ...(direction === undefined ? [] : [choice({ compare: result, ...beyond[direction] }, 'exceeded')]),
      choice(isRange ? { between: result, from: plan, to } : { compare: result, is: 'eq', to: plan }, 'met'),
    ];
  }
  if (comparator === 'gt' || comparator === 'lt')
    return [choice({ compare: result, is: comparator, to: plan }, 'met')];
  return [
    choice({ compare: result, is: comparator === 'le' ? 'lt' : 'gt', to: plan }, 'exceeded'),
    choice({ compare: result, is: 'eq', to: plan }, 'met'),
  ];
}

function nearConditions(target: Target, { band = {} }: Yardstick, at: TermColumns): Condition[] {
  const { rate, points } = band;
  const inPercent = !isPercentage(target);
  const within = inPercent ? (rate === undefined ? undefined : decimal(100).minus(rate)) : points;
  if (within === undefined) return [];
  const ends = planTo(target) === undefined ? [at.plan] : [at.plan, at.to];
  return ends.map((to) => ({ near: at.result, to, within, inPercent }));
}

function choice(when: Condition, verdict: Verdict): Choice {
  return { when, text: words(verdict) };
}

function words(verdict: Verdict) {
  return phrase(`choice.verdict.${verdict}`);
}
