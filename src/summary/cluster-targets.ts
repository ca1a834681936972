import type { Decimal } from '../quantity/decimal.ts';
import { isDecimal } from '../quantity/decimal.ts';
import {
  dueBy,
  isAchieved,
  isPercentage,
  judgeTarget,
  type Target,
  type TargetJudgement,
} from '../records/judge-target.ts';
import { sourceOf } from '../records/ledger.ts';
import { yardstickOf } from '../records/yardstick.ts';
import { matchKey } from '../workspace/match-key.ts';
import type { TargetSetting } from '../workspace/workspace.ts';
import { type Aggregate, type AggregateItem, aggregate, type Refusal } from './aggregate.ts';
import type { Calculation, Figure } from './figure.ts';
import { type JudgedTarget, judgeTargets } from './judged-targets.ts';
import { figureId, type Summary } from './summary.ts';

const MEASURES = ['planned', 'result', 'previous'] as const;
type ClusterMeasure = (typeof MEASURES)[number];

/** The greatest of the plans and of the results, or the last of them, may be those of different units. */
const COMPARABLE: ReadonlySet<Aggregate> = new Set(['sum', 'mean', 'weighted-mean']);

/** A target that several units have, or that the settings name. */
export interface ClusterTarget {
  readonly key: string;
  readonly setting: TargetSetting | undefined;
  readonly members: readonly JudgedTarget[];
  /** Units that have it, and of them those that reached it. */
  readonly units: number;
  readonly achieved: number;
  /** The figures of the cluster, where the settings say how they are made and it can be done. */
  readonly figures: { readonly [M in ClusterMeasure]?: Figure };
  readonly refusal: Refusal | undefined;
  /** The cluster's own terms, as far as all units agree in them. */
  readonly values: Target;
  /** Undefined where plan and result rest on different rows, or the units hold theirs against different comparators. */
  readonly judgement: TargetJudgement | undefined;
  /** Plan or last year's result rest on other rows than the result, so that they are not compared. */
  readonly isApart: boolean;
  /** Some results under the figure are estimates. */
  readonly isEstimate: boolean;
}

/** Every target of the settings, and every other that two units or more have; in the order of the settings, then of the units. */
export function clusterTargets(summary: Summary): ClusterTarget[] {
  const groups = new Map<string, JudgedTarget[]>(
    summary.workspace.settings.targets.map(({ id }) => [`id ${id}`, []]),
  );
  for (const target of judgeTargets(summary)) {
    const group = groups.get(target.key);
    if (group === undefined) groups.set(target.key, [target]);
    else group.push(target);
  }
  const settings = new Map(summary.workspace.settings.targets.map((target) => [`id ${target.id}`, target]));
  return [...groups].flatMap(([key, members]) => {
    const setting = settings.get(key);
    const isShared = new Set(members.map(({ unit }) => unit.id)).size > 1;
    return setting === undefined && !isShared ? [] : [composeTarget(summary, key, setting, members)];
  });
}

/** The figures of the cluster that were made of the units' targets. */
export function clusterFigures(targets: readonly ClusterTarget[]): Figure[] {
  return targets.flatMap(({ figures }) => Object.values(figures));
}

function composeTarget(
  summary: Summary,
  key: string,
  setting: TargetSetting | undefined,
  members: readonly JudgedTarget[],
): ClusterTarget {
  const made = setting === undefined ? 'not-asked' : makeFigures(summary, setting, members);
  const figures = typeof made === 'string' ? {} : made;
  const isEstimate = members.some(({ record: { values } }) => isEstimated(values));
  const values = commonTerms(members, figures, isEstimate);
  const isJudged =
    setting !== undefined &&
    COMPARABLE.has(setting.aggregate) &&
    figures.result !== undefined &&
    restOnSame(members, 'planned') &&
    agreesOn(members, ['comparator', 'direction']) &&
    members.every(({ record }) => record.values.planned_to === undefined);
  return {
    key,
    setting,
    members,
    units: new Set(members.map(({ unit }) => unit.id)).size,
    achieved: new Set(
      members.filter(({ judgement }) => isAchieved(judgement.verdict)).map(({ unit }) => unit.id),
    ).size,
    figures,
    refusal: typeof made === 'string' ? made : undefined,
    values: comparable(values, isJudged, restOnSame(members, 'previous')),
    judgement: isJudged ? judgeTarget(values, yardstickOf(summary.workspace.settings)) : undefined,
    isApart: !restOnSame(members, 'planned') || !restOnSame(members, 'previous'),
    isEstimate,
  };
}

