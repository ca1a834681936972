import type { Cell, Sheet } from '../intake/sheet.ts';
import { isLeftOut } from '../workspace/mapping.ts';
import { looksLikeNumber } from './cells/numbers.ts';
import { type AsideReason, allRecords, type Ledger, type Table, type TableColumn } from './ledger.ts';

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
      const usedHere = used.get(sheetKey({ ...submission, sheet: sheet.name }));
      for (const [row, column] of numbersOn(sheet)) {
        seen += 1;
        if (usedHere?.has(row, column)) continue;
        const reason = reasonFor(row, column);
        aside[reason] = (aside[reason] ?? 0) + 1;
      }
    }
    const asideCount = Object.values(aside).reduce((sum, count) => sum + count, 0);
    return [{ file: submission.file, seen, used: seen - asideCount, aside }];
  });
}

/** The cells under the fields of all records, by sheet. */
function usedCells(ledger: Ledger): ReadonlyMap<string, UsedCells> {
  const used = new Map<string, UsedCells>();
  for (const table of ledger.tables) {
    const key = sheetKey(table);
    const cells = used.get(key) ?? new UsedCells();
    used.set(key, cells);
    cells.reach(table.rows.at(-1)?.row ?? 0);
  }
  for (const { table, row, values, columns } of allRecords(ledger)) {
    const cells = used.get(sheetKey(table));
    for (const field of Object.keys(values)) {
      const column = columns[field];
      if (column !== undefined) cells?.add(row.row, column);
    }
  }
  return used;
}

/** Cells of a sheet: rows that use the same columns share one set of them, so that a row costs four bytes. */
class UsedCells {
  readonly #sets: { readonly columns: ReadonlySet<number>; readonly more: Map<number, number> }[] = [
    { columns: new Set(), more: new Map() },
  ];
  /** By row, which of the sets. */
  #rows = new Uint32Array(0);

  reach(row: number): void {
    if (row < this.#rows.length) return;
    const rows = new Uint32Array(row + 1);
    rows.set(this.#rows);
    this.#rows = rows;
  }

  add(row: number, column: number): void {
    const index = this.#rows[row] ?? 0;
    const set = this.#sets[index];
    if (set === undefined || set.columns.has(column)) return;
    const known = set.more.get(column);
    if (known === undefined) {
      set.more.set(column, this.#sets.length);
      this.#sets.push({ columns: new Set([...set.columns, column]), more: new Map() });
    }
    this.#rows[row] = set.more.get(column) ?? 0;
  }

  has(row: number, column: number): boolean {
    return this.#sets[this.#rows[row] ?? 0]?.columns.has(column) === true;
  }
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
  const reasons = new Map<number, AsideReason>();
  for (const table of tables) {
    for (const row of table.totals) reasons.set(row, 'total');
    for (const { row, reason } of table.aside) reasons.set(row, reason);
    for (const { row, reason } of asideIn.get(table) ?? []) reasons.set(row, reason);
  }
  const ranges = tables.map((table) => ({
    table,
    first: table.rows.at(0)?.row ?? 0,
    last: table.rows.at(-1)?.row ?? -1,
  }));
  return (row, column) => {
    const reason = reasons.get(row);
    if (reason !== undefined) return reason;
    const found = ranges.find(({ first, last }) => row >= first && row <= last);
    if (found === undefined) return tables.length === 0 ? 'no-known-table' : 'header';
    return reasonOfColumn(found.table.columns.find((each) => each.column === column));
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

function sheetKey({
  file,
  sheet = '',
}: {
  readonly file: string;
  readonly sheet?: string | undefined;
}): string {
  return `${file}\u0000${sheet}`;
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
