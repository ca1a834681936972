import type { Cell, Sheet } from '../intake/sheet.ts';
import { isLeftOut } from '../workspace/mapping.ts';
import { looksLikeNumber } from './cells/numbers.ts';
import { type AsideReason, type Ledger, sourceOf, type Table, type TableColumn } from './ledger.ts';

/** Why a number stands in a file and in no record. */
export type NumberAside =
  | AsideReason
  | 'no-known-table'
  | 'left-out'
  | 'header'
  | 'row-number'
  | 'text-column'
  | 'unknown-column'
  | 'total-column'
  | 'rate'
  | 'not-read';

/** Cells that hold a number: seen = used + set aside, by reason. */
export interface TieOut {
  readonly file: string;
  readonly seen: number;
  readonly used: number;
  readonly aside: Readonly<Partial<Record<NumberAside, number>>>;
}

/** Accounts for every number of every visible sheet; the proof that nothing was lost on the way. */
export function tieOut(ledger: Ledger): TieOut[] {
  const used = usedCells(ledger);
  const tablesOf = groupBy(ledger.tables, ({ file }) => file);
  const asideIn = groupBy(ledger.setAside, ({ table }) => table);
  return ledger.files.flatMap(({ submission, document }) => {
    if (document === undefined) return [];
    const aside: Partial<Record<NumberAside, number>> = {};
    let seen = 0;
    for (const sheet of document.sheets) {
      const tables = (tablesOf.get(submission.file) ?? []).filter((table) => table.sheet === sheet.name);
      const isSetAside = ledger.unusedSheets.some(
        (each) => each.file === submission.file && each.sheet === sheet.name && each.leftOut !== undefined,
      );
      const reasonFor = isSetAside ? () => 'left-out' as const : reasonsOn(tables, asideIn);
      for (const [row, column] of numbersOn(sheet)) {
        seen += 1;
        if (used.has(cellKey(submission.file, sheet.name, row, column))) continue;
        const reason = reasonFor(row, column);
        aside[reason] = (aside[reason] ?? 0) + 1;
      }
    }
    const asideCount = Object.values(aside).reduce((sum, count) => sum + count, 0);
    return [{ file: submission.file, seen, used: seen - asideCount, aside }];
  });
}

/** The cells under the fields of all records. */
function usedCells(ledger: Ledger): Set<string> {
  const used = new Set<string>();
  for (const records of Object.values(ledger.records)) {
    for (const record of records) {
      for (const field of Object.keys(record.values)) {
        const cell = sourceOf(record, field);
        if (cell !== undefined) used.add(cellKey(cell.file, cell.sheet, cell.row, cell.column));
      }
    }
  }
  return used;
}

function* numbersOn({ rows }: Sheet): Iterable<[row: number, column: number]> {
  for (const { row, cells } of rows) {
    for (const [index, cell] of cells.entries()) if (isNumber(cell)) yield [row, index + 1];
  }
}

function isNumber({ kind, text }: Cell): boolean {
  return kind === 'number' || (kind === 'text' && looksLikeNumber(text));
}

/** Why a number at a place of a sheet is in no record: its row first, then its column. */
function reasonsOn(
  tables: readonly Table[],
  asideIn: ReadonlyMap<Table, Ledger['setAside']>,
): (row: number, column: number) => NumberAside {
  const byRow = new Map<number, { table: Table; reason?: AsideReason }>();
  for (const table of tables) {
    for (const { row, kind } of table.rows)
      byRow.set(row, kind !== 'data' ? { table, reason: 'total' } : { table });
    for (const { row, reason } of table.aside) byRow.set(row, { table, reason });
    for (const { row, reason } of asideIn.get(table) ?? []) byRow.set(row, { table, reason });
  }
  return (row, column) => {
    const found = byRow.get(row);
    if (found === undefined) return tables.length === 0 ? 'no-known-table' : 'header';
    return found.reason ?? reasonOfColumn(found.table.columns.find((each) => each.column === column));
  };
}

function reasonOfColumn(column: TableColumn | undefined): NumberAside {
  if (column?.mapping && isLeftOut(column.mapping)) return 'left-out';
  if (column?.field === undefined) return 'unknown-column';
  if (column.field === 'no') return 'row-number';
  if (column.isTotal) return 'total-column';
  if (column.isOfWhich) return 'of-which';
  const { kind } = column.definition ?? {};
  if (kind === 'percent') return 'rate';
  return kind === 'text' || kind === 'choice' || kind === 'date' ? 'text-column' : 'not-read';
}

function cellKey(file: string, sheet: string | undefined, row: number, column: number): string {
  return `${file}\u0000${sheet ?? ''}\u0000${row}\u0000${column}`;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
