import type { DataRecord, Ledger } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import type { SeenRow } from './rule.ts';

/** The records of each row, which stand together. */
function* rowsIn(all: Iterable<DataRecord>): Iterable<readonly DataRecord[]> {
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

const NONE: readonly DataRecord[] = [];

/** Every row of every table with its records, dataset by dataset; rows and records of a long table share their pages. */
export function* rowsOfTables({ tables, records }: Ledger): Iterable<SeenRow> {
  for (const [dataset, all] of Object.entries(records)) {
    const withRecords = rowsIn(all as Iterable<DataRecord>)[Symbol.iterator]();
    let next = withRecords.next();
    for (const table of tables) {
      for (const row of table.dataset === dataset ? table.rows : []) {
        const [first] = next.done ? NONE : next.value;
        if (first?.table !== table || first.row.row !== row.row) yield { table, row, records: NONE };
        else {
          yield { table, row, records: next.value };
          next = withRecords.next();
        }
      }
    }
    if (!next.done) throw new Error(`records of ${dataset} stand in no row of its tables`);
  }
}

/** The records of a row, where they are of a dataset. */
export function rowOfDataset<D extends DatasetName>(
  dataset: D,
  row: readonly DataRecord[],
): readonly DataRecord<D>[] {
  return row[0]?.dataset === dataset ? (row as readonly DataRecord<D>[]) : [];
}
