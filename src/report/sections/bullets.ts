import { phrase } from '../../language/phrase.ts';
import { comparatorOf, isAchieved, planOf, planTo, resultOf } from '../../records/judge-target.ts';
import { type JudgedTarget, judgeTargets } from '../../summary/judged-targets.ts';
import type { Summary } from '../../summary/summary.ts';
import { describePlan, describePrevious, describeResult } from '../describe-target.ts';
import type { Block, Bullet } from '../report.ts';
import { unitText } from '../report-input.ts';

/** So many bullets make a page that can still be leafed through; beyond it the targets that were not reached are drawn, up to as many. */
const MOST_BULLETS = 120;

const REACHED_ON = { ge: 'above', gt: 'above', le: 'below', lt: 'below', eq: 'at' } as const;

/** A chart for each unit: the result of every target that has a number, beside its plan and last year. */
export function drawBullets(summary: Summary): Block[] {
  const all = judgeTargets(summary).filter(({ record }) => planOf(record.values) !== undefined);
  const open = all.filter(({ judgement }) => !isAchieved(judgement.verdict));
  const chosen = (all.length <= MOST_BULLETS ? all : open).slice(0, MOST_BULLETS);
  const charts = summary.units.flatMap((unit): Block[] => {
    const bullets = chosen.filter((target) => target.unit === unit).map(bulletOf);
    const caption = phrase('targets.chart', { unit: unitText(unit) });
    const legend = unit === chosen[0]?.unit ? { legend: phrase('targets.legend') } : {};
    return bullets.length === 0
      ? []
      : [{ type: 'bullets', id: `targets-${unit.id}`, caption, ...legend, bullets }];
  });
  if (chosen.length === all.length) return charts;
  const text = phrase('targets.chart-open', { drawn: chosen.length, open: open.length, all: all.length });
  return [{ type: 'paragraph', text }, ...charts];
}

function bulletOf({ record: { values }, judgement }: JudgedTarget): Bullet {
  const [plan, to, { previous }] = [planOf(values), planTo(values), values];
  if (plan === undefined) throw new Error('a bullet has a plan');
  return {
    label: values.target ?? values.code ?? '',
    text: phrase(previous === undefined ? 'targets.bullet' : 'targets.bullet-previous', {
      result: describeResult(values),
      plan: describePlan(values),
      previous: describePrevious(values),
    }),
    verdict: phrase(`choice.verdict.${judgement.verdict}`),
    result: resultOf(values) ?? null,
    isEstimate: values.actual === undefined,
    plan,
    ...(to === undefined ? {} : { planTo: to }),
    reachedOn: REACHED_ON[comparatorOf(values)],
    ...(previous === undefined ? {} : { previous }),
  };
}