/** All of them or none: a plan that is added up beside a result that cannot be would be half a sentence. */
function makeFigures(
  summary: Summary,
  { id, aggregate: how }: TargetSetting,
  members: readonly JudgedTarget[],
): { [M in ClusterMeasure]?: Figure } | Refusal {
  if (how === 'none') return 'not-asked';
  if (members.length === 0) return {};
  const units = new Set(members.map(({ unit }) => unit.id));
  if (new Set(members.map(({ record }) => matchKey(record.values.measure_unit ?? ''))).size > 1)
    return 'measure-units';
  if (how === 'sum' && members.some(({ record }) => isPercentage(record.values))) return 'percentages';
  if (how !== 'last' && how !== 'max' && units.size < members.length) return 'repeated';
  const figures: { [M in ClusterMeasure]?: Figure } = {};
  for (const measure of MEASURES) {
    const items = members.flatMap((member) => itemOf(member, measure));
    const value = aggregate(items, how);
    if (typeof value === 'string') return value;
    if (value === null) continue;
    figures[measure] = {
      id: figureId('targets', measure, { target: id }),
      value,
      unit: members.every(({ record }) => record.values.measure_unit?.includes('%')) ? 'percent' : 'count',
      units: { reported: new Set(items.map(({ unit }) => unit)).size, expected: summary.units.length },
      calculation: { operation: how } as Calculation,
      sources: items.map(({ source, weight }) =>
        how === 'weighted-mean' && weight ? { ...source, weight } : source,
      ),
    };
  }
  return figures;
}

const FIELDS_OF = {
  planned: ['planned', 'registered'],
  result: ['actual', 'estimate'],
  previous: ['previous'],
} as const;

function itemOf(
  { unit, record }: JudgedTarget,
  measure: ClusterMeasure,
): (AggregateItem & { unit: string })[] {
  const field = FIELDS_OF[measure].find((each) => isDecimal(record.values[each]));
  const cell = field === undefined ? undefined : sourceOf(record, field);
  const value = field === undefined ? undefined : record.values[field];
  if (cell === undefined || value === undefined) return [];
  const { weight, due } = record.values;
  return [{ unit: unit.id, source: { ...cell, value }, weight, due: due === undefined ? '' : dueBy(due) }];
}

/** The terms in which all units agree, with the figures of the cluster in place of theirs; due when the last of them is. */
function commonTerms(
  members: readonly JudgedTarget[],
  figures: { readonly [M in ClusterMeasure]?: Figure },
  isEstimate: boolean,
): Target {
  const [first] = members;
  if (first === undefined) return {};
  const { comparator, direction, measure_unit: unit } = first.record.values;
  const dues = members.flatMap(({ record }) => record.values.due ?? []);
  const due = dues.reduce((last, each) => (dueBy(each) > dueBy(last) ? each : last), dues[0] ?? '');
  const value = (measure: ClusterMeasure): Decimal | undefined => figures[measure]?.value ?? undefined;
  const terms: { [K in keyof Target]: Target[K] | undefined } = {
    comparator: agreesOn(members, ['comparator']) ? comparator : undefined,
    direction: agreesOn(members, ['direction']) ? direction : undefined,
    measure_unit: agreesOn(members, ['measure_unit']) ? unit : undefined,
    planned: value('planned'),
    [isEstimate ? 'estimate' : 'actual']: value('result'),
    previous: value('previous'),
    due: due === '' ? undefined : due,
  };
  return Object.fromEntries(Object.entries(terms).filter(([, each]) => each !== undefined)) as Target;
}

function agreesOn(members: readonly JudgedTarget[], fields: readonly (keyof Target)[]): boolean {
  return fields.every(
    (field) => new Set(members.map(({ record }) => matchKey(String(record.values[field] ?? '')))).size <= 1,
  );
}

function isEstimated({ actual, estimate }: Target): boolean {
  return actual === undefined && estimate !== undefined;
}

/** The rows that give the one also give the result: sums of different units cannot be held against each other. */
function restOnSame(members: readonly JudgedTarget[], measure: 'planned' | 'previous'): boolean {
  return members.every((member) => itemOf(member, measure).length === itemOf(member, 'result').length);
}

/** Without what the result cannot be compared with. */
function comparable(
  { planned, previous, ...values }: Target,
  withPlan: boolean,
  withPrevious: boolean,
): Target {
  return {
    ...values,
    ...(withPlan && planned !== undefined ? { planned } : {}),
    ...(withPrevious && previous !== undefined ? { previous } : {}),
  };
}
