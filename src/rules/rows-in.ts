import type { DataRecord } from '../records/ledger.ts';

/** The records of each row, which stand together. */
export function* rowsIn(all: Iterable<DataRecord>): Iterable<readonly DataRecord[]> {
  let records: DataRecord[] = [];
  for (const record of all) {
    const [first] = records;
    if (first !== undefined && (first.row.row !== record.row.row || first.table !== record.table)) {
      yield records;
      records = [];
    }
    records.push(record);
  }
  if (records.length > 0) yield records;
}
