import { phrase, type Text, type Value } from '../../language/phrase.ts';
import type { Figure } from '../../summary/figure.ts';
import type { Summary } from '../../summary/summary.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { Block } from '../report.ts';
import { unitText } from '../report-input.ts';
import { fractionOf } from './movements.ts';

/** Sentences list this many units at most; the annex has them all. */
const MOST_UNITS = 12;
/** A chart with more bars than this is no picture any more. */
const MOST_BARS = 40;

const AMOUNTS = ['assigned', 'allocated', 'disbursed', 'carried_over'] as const;

/** IV.1 Programme spending: each stage that somebody reported, on how many units it rests, and who is silent. */
export function describeSpending(summary: Summary): Block[] {
  const reported = AMOUNTS.map((measure) => ({
    measure,
    figure: summary.figure('spending', measure),
  })).filter(({ figure }) => figure.value !== null);
  if (reported.length === 0) return [];
  const sentences: Text[] = reported.map(({ measure, figure }) =>
    phrase(`report.spending.${measure}`, { units: fractionOf(figure), amount: moneyOf(figure) }),
  );
  const main =
    reported.find(({ measure }) => measure === 'allocated')?.measure ?? reported[0]?.measure ?? 'allocated';
  sentences.push(
    ...describeUnits(summary, main),
    ...describeRate(summary),
    ...describeSilence(summary, main),
  );
  return [...sentences.map((text): Block => ({ type: 'paragraph', text })), ...drawSpending(summary, main)];
}

function describeUnits(summary: Summary, measure: string): Text[] {
  const amounts = summary.units
    .map((unit) => ({ unit, figure: summary.figure('spending', measure, { unit: unit.id }) }))
    .filter(({ figure }) => figure.value !== null)
    .sort((a, b) => b.figure.value?.compare(a.figure.value ?? 0) ?? 0);
  if (amounts.length < 2) return [];
  const items = amounts
    .slice(0, MOST_UNITS)
    .map(({ unit, figure }) =>
      phrase('report.unit-amount', { unit: unitText(unit), amount: moneyOf(figure) }),
    );
  const key = amounts.length > MOST_UNITS ? 'report.spending.highest' : 'report.spending.by-unit';
  return [phrase(key, { items: { as: 'list', value: items } })];
}

function describeRate(summary: Summary): Text[] {
  const rate = summary.figure('spending', 'rate');
  if (rate.value === null) return [];
  return [phrase('report.spending.rate', { rate: { as: 'percent', value: rate.value, figure: rate.id } })];
}

function describeSilence(summary: Summary, measure: string): Text[] {
  const silent = silentUnits(summary, 'spending', measure);
  return silent.length === 0 ? [] : [phrase('report.no-data-from', { units: nameUnits(silent) })];
}

function drawSpending(summary: Summary, measure: (typeof AMOUNTS)[number]): Block[] {
  if (summary.units.length < 2 || summary.units.length > MOST_BARS) return [];
  const bars = summary.units.map((unit) => {
    const { value, id } = summary.figure('spending', measure, { unit: unit.id });
    return { label: unitText(unit), value, figure: id };
  });
  const described = bars.map(({ label, value, figure }) =>
    value === null
      ? phrase('report.unit-silent', { unit: label })
      : phrase('report.unit-amount', { unit: label, amount: { as: 'money', value, figure } }),
  );
  return [
    {
      type: 'bars',
      id: 'spending',
      caption: phrase(`report.chart.${measure}`),
      alternative: phrase('report.chart.alternative', { items: { as: 'list', value: described } }),
      unit: 'money',
      bars,
    },
  ];
}

function moneyOf(figure: Figure): Value | string {
  return figure.value === null ? '' : { as: 'money', value: figure.value, figure: figure.id };
}
