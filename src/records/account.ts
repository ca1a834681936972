import type { AsideReason, Ledger, Table } from './ledger.ts';

/** What became of the rows of a table: seen = used + set aside, by reason. */
export interface RowAccount {
  readonly table: Table;
  readonly seen: number;
  readonly used: number;
  readonly aside: Readonly<Partial<Record<AsideReason, number>>>;
}

/** One account per table, in reading order. */
export function accountRows(ledger: Ledger): RowAccount[] {
  const asideIn = new Map<Table, Map<number, AsideReason>>();
  for (const { table, row, reason } of ledger.setAside) {
    const rows = asideIn.get(table) ?? new Map<number, AsideReason>();
    asideIn.set(table, rows.set(row, reason));
  }
  return ledger.tables.map((table) => {
    const aside: Partial<Record<AsideReason, number>> = {};
    const put = (reason: AsideReason): void => {
      aside[reason] = (aside[reason] ?? 0) + 1;
    };
    for (const { reason } of table.aside) put(reason);
    for (const { kind } of table.rows) if (kind !== 'data') put('total');
    const keptRows = asideIn.get(table) ?? new Map<number, AsideReason>();
    for (const reason of keptRows.values()) put(reason);
    const seen = table.aside.length + table.rows.length;
    const asideCount = Object.values(aside).reduce((sum, n) => sum + n, 0);
    return { table, seen, used: seen - asideCount, aside };
  });
}
