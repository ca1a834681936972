import { phrase, type Text } from '../../language/phrase.ts';
import {
  isAchieved,
  planOf,
  resultOf,
  type Target,
  type TargetJudgement,
} from '../../records/judge-target.ts';
import { type JudgedTarget, judgeTargets } from '../../summary/judged-targets.ts';
import type { Summary } from '../../summary/summary.ts';
import { describePlan, describeResult } from '../describe-target.ts';
import type { Block } from '../report.ts';
import { unitText } from '../report-input.ts';

/** Every target that was not reached: whose it is, result and plan, what it is called now, and when it is due; beyond `most` only how many. */
export function listOpenTargets(summary: Summary, most: number): Block[] {
  const open = judgeTargets(summary).filter(({ judgement }) => !isAchieved(judgement.verdict));
  if (open.length === 0) return [];
  if (open.length > most)
    return [{ type: 'paragraph', text: phrase('targets.open-many', { count: open.length }) }];
  const hasUnits = summary.units.length > 1;
  return [
    { type: 'paragraph', text: phrase('targets.open', { count: open.length }) },
    { type: 'list', items: open.map((target) => describeOpen(target, hasUnits)) },
  ];
}

function describeOpen({ unit, record: { values }, judgement }: JudgedTarget, hasUnits: boolean): Text {
  const about = { target: values.target ?? values.code ?? '', what: describeStanding(values, judgement) };
  const what =
    values.due === undefined
      ? phrase('targets.open-target', about)
      : phrase('targets.open-target-due', { ...about, due: { as: 'date', value: values.due } });
  return hasUnits ? phrase('report.of-unit', { unit: unitText(unit), what }) : what;
}

/** Only what is known of it: a target in words has no plan to name, and what has no result says so already. */
function describeStanding(values: Target, { verdict }: TargetJudgement): Text {
  const word = phrase(`choice.verdict.${verdict}`);
  if (planOf(values) === undefined && resultOf(values) === undefined) return word;
  const plan = describePlan(values);
  return resultOf(values) === undefined
    ? phrase('targets.open-plan', { plan, verdict: word })
    : phrase('targets.open-result', { result: describeResult(values), plan, verdict: word });
}
