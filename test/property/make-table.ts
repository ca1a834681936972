import type { Dice } from './dice.ts';
import { WIDE } from './fields.ts';
import type { Habits } from './habits.ts';
import { throwColumns } from './make-columns.ts';
import { throwRow } from './make-rows.ts';
import type { MadeTable } from './table.ts';

/** Throws a table: which columns it has, and the facts of its rows. */
export function throwTable(dice: Dice, habits: Habits): MadeTable {
  const dataset = dice.pick(['movements', 'spending', 'commendations', 'targets'] as const);
  const isWide = WIDE[dataset] !== undefined && dice.chance(50);
  const hasUnits = dice.chance(20);
  const columns = throwColumns(dice, habits, dataset, isWide, hasUnits);
  const count = 1 + dice.below(dice.pick([2, 5, 12]));
  const rows = Array.from({ length: count }, (_, index) => throwRow(dice, habits, dataset, columns, index));
  return { dataset, columns, rows, scale: habits.money.scale, hasUnits };
}
