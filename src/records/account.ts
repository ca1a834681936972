import type { AsideReason, Ledger, Table } from './ledger.ts';

/** What became of the rows of a table: seen = used + set aside, by reason. */
export interface RowAccount {
  readonly table: Table;
  readonly seen: number;
  readonly used: number;
  readonly aside: Readonly<Partial<Record<AsideReason, number>>>;
  /** The rows behind each count. */
  readonly rowsAside: Readonly<Partial<Record<AsideReason, readonly number[]>>>;
}

/** One account per table, in reading order. */
export function accountRows(ledger: Ledger): RowAccount[] {
  const asideIn = new Map<Table, Map<number, AsideReason>>();
  for (const { table, row, reason } of ledger.setAside) {
    const rows = asideIn.get(table) ?? new Map<number, AsideReason>();
    asideIn.set(table, rows.set(row, reason));
  }
  return ledger.tables.map((table) => {
    const rowsAside: Partial<Record<AsideReason, number[]>> = {};
    const put = (reason: AsideReason, row: number): void => {
      const rows = rowsAside[reason];
      if (rows === undefined) rowsAside[reason] = [row];
      else rows.push(row);
    };
    for (const { reason, row } of table.aside) put(reason, row);
    for (const row of table.totals) put('total', row);
    for (const [row, reason] of asideIn.get(table) ?? []) put(reason, row);
    const aside: Partial<Record<AsideReason, number>> = {};
    for (const [reason, rows] of Object.entries(rowsAside)) aside[reason as AsideReason] = rows.length;
    const seen = table.aside.length + table.rows.length;
    const asideCount = Object.values(aside).reduce((sum, n) => sum + n, 0);
    return { table, seen, used: seen - asideCount, aside, rowsAside };
  });
}
