import { allRecords, type DataRecord, placeOf } from '../records/ledger.ts';
import { restatedRecords } from './cluster-tables.ts';
import { copiedFiles } from './copied-files.ts';
import { describePlace } from './describe-place.ts';
import { findVersions } from './find-versions.ts';
import { figuresOf, nameColumnOf } from './record-figures.ts';
import { recordNamer } from './record-names.ts';
import { groupFinder } from './row-groups.ts';
import { defineRule } from './rule.ts';

/**
 * The same fact twice from one unit. Within one table, under one heading: rows that agree in every naming field and every number, since rows with
 * other numbers are other facts. In two tables: rows that agree in every naming field but the note, since those are two versions of
 * one; tables that repeat each other for the most part are asked about as a whole (`second-version`).
 */
export const duplicateRecord = defineRule({
  code: 'duplicate-record',
  version: 2,
  severity: 'error',
  varies: ['first'],
  *check({ ledger, workspace }) {
    const namesOf = recordNamer(workspace);
    const groupOf = groupFinder();
    const inTable = new Map<string, DataRecord>();
    const acrossTables = new Map<string, DataRecord>();
    const tables = new Map(ledger.tables.map((table, index) => [table, index]));
    const copies = copiedFiles(ledger);
    const restated = restatedRecords(ledger, workspace);
    const versions = new Set(findVersions(ledger, workspace).flatMap(({ other }) => other.records));
    for (const record of allRecords(ledger)) {
      if (copies.has(record.table.file) || restated.has(record)) continue;
      const { shared, note, isNamed } = namesOf(record);
      const own = `${tables.get(record.table)} ${shared} ${note} ${groupOf(record)} ${figuresOf(record)}`;
      const twin = isNamed ? inTable.get(own) : undefined;
      const version = versions.has(record) ? undefined : acrossTables.get(shared);
      const first = twin ?? (version !== undefined && version.table !== record.table ? version : undefined);
      if (!inTable.has(own)) inTable.set(own, record);
      if (version === undefined && !versions.has(record)) acrossTables.set(shared, record);
      if (first === undefined || first.row === record.row) continue;
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
  },
});
