import { allRecords, type DataRecord, type Ledger, type Table } from '../records/ledger.ts';
import type { RecordSet } from './record-set.ts';

/**
 * The records of each unit and dataset that several tables report, by table. What one table alone reports is not looked at, so that a
 * long one need not be kept.
 */
export function tablesOfUnits(
  ledger: Ledger,
  isLookedAt: (table: Table) => boolean,
  passedOver: RecordSet,
): ReadonlyMap<Table, readonly DataRecord[]>[] {
  const keyOf = (table: Table, unit: string): string => `${table.dataset} ${unit}`;
  const groups = new Map<string, Map<Table, DataRecord[]>>();
  for (const [table, units] of ledger.units) {
    for (const unit of isLookedAt(table) ? units.keys() : []) {
      const key = keyOf(table, unit);
      const tables = groups.get(key) ?? new Map<Table, DataRecord[]>();
      groups.set(key, tables.set(table, []));
    }
  }
  for (const [key, { size }] of groups) if (size < 2) groups.delete(key);
  if (groups.size === 0) return [];
  for (const record of allRecords(ledger))
    if (!passedOver.has(record))
      groups.get(keyOf(record.table, record.unit))?.get(record.table)?.push(record);
  return [...groups.values()]
    .map((tables) => new Map([...tables].filter(([, records]) => records.length > 0)))
    .filter(({ size }) => size > 1);
}
