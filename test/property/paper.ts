import type { CellRange } from '../../src/intake/sheet.ts';
import type { Values } from './facts.ts';

/** A cell as the office's program stores it. */
export type Printed =
  | { readonly text: string }
  | { readonly number: string; readonly isPercent?: boolean }
  | { readonly iso: string };

/** Where a fact was written, and in which columns its fields stand. */
export interface Written {
  readonly row: number;
  readonly unit: string;
  readonly facts: readonly Values[];
  readonly columnOf: Readonly<Record<string, readonly number[]>>;
}

/** A sheet that is being filled from top to bottom. */
export interface Paper {
  readonly rows: (Printed | undefined)[][];
  readonly merges: CellRange[];
  readonly written: Written[];
}

export const newPaper = (): Paper => ({ rows: [], merges: [], written: [] });
