import type { SheetRow } from '../../intake/sheet.ts';
import { NUMBER_STYLES, type NumberStyleName } from '../../quantity/number-style.ts';
import type { Field } from '../field.ts';
import type { TableColumn } from '../ledger.ts';
import { isNumber, readNumber } from './numbers.ts';

/** How the numbers of a column are written, and on what evidence. */
export interface ColumnStyle {
  readonly style: NumberStyleName;
  /** Rows that only this style can read, where it is not the declared one. */
  readonly provedBy?: readonly number[];
  /** Both styles are proved: a text that both can read has two readings. */
  readonly isMixed?: boolean;
  /** Rows that the style which a person decided cannot read, where the other one can and no row speaks for it. */
  readonly contrary?: readonly number[];
  /** Something speaks for the other style, but too little to decide: a text that both can read is asked about. */
  readonly isDoubtful?: boolean;
}

/** Fewer proofs than this are a slip of the pen, not a style. */
const ENOUGH_PROOFS = 2;

const NUMERIC = new Set(['count', 'money', 'percent', 'quantity']);

/** Whether the cells of a field are numbers, so that their style matters. */
export function isNumeric(field: Field | undefined): boolean {
  return field !== undefined && NUMERIC.has(field.kind);
}

/**
 * Decides the number style of every column from all its texts: the declared one, unless at least two texts of the column (or of
 * its table, where the column is silent) can only be read in the other and none only in the declared one. Fewer make it a doubt.
 */
export function decideStyles(
  proofs: ReadonlyMap<number, Proofs>,
  columns: readonly TableColumn[],
  declared: NumberStyleName,
): ReadonlyMap<number, ColumnStyle> {
  const other = otherStyle(declared);
  const inTable = { [declared]: 0, [other]: 0 } as Record<NumberStyleName, number>;
  for (const { counts } of proofs.values()) {
    inTable.vi += counts.vi;
    inTable.en += counts.en;
  }
  const isTableOther = inTable[other] >= ENOUGH_PROOFS && inTable[declared] === 0;
  // One slip among proofs of the declared style says nothing of other columns; alone, or several, it does.
  const isTableDoubtful = inTable[other] > 0 && (inTable[declared] === 0 || inTable[other] >= ENOUGH_PROOFS);
  const mapped = new Map(columns.map(({ column, mapping }) => [column, mapping?.numbers]));
  return new Map(
    [...proofs].map(([column, { counts: own, against }]): [number, ColumnStyle] => {
      const decided = mapped.get(column);
      if (decided !== undefined) return [column, decidedStyle(decided, own[decided], against)];
      const isSlip = own[other] < ENOUGH_PROOFS && own[declared] >= ENOUGH_PROOFS;
      if (own[declared] > 0 && own[other] > 0 && !isSlip) return [column, { style: declared, isMixed: true }];
      const isOther = own[declared] === 0 && own[other] >= ENOUGH_PROOFS;
      if (isOther || isTableOther) return [column, { style: other, provedBy: against }];
      const isDoubtful = own[other] > 0 || (own[declared] === 0 && isTableDoubtful);
      return [column, isDoubtful ? { style: declared, isDoubtful } : { style: declared }];
    }),
  );
}

/** What a person decided holds, unless the texts prove the other style and never this one: then what has two readings is asked. */
function decidedStyle(style: NumberStyleName, proofs: number, contrary: readonly number[]): ColumnStyle {
  return contrary.length >= ENOUGH_PROOFS && proofs === 0 ? { style, isMixed: true, contrary } : { style };
}

/** Both readings of a text that both styles allow and that differ, written without separators of thousands. */
export function bothReadings(text: string): { vi: string; en: string } | undefined {
  const digits = digitsIn(text);
  const [vi, en] = [readNumber(digits, 'vi'), readNumber(digits, 'en')];
  return vi === undefined || en === undefined || vi.eq(en)
    ? undefined
    : { vi: vi.toFixed(), en: en.toFixed() };
}

/** The style that can read a text, the declared one first; for columns that hold both. */
export function styleOf(text: string, declared: NumberStyleName): NumberStyleName {
  return isNumber(digitsIn(text), declared) ? declared : otherStyle(declared);
}

function otherStyle(style: NumberStyleName): NumberStyleName {
  const [first, second] = Object.keys(NUMBER_STYLES) as [NumberStyleName, NumberStyleName];
  return style === first ? second : first;
}

/** Texts of a column that can be read in one style only. */
interface Proofs {
  readonly counts: Record<NumberStyleName, number>;
  /** The rows of those that speak against the style which the column was given or the workspace declares. */
  readonly against: number[];
}

/** Gathers the proofs of every column of numbers, from rows that it is shown one by one. */
export function styleProofs(
  columns: readonly TableColumn[],
  declared: NumberStyleName,
): { readonly proofs: ReadonlyMap<number, Proofs>; readonly see: (row: SheetRow) => void } {
  const numeric = columns.filter(({ definition }) => isNumeric(definition));
  const gathered = numeric.map(({ column, mapping }) => {
    const expected = mapping?.numbers ?? declared;
    return { column, expected, proofs: { counts: { vi: 0, en: 0 }, against: [] as number[] } };
  });
  const see = ({ row, cells }: SheetRow): void => {
    for (const { column, expected, proofs } of gathered) {
      const cell = cells[column - 1];
      const style = cell?.kind === 'text' ? readsOnlyIn(cell.text) : undefined;
      if (style === undefined) continue;
      proofs.counts[style] += 1;
      if (style !== expected) proofs.against.push(row);
    }
  };
  return { proofs: new Map(gathered.map(({ column, proofs }) => [column, proofs])), see };
}

/** The style of a text that is a number in one style and not in the other. */
export function readsOnlyIn(text: string): NumberStyleName | undefined {
  const digits = digitsIn(text);
  const [vi, en] = [isNumber(digits, 'vi'), isNumber(digits, 'en')];
  if (vi === en) return undefined;
  return vi ? 'vi' : 'en';
}

/** The digits of "≥ 2.391 tỷ đồng", "64,85 %" with their separators. */
function digitsIn(text: string): string {
  if (/^\d[\d.,]*$/.test(text) && !/[.,]$/.test(text)) return text;
  return (/[-+−–]?\d[\d.,\u00a0\u202f\u2009 ]*/.exec(text)?.[0] ?? '').replace(/[\s.,]+$/, '');
}
