import { allRecords, type DataRecord, placeOf } from '../records/ledger.ts';
import { restatedRecords } from './cluster-tables.ts';
import { copiedFiles } from './copied-files.ts';
import { describePlace } from './describe-place.ts';
import { findVersions } from './find-versions.ts';
import { FirstSeen } from './first-seen.ts';
import { figuresOf, nameColumnOf } from './record-figures.ts';
import { type RecordNames, recordNamer } from './record-names.ts';
import { recordSet } from './record-set.ts';
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
    const records = allRecords(ledger);
    const copies = copiedFiles(ledger);
    const restated = restatedRecords(ledger, workspace);
    const versions = recordSet(findVersions(ledger, workspace).flatMap(({ other }) => other.records));
    const tables = new Map(ledger.tables.map((table, index) => [table, index]));
    const rows = ledger.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const inTable = new FirstSeen(rows);
    const acrossTables = ledger.tables.length > 1 ? new FirstSeen(rows) : undefined;
    const ownKey = (record: DataRecord, { shared, note }: RecordNames): string =>
      `${tables.get(record.table)} ${shared}\u0000${note}\u0000${figuresOf(record)}`;
    let index = -1;
    const firstOf = (record: DataRecord): DataRecord | undefined => {
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
        index += 1;
        const first = firstOf(record);
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

function isSameRow(one: DataRecord, other: DataRecord): boolean {
  return one.table === other.table && one.row.row === other.row.row;
}
