import type { SheetRow } from '../../intake/sheet.ts';
import type { List } from '../../lists/list.ts';
import { looksLikeNumber } from '../cells/numbers.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn } from '../ledger.ts';
import { otherMeaning } from './title-meaning.ts';

/** "TT" in front of "Cá nhân" numbers the rows if it counts 1, 2, 3; else it is the members that no other column holds. */
export function settleRowNumbers(
  dataset: Dataset,
  columns: readonly TableColumn[],
  body: List<SheetRow>,
): readonly TableColumn[] {
  const at = columns.findIndex(({ field, mapping }) => field === 'no' && mapping === undefined);
  const column = columns[at];
  const other = column === undefined ? undefined : otherMeaning(dataset, column);
  if (column === undefined || other === undefined) return columns;
  const next = columns[at + 1]?.members ?? {};
  const isBesideMembers = Object.keys(other.members ?? {}).some((dimension) => next[dimension] !== undefined);
  const isTaken = columns.some(({ members }) => JSON.stringify(members) === JSON.stringify(other.members));
  if (!isBesideMembers || isTaken || countsRows(body, column.column)) return columns;
  return columns.map((each) => (each === column ? { column: column.column, ...other } : each));
}

/** Each number is one more than the last, or begins again at 1; gaps are common, leaps are not. */
function countsRows(body: List<SheetRow>, column: number): boolean {
  let last = 0;
  return body.every(({ cells }) => {
    const text = cells[column - 1]?.text.trim() ?? '';
    if (!looksLikeNumber(text)) return true;
    const number = Number(text);
    const counts = number === 1 || (number > last && number <= last + 3);
    last = number;
    return counts;
  });
}
