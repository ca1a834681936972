import type { Text } from '../language/phrase.ts';
import type { Decimal } from '../quantity/decimal.ts';

/** Columns of the cell's own row, counted from 0; the first that holds a number counts (the result, else the estimate). */
export type Operand = readonly number[];

/** How a workbook computes a number by itself. */
export type NumberFormula =
  | { readonly sum: 'rows' }
  | { readonly sum: 'columns'; readonly of: readonly number[] }
  /** In percent. */
  | { readonly ratio: { readonly part: Operand; readonly whole: Operand } }
  | { readonly difference: { readonly of: Operand; readonly from: Operand } }
  /** The difference in percent of `from`. */
  | { readonly change: { readonly of: Operand; readonly from: Operand } }
  /** Competition rank among the data rows, the greatest first. */
  | { readonly rank: { readonly of: number } }
  | { readonly count: RowCount };

/** The rows of another annex that agree with this row, and say one of some texts. */
export interface RowCount {
  readonly annex: string;
  /** Their column and ours. */
  readonly same: readonly (readonly [theirs: number, ours: number])[];
  readonly saying?: { readonly column: number; readonly texts: readonly Text[] };
}

/** How a workbook chooses a text by itself: the first choice whose condition holds. */
export interface TextFormula {
  readonly choose: readonly { readonly when: Condition; readonly text: Text }[];
  readonly otherwise: Text;
}

export type Condition =
  /** None of the columns holds a number. */
  | { readonly unknown: Operand }
  | { readonly compare: Operand; readonly is: Comparison; readonly to: Operand }
  | { readonly between: Operand; readonly from: Operand; readonly to: Operand }
  /** At most so far from another number: in its own unit, or in percent of it. */
  | { readonly near: Operand; readonly to: Operand; readonly within: Decimal; readonly inPercent: boolean };

export type Comparison = 'lt' | 'le' | 'eq' | 'ge' | 'gt';
