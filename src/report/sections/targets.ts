import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import { directionOf, dueBy, isAchieved } from '../../records/judge-target.ts';
import type { Figure } from '../../summary/figure.ts';
import { type JudgedTarget, judgeTargets } from '../../summary/judged-targets.ts';
import type { Summary } from '../../summary/summary.ts';
import { lastYear, periodEnd } from '../../workspace/period.ts';
import type { Unit } from '../../workspace/workspace.ts';
import { describePlan, describeResult } from '../describe-target.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { Block } from '../report.ts';
import { unitText } from '../report-input.ts';
import { countOf, fractionOf } from './movements.ts';

const MOST_UNITS = 12;
const MOST_TARGETS = 12;
const MOST_BARS = 40;

/** IV.2 Targets: the cluster's count, one sentence per unit ("hoàn thành 32/35 chỉ tiêu, còn 03 …"), and the chart. */
export function describeTargets(summary: Summary): Block[] {
  const total = summary.figure('targets', 'total');
  const achieved = summary.figure('targets', 'achieved');
  if (total.value === null || total.value.eq(0)) return [];
  const reporting = summary.units.filter(
    ({ id }) => summary.figure('targets', 'total', { unit: id }).value !== null,
  );
  const silent = silentUnits(summary, 'targets', 'total');
  const sentences: Text[] = [
    ...(summary.units.length > 1
      ? [
          phrase('report.targets', {
            units: fractionOf(total),
            achieved: countOf(achieved),
            total: countOf(total),
          }),
        ]
      : []),
    ...(reporting.length <= MOST_UNITS ? reporting.map((unit) => describeUnit(summary, unit)) : []),
    ...(silent.length > 0 ? [phrase('report.no-data-from', { units: nameUnits(silent) })] : []),
  ];
  return [
    ...sentences.map((text): Block => ({ type: 'paragraph', text })),
    ...listFewTargets(summary),
    ...drawAttainment(summary),
  ];
}

/** What is planned beyond the period, for the directions of the next one. */
export function describeLaterTargets(summary: Summary): Block[] {
  const end = periodEnd(summary.workspace.settings.period);
  const items = judgeTargets(summary)
    .filter(({ record: { values }, judgement }) => {
      const isLater = end !== undefined && values.due !== undefined && dueBy(values.due) > end;
      return isLater && !isAchieved(judgement.verdict) && values.planned !== undefined;
    })
    .slice(0, MOST_TARGETS)
    .map(({ unit, record: { values } }) => {
      const due = { as: 'longDate', value: values.due ?? '' } as const;
      const plan = phrase('report.target-by', {
        due,
        target: values.target ?? '',
        plan: describePlan(values),
      });
      return summary.units.length > 1 ? phrase('report.of-unit', { unit: unitText(unit), what: plan }) : plan;
    });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function describeUnit(summary: Summary, unit: Unit): Phrase {
  const slice = { unit: unit.id };
  const total = summary.figure('targets', 'total', slice);
  const achieved = summary.figure('targets', 'achieved', slice);
  const base = { unit: unitText(unit), achieved: countOf(achieved), total: countOf(total) };
  const open = openTargets(summary, unit);
  if (open.length === 0) return phrase('report.unit-targets', base);
  const remaining = { as: 'officialCount', value: decimal(open.length) } as const;
  const due = commonDueYear(open, lastYear(summary.workspace.settings.period));
  if (due !== undefined) return phrase('report.unit-targets-striving', { ...base, remaining, due });
  return phrase('report.unit-targets-open', { ...base, remaining });
}

function openTargets(summary: Summary, unit: Unit): JudgedTarget[] {
  return judgeTargets(summary).filter(
    (target) => target.unit === unit && !isAchieved(target.judgement.verdict),
  );
}

/** The one year beyond the period in which all of them are due; undefined where they are not. */
function commonDueYear(open: readonly JudgedTarget[], year: number | undefined): string | undefined {
  const years = new Set(open.map(({ record }) => record.values.due?.slice(0, 4)));
  const [due] = years;
  return years.size === 1 && due !== undefined && year !== undefined && Number(due) > year ? due : undefined;
}

/** Where there are only a few targets in all, each is worth its sentence. */
function listFewTargets(summary: Summary): Block[] {
  const targets = judgeTargets(summary);
  if (targets.length > MOST_TARGETS) return [];
  const items = targets
    .filter(({ judgement: { verdict } }) => verdict !== 'in_progress' && verdict !== 'no_data')
    .map(({ record: { values }, judgement: { verdict } }) =>
      phrase(directionOf(values) === 'down' ? 'report.target-lower' : 'report.target-result', {
        target: values.target ?? '',
        result: describeResult(values),
        plan: describePlan(values),
        verdict: { key: `choice.verdict.${verdict}` },
      }),
    );
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function drawAttainment(summary: Summary): Block[] {
  if (summary.units.length < 2 || summary.units.length > MOST_BARS) return [];
  const bars = summary.units.map((unit) => {
    const slice = { unit: unit.id };
    const rate = summary.figure('targets', 'attainment', slice);
    const text = fractionText(
      summary.figure('targets', 'achieved', slice),
      summary.figure('targets', 'total', slice),
    );
    return {
      label: unitText(unit),
      value: rate.value,
      figure: rate.id,
      ...(rate.value === null ? {} : { text }),
    };
  });
  const described = bars.map(({ label, text }) =>
    text === undefined
      ? phrase('report.unit-silent', { unit: label })
      : phrase('report.unit-fraction', { unit: label, fraction: text }),
  );
  return [
    {
      type: 'bars',
      id: 'attainment',
      caption: phrase('report.chart.attainment'),
      alternative: phrase('report.chart.alternative', { items: { as: 'list', value: described } }),
      unit: 'percent',
      bars,
    },
  ];
}

function fractionText(achieved: Figure, total: Figure): Phrase {
  return phrase('report.fraction', { part: countOf(achieved), whole: countOf(total) });
}
