import type { Decimal } from '../quantity/decimal.ts';
import type { SourceCell } from '../source/location.ts';

/** What a figure counts; money is in whole đồng, percent in points. */
export type FigureUnit = 'count' | 'money' | 'percent';

/** A cell under a figure, with the value that was read from it (đồng, count or points). */
export interface FigureSource extends SourceCell {
  readonly value: Decimal;
  /** What it weighs in a weighted mean. */
  readonly weight?: Decimal;
}

/**
 * How the value came about: the sum, mean, mean by weight or greatest of its sources' values, the one that is due last, the number of rows
 * they stand in, or one figure over another in percent.
 */
export type Calculation =
  | { readonly operation: 'sum' | 'mean' | 'weighted-mean' | 'max' | 'last' }
  | { readonly operation: 'count' }
  | { readonly operation: 'ratio'; readonly part: string; readonly whole: string };

/** A number of the report that knows the cells it was made from; `value` is null where nobody reported it. */
export interface Figure {
  /** `<dataset>.<measure>[dimension=member,…]`, dimensions in alphabetical order. */
  readonly id: string;
  readonly value: Decimal | null;
  readonly unit: FigureUnit;
  /** On how many of how many units the value rests. */
  readonly units: { readonly reported: number; readonly expected: number };
  readonly calculation: Calculation;
  readonly sources: readonly FigureSource[];
}
