import { add, type Decimal, decimal, percentOf } from '../quantity/decimal.ts';
import type { Calculation, Figure, FigureSource, FigureUnit } from './figure.ts';

/** What a figure says of itself, whatever it is made of. */
export interface FigureHead {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly units: Figure['units'];
}

/** The sum of the cells; null where there is none, because nothing reported is not zero. */
export function sum(head: FigureHead, sources: readonly FigureSource[]): Figure {
  return figure(head, { operation: 'sum' }, sources, () => add(sources.map(({ value }) => value)));
}

/** The number of cells. Where nobody reported, null; where some reported and none counts, 0. */
export function count(head: FigureHead, sources: readonly FigureSource[]): Figure {
  const value = head.units.reported === 0 ? null : decimal(sources.length);
  return { ...head, value, calculation: { operation: 'count' }, sources };
}

/** One figure over another, in percent, resting on the cells of both; null where either is, or the whole is zero. */
export function ratio(head: FigureHead, part: Figure, whole: Figure): Figure {
  const value = part.value === null || whole.value === null ? null : percentOf(part.value, whole.value);
  const calculation: Calculation = { operation: 'ratio', part: part.id, whole: whole.id };
  return { ...head, value, calculation, sources: [...part.sources, ...whole.sources] };
}

function figure(
  head: FigureHead,
  calculation: Calculation,
  sources: readonly FigureSource[],
  value: () => Decimal,
): Figure {
  return { ...head, value: sources.length === 0 ? null : value(), calculation, sources };
}
