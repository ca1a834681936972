import { phrase, type Text } from '../language/phrase.ts';
import { isDecimal } from '../quantity/decimal.ts';
import { isAchieved, type Verdict } from '../records/judge-target.ts';
import { rateOf } from '../records/measure-target.ts';
import { type JudgedTarget, judgeTargets } from '../summary/judged-targets.ts';
import type { Summary } from '../summary/summary.ts';
import { attainmentAnnex, rankUnits } from './annexes/attainment.ts';
import { EMPTY, headerCell, numberCell, textCell } from './cells.ts';
import { describePlanShortly, describeResult } from './describe-target.ts';
import type { Cell, Column, Table } from './report.ts';
import { unitText } from './report-input.ts';

/** Which targets a person asks for, and in which order. */
export interface TargetView {
  readonly sort: TargetOrder;
  readonly only: TargetChoice | undefined;
  /** A unit's id. */
  readonly unit: string | undefined;
}

/** The worst first. */
const VERDICTS: readonly Verdict[] = [
  'not_met',
  'no_data',
  'in_progress',
  'basically_met',
  'met',
  'exceeded',
];

const CHOICES = {
  missed: ['not_met'],
  open: ['not_met', 'no_data', 'in_progress', 'basically_met'],
  achieved: ['met', 'exceeded'],
  exceeded: ['exceeded'],
  met: ['met'],
  'basically-met': ['basically_met'],
  'in-progress': ['in_progress'],
  'no-data': ['no_data'],
} as const satisfies Record<string, readonly Verdict[]>;
export type TargetChoice = keyof typeof CHOICES;
export const TARGET_CHOICES = Object.keys(CHOICES) as TargetChoice[];

type Compare = (a: JudgedTarget, b: JudgedTarget) => number;
const ORDERS = {
  /** As the settings order units, and as each unit wrote its targets. */
  unit: () => () => 0,
  rank: (summary) => {
    const places = new Map(rankUnits(summary).map(({ unit }, index) => [unit.id, index]));
    return (a, b) => (places.get(a.unit.id) ?? 0) - (places.get(b.unit.id) ?? 0);
  },
  target: () => (a, b) => compareTexts(a.key, b.key),
  verdict: () => (a, b) => VERDICTS.indexOf(a.judgement.verdict) - VERDICTS.indexOf(b.judgement.verdict),
  rate: () => (a, b) => compareRates(a, b),
  due: () => (a, b) => compareTexts(a.record.values.due ?? '9999', b.record.values.due ?? '9999'),
} as const satisfies Record<string, (summary: Summary) => Compare>;
export type TargetOrder = keyof typeof ORDERS;
export const TARGET_ORDERS = Object.keys(ORDERS) as TargetOrder[];

/** The targets that were asked for, in a table of few columns; and the units with their ranks, where nobody asked for less than all. */
export function viewTargets(summary: Summary, view: TargetView): Table[] {
  const asked: readonly Verdict[] | undefined = view.only === undefined ? undefined : CHOICES[view.only];
  const chosen = judgeTargets(summary)
    .filter(({ unit }) => view.unit === undefined || unit.id === view.unit)
    .filter(({ judgement }) => asked?.includes(judgement.verdict) ?? true)
    .toSorted(ORDERS[view.sort](summary));
  const isWhole = view.unit === undefined && view.only === undefined && summary.units.length > 1;
  return [...(isWhole ? [rankTable(summary)] : []), listTable(chosen, view, summary.units.length > 1)];
}

function rankTable(summary: Summary): Table {
  const { table } = attainmentAnnex(summary, undefined, true);
  return { ...table, type: 'table', caption: phrase('report.section.ranking') };
}

function listTable(targets: readonly JudgedTarget[], { unit }: TargetView, hasUnits: boolean): Table {
  const showsUnit = hasUnits && unit === undefined;
  const achieved = targets.filter(({ judgement }) => isAchieved(judgement.verdict)).length;
  const columns: Column[] = [
    ...(showsUnit ? [{ heading: phrase('column.unit'), kind: 'text' } as const] : []),
    { heading: phrase('column.targets.target'), kind: 'text' },
    { heading: phrase('column.targets.planned'), kind: 'text' },
    { heading: phrase('column.targets.actual'), kind: 'text' },
    { heading: phrase('targets.column-rate'), kind: 'percent' },
    { heading: phrase('column.targets.due'), kind: 'date' },
    { heading: phrase('column.targets.verdict'), kind: 'text' },
  ];
  return {
    type: 'table',
    caption: phrase('report.annex.targets'),
    columns,
    rows: targets.map((target) => ({
      kind: 'data',
      cells: [...(showsUnit ? [textCell(unitText(target.unit))] : []), ...cellsOf(target)],
    })),
    notes: targets.length === 0 ? [] : [phrase('targets.view-count', { count: targets.length, achieved })],
    empty: phrase('targets.view-empty'),
  };
}

function cellsOf({ record: { values }, judgement }: JudgedTarget): Cell[] {
  const rate = rateOf(values);
  const result: Text | undefined =
    values.actual === undefined && values.estimate === undefined ? undefined : describeResult(values);
  return [
    headerCell(values.target ?? values.code ?? ''),
    textCell(describePlanShortly(values)),
    textCell(result),
    isDecimal(rate) ? numberCell(rate) : EMPTY,
    values.due === undefined ? EMPTY : { type: 'date', value: values.due },
    textCell(phrase(`choice.verdict.${judgement.verdict}`)),
  ];
}

/** The lowest first; targets without a rate last. */
function compareRates(a: JudgedTarget, b: JudgedTarget): number {
  const [one, other] = [rateOf(a.record.values), rateOf(b.record.values)];
  if (isDecimal(one) && isDecimal(other)) return one.compare(other);
  return Number(isDecimal(other)) - Number(isDecimal(one));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
