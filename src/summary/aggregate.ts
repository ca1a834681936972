import { add, type Decimal } from '../quantity/decimal.ts';
import type { TargetSetting } from '../workspace/workspace.ts';
import type { FigureSource } from './figure.ts';

/** How the settings ask for a figure of the cluster. */
export type Aggregate = TargetSetting['aggregate'];

/** Why a figure of the cluster was not made of the units' figures. */
export type Refusal =
  /** Nobody said how. */
  | 'not-asked'
  /** Percentages of different wholes were to be added. */
  | 'percentages'
  /** The units measure in different units. */
  | 'measure-units'
  /** A unit has the target in more than one row. */
  | 'repeated'
  | 'no-weights'
  /** Different values share the latest due date. */
  | 'tied';

/** A unit's value with its cell, and what its mean is weighted by and its last is told by. */
export interface AggregateItem {
  readonly source: FigureSource;
  readonly weight: Decimal | undefined;
  /** Last day of its due date, ISO; empty where it has none. */
  readonly due: string;
}

/** A mean is printed as it is; more digits than these say nothing. */
const PLACES = 4;

/**
 * One value of several, to four places where it must be divided. `last` is the value with the latest due date.
 * @returns a refusal where the items do not give one; null where there are none
 */
export function aggregate(items: readonly AggregateItem[], how: Aggregate): Decimal | Refusal | null {
  const values = items.map(({ source }) => source.value);
  const [first] = values;
  if (first === undefined) return null;
  switch (how) {
    case 'none':
      return 'not-asked';
    case 'sum':
      return add(values);
    case 'mean':
      return add(values).dividedBy(values.length, PLACES);
    case 'max':
      return values.reduce((most, value) => (value.gt(most) ? value : most), first);
    case 'last':
      return lastOf(items);
    case 'weighted-mean':
      return weightedMean(items);
  }
}

function weightedMean(items: readonly AggregateItem[]): Decimal | Refusal {
  const weights = items.flatMap(({ weight }) => (weight?.gte(0) ? [weight] : []));
  const whole = add(weights);
  if (weights.length < items.length || whole.eq(0)) return 'no-weights';
  return add(items.map(({ source }, index) => source.value.times(weights[index] ?? 0))).dividedBy(
    whole,
    PLACES,
  );
}

function lastOf(items: readonly AggregateItem[]): Decimal | Refusal {
  const latest = items
    .map(({ due }) => due)
    .sort()
    .at(-1);
  const [value, ...others] = items.filter(({ due }) => due === latest).map(({ source }) => source.value);
  if (value === undefined || others.some((other) => !other.eq(value))) return 'tied';
  return value;
}
