import { mapped } from '../lists/derive.ts';
import type { List } from '../lists/list.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import type { DataRecord, Ledger, Table } from './ledger.ts';

/**
 * The ledger of another workspace as this one sees it: files are named by the way to them, and the sheets, which only reading needs,
 * are let go.
 * @param folder the way to the other workspace, with `/`
 */
export function seenFrom(ledger: Ledger, folder: string): Ledger {
  const named = <T extends { readonly file: string }>(each: T): T => ({
    ...each,
    file: `${folder}/${each.file}`,
  });
  const tables = new Map(ledger.tables.map((table) => [table, named(table)]));
  const tableOf = (table: Table): Table => tables.get(table) ?? table;
  const moved = <D extends DatasetName>(records: List<DataRecord<D>>): List<DataRecord<D>> =>
    mapped(records, (record) => ({ ...record, table: tableOf(record.table) }));
  const { movements, spending, commendations, targets } = ledger.records;
  return {
    files: ledger.files.map(({ submission, document, ...rest }) => ({
      ...rest,
      submission: named(submission),
      ...(document === undefined ? {} : { document: { ...named(document), sheets: [], skipped: [] } }),
    })),
    tables: [...tables.values()],
    unusedSheets: ledger.unusedSheets.map(named),
    records: {
      movements: moved(movements),
      spending: moved(spending),
      commendations: moved(commendations),
      targets: moved(targets),
    },
    undecided: [...moved(ledger.undecided)],
    units: new Map([...ledger.units].map(([table, units]) => [tableOf(table), units])),
    setAside: ledger.setAside.map((each) => ({ ...each, table: tableOf(each.table) })),
  };
}
