import { type DataRecord, keyOf, type Table } from '../records/ledger.ts';

/** Records that are known again, however often their tables are read. */
export interface RecordSet {
  has(record: DataRecord): boolean;
}

export function recordSet(records: readonly DataRecord[]): RecordSet {
  const tables = new Map<Table, Set<string>>();
  for (const record of records) {
    const keys = tables.get(record.table) ?? new Set<string>();
    tables.set(record.table, keys.add(keyOf(record)));
  }
  return { has: (record) => tables.get(record.table)?.has(keyOf(record)) === true };
}
