import type { MoneyScale } from '../../src/quantity/money-scale.ts';
import type { FieldKind } from '../../src/records/field.ts';
import type { DatasetName } from '../../src/workspace/workspace.ts';
import type { Values } from './facts.ts';

/** A column before it is laid out: what it holds, and its titles from top to bottom. */
export interface Column {
  readonly field: string;
  readonly kind: FieldKind;
  readonly titles: readonly string[];
  /** Columns of one block stand side by side under one title. */
  readonly block: string;
  readonly members?: Values;
  readonly role?: 'total' | 'of-which';
}

/** What stands in a cell, before it is printed. */
export type Content =
  | { readonly words: string }
  /** Canonical digits; money in đồng. */
  | { readonly digits: string; readonly kind: FieldKind; readonly before?: string; readonly behind?: string }
  | { readonly iso: string };

export interface DataRow {
  readonly unit: string;
  readonly cells: ReadonlyMap<Column, Content>;
  readonly facts: readonly Values[];
}

/** A table with everything that is true of it, and nothing of how it is written. */
export interface MadeTable {
  readonly dataset: DatasetName;
  readonly columns: readonly Column[];
  readonly rows: readonly DataRow[];
  readonly scale: MoneyScale;
  readonly hasUnits: boolean;
}

/** The members of the cluster, as each language writes them. */
export const UNITS = {
  'hoa-binh': { vi: 'Ban Dân tộc tỉnh Hòa Bình', en: 'Hoa Binh' },
  'ha-noi': { vi: 'Hà Nội', en: 'Ha Noi' },
} as const;

/** Sums of the parts that a totals row prints. */
export function sumOf(rows: readonly DataRow[], column: Column): string | undefined {
  const digits = rows.flatMap(({ cells }) => {
    const content = cells.get(column);
    return content !== undefined && 'digits' in content ? [content.digits] : [];
  });
  return digits.length === 0 ? undefined : String(digits.reduce((sum, each) => sum + BigInt(each), 0n));
}

/** Counts and amounts have totals. */
export function isAdded(kind: FieldKind): boolean {
  return kind === 'count' || kind === 'money';
}
