import type { List } from '../lists/list.ts';
import { type DataRecord, type Ledger, placeOf } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import { restatedRecords } from './cluster-tables.ts';
import { copiedFiles } from './copied-files.ts';
import { describePlace } from './describe-place.ts';
import { findVersions } from './find-versions.ts';
import { FirstSeen } from './first-seen.ts';
import { figuresOf, nameColumnOf } from './record-figures.ts';
import { type RecordNames, recordNamer } from './record-names.ts';
import { recordSet } from './record-set.ts';
import { groupFinder } from './row-groups.ts';
import { defineRule } from './rule.ts';

/**
 * The same fact twice from one unit. Within one table: rows that agree in every naming field and every number, since rows with
 * other numbers are other facts. In two tables: rows that agree in every naming field but the note, since those are two versions of
 * one; tables that repeat each other for the most part are asked about as a whole (`second-version`).
 */
export const duplicateRecord = defineRule({
  code: 'duplicate-record',
  version: 2,
  severity: 'error',
  varies: ['first'],
  checkRows({ ledger, workspace }) {
    const namesOf = recordNamer(workspace);
    const groupOf = groupFinder();
    const copies = copiedFiles(ledger);
    const restated = restatedRecords(ledger, workspace);
    const versions = recordSet(findVersions(ledger, workspace).flatMap(({ other }) => other.records));
    const tables = new Map(ledger.tables.map((table, index) => [table, index]));
    const datasets = new Map<DatasetName, Seen>();
    const ownKey = (record: DataRecord, { shared, note }: RecordNames): string =>
      `${tables.get(record.table)} ${shared}\u0000${note}\u0000${groupOf(record)}\u0000${figuresOf(record)}`;
    const firstOf = (
      record: DataRecord,
      { records, inTable, acrossTables, index }: Seen,
    ): DataRecord | undefined => {
      if (copies.has(record.table.file) || restated.has(record)) return undefined;
      const names = namesOf(record);
      const own = ownKey(record, names);
      const isTwin = (at: number): boolean => {
        const other = records.at(at);
        return other !== undefined && ownKey(other, namesOf(other)) === own;
      };
      const isVersion = (at: number): boolean => {
        const other = records.at(at);
        return other !== undefined && namesOf(other).shared === names.shared;
      };
      const twin = inTable.seenAt(own, index, isTwin);
      const version = versions.has(record) ? undefined : acrossTables?.seenAt(names.shared, index, isVersion);
      if (twin !== undefined && names.isNamed) return records.at(twin);
      const other = version === undefined ? undefined : records.at(version);
      return other?.table === record.table ? undefined : other;
    };
    return function* (row) {
      for (const record of row) {
        const seen = datasets.get(record.dataset) ?? nothingSeen(ledger, record.dataset);
        datasets.set(record.dataset, seen);
        const first = firstOf(record, seen);
        seen.index += 1;
        if (first === undefined || isSameRow(first, record)) continue;
        const at = placeOf(record.table, record.row.row, nameColumnOf(record));
        const firstAt = placeOf(first.table, first.row.row, nameColumnOf(first));
        yield {
          finding: {
            rule: 'duplicate-record',
            at,
            related: [firstAt],
            unit: record.unit,
            dataset: record.dataset,
            params: { first: describePlace(firstAt, at) },
          },
          excludes: [{ record }],
        };
      }
    };
  },
});

/** What was seen of a dataset: each list counts its own records, and knows where its pages begin. */
interface Seen {
  readonly records: List<DataRecord>;
  readonly inTable: FirstSeen;
  readonly acrossTables: FirstSeen | undefined;
  /** Of the record that is looked at. */
  index: number;
}

function nothingSeen({ records, tables }: Ledger, dataset: DatasetName): Seen {
  const own = tables.filter((table) => table.dataset === dataset);
  const rows = own.reduce((sum, table) => sum + table.rows.length, 0);
  return {
    records: records[dataset] as List<DataRecord>,
    inTable: new FirstSeen(rows),
    acrossTables: own.length > 1 ? new FirstSeen(rows) : undefined,
    index: 0,
  };
}

function isSameRow(one: DataRecord, other: DataRecord): boolean {
  return one.table === other.table && one.row.row === other.row.row;
}
