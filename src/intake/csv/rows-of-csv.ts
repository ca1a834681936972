import type { Budget } from '../../limits/budget.ts';
import { BLANK, type Cell, type SheetRow, textCell } from '../sheet.ts';

/** The cell of a field; fields that repeat share one. */
export type CellMaker = (field: string, column: number) => Cell;

/** Beyond so many different texts there is little to share. */
const MOST_SHARED = 10_000;
/** So many texts of a column show whether they repeat. */
const ENOUGH = 2_000;

/** Every record pays as it is scanned, so that what is too much never piles up. */
export function payFor({ row, cells }: SheetRow, width: number, budget: Budget): void {
  budget.startRow(row);
  budget.reach(width);
  for (let index = 0; index < cells.length; index++) {
    const { kind, text } = cells[index] ?? BLANK;
    if (kind !== 'blank') budget.spend(index + 1, text.length);
  }
}

/** Cells up to the last that is not blank. */
export function cellsOf(fields: readonly string[], cellFor: CellMaker): Cell[] {
  const cells = fields.map(cellFor);
  while (cells.at(-1)?.kind === 'blank') cells.pop();
  return cells;
}

/** How the text of a field is made, and what it is known by. */
export interface FieldForm {
  readonly textOf: (field: string) => string;
  readonly keyOf: (field: string) => string;
}

const AS_IT_IS: FieldForm = { textOf: (field) => field, keyOf: (field) => field };

/** Cells that are shared, but for columns in which hardly any text repeats: looking for it there costs more than it spares. */
export function sharedCells({ textOf, keyOf }: FieldForm = AS_IT_IS): CellMaker {
  const known = new Map<string, Cell>();
  const tries: number[] = [];
  const hits: number[] = [];
  return (field, column) => {
    const tried = tries[column] ?? 0;
    const found = hits[column] ?? 0;
    if (tried >= ENOUGH && found * 2 < tried) return textCell(textOf(field));
    tries[column] = tried + 1;
    const shared = known.get(field);
    if (shared !== undefined) {
      hits[column] = found + 1;
      return shared;
    }
    const cell = textCell(textOf(field));
    if (known.size < MOST_SHARED) known.set(keyOf(field), cell);
    return cell;
  };
}
