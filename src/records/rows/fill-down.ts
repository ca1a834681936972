import type { CellRange, SheetRow } from '../../intake/sheet.ts';
import type { List } from '../../lists/list.ts';
import type { TableColumn } from '../ledger.ts';

const WORDS = new Set(['text', 'choice', 'date']);

/**
 * Rows in which a cell merged over several of them gives its words to each. Numbers are not repeated: a merged amount is one
 * amount, and repeating it would count it again.
 */
export function fillDown(
  rows: List<SheetRow>,
  merges: readonly CellRange[],
  columns: readonly TableColumn[],
): List<SheetRow> {
  const worded = new Set(
    columns.filter(({ definition }) => WORDS.has(definition?.kind ?? '')).map(({ column }) => column),
  );
  const tall = merges.filter(
    ({ top, bottom, left, right }) => bottom > top && left === right && worded.has(left),
  );
  if (tall.length === 0) return rows;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const last = rows.at(-1)?.row ?? 0;
  for (const { top, bottom, left } of tall) {
    const master = byRow.get(top)?.cells[left - 1];
    if (master === undefined) continue;
    for (let number = top + 1; number <= Math.min(bottom, last); number++) {
      const row = byRow.get(number);
      if (row === undefined || (row.cells[left - 1]?.kind ?? 'blank') !== 'blank') continue;
      const cells = [...row.cells];
      while (cells.length < left) cells.push({ kind: 'blank', text: '' });
      cells[left - 1] = master;
      byRow.set(number, { ...row, cells });
    }
  }
  return rows.map((row) => byRow.get(row.row) ?? row);
}
