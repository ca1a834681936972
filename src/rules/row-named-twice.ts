import type { RecordValues } from '../records/datasets/index.ts';
import { allRecords, type DataRecord, placeOf, type Table } from '../records/ledger.ts';
import { copiedFiles } from './copied-files.ts';
import { describePlace } from './describe-place.ts';
import { figuresOf, nameColumnOf } from './record-figures.ts';
import { recordNamer } from './record-names.ts';
import { groupFinder } from './row-groups.ts';
import { defineRule } from './rule.ts';

/**
 * Two rows of a table, under one heading, that agree in every naming field and give different figures: one of them is named wrongly, is an older version, or the
 * two differ in something that no column says. Both are counted.
 */
export const rowNamedTwice = defineRule({
  code: 'row-named-twice',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    const namesOf = recordNamer(workspace);
    const groupOf = groupFinder();
    const copies = copiedFiles(ledger);
    const named = new Map<Table, Map<string, DataRecord>>();
    for (const record of allRecords(ledger)) {
      const { table, row, unit, dataset } = record;
      const { shared, note, isNamed } = namesOf(withoutDocument(record));
      if (!isNamed || copies.has(table.file)) continue;
      const known = named.get(table) ?? new Map<string, DataRecord>();
      named.set(table, known);
      const name = `${shared} ${note} ${decisionDate(record)} ${groupOf(record)}`;
      const first = known.get(name);
      if (first === undefined) known.set(name, record);
      // Rows that agree in their figures as well are the same fact twice, which is another rule's.
      if (first === undefined || first.row === row || figuresOf(first) === figuresOf(record)) continue;
      const column = nameColumnOf(record);
      const [at, firstAt] = [placeOf(table, row.row, column), placeOf(table, first.row.row, column)];
      yield {
        finding: {
          rule: 'row-named-twice',
          at,
          related: [firstAt],
          unit,
          dataset,
          value: row.cells[(column ?? 1) - 1]?.text.trim() ?? '',
          params: { first: describePlace(firstAt, at) },
        },
      };
    }
  },
});

/** A movement is one movement, however many documents launched it: who took part is counted in both rows. */
function withoutDocument(record: DataRecord): DataRecord {
  if (record.dataset !== 'movements') return record;
  const { document_no: _, ...values } = record.values as RecordValues<'movements'>;
  return { ...record, values };
}

/** Two decisions of different days are two facts, whatever else they have in common. */
function decisionDate({ dataset, values }: DataRecord): string {
  return (dataset === 'commendations' && (values as RecordValues<'commendations'>).decision_date) || '';
}
