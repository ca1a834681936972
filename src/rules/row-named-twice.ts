import type { RecordValues } from '../records/datasets/index.ts';
import { type DataRecord, placeOf, type Table } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import { copiedFiles } from './copied-files.ts';
import { describePlace } from './describe-place.ts';
import { FirstSeen } from './first-seen.ts';
import { figuresOf, nameColumnOf } from './record-figures.ts';
import { recordNamer } from './record-names.ts';
import { groupFinder } from './row-groups.ts';
import { defineRule, type RuleResult } from './rule.ts';

/**
 * Two rows of a table that agree in every naming field and give different figures: one of them is named wrongly, is an older version, or the
 * two differ in something that no column says. Both are counted.
 */
export const rowNamedTwice = defineRule({
  code: 'row-named-twice',
  version: 1,
  severity: 'query',
  watchRows({ ledger, workspace }) {
    const namesOf = recordNamer(workspace);
    const groupOf = groupFinder();
    const copies = copiedFiles(ledger);
    const seen = new Map<Table, FirstSeen>();
    const repeats = new Map<Table, Map<number, Repeat[]>>();
    const counts = new Map<DatasetName, number>();
    const namedBy = (record: DataRecord): string | undefined => {
      const { shared, note, isNamed } = namesOf(withoutDocument(record));
      return isNamed ? `${shared} ${note} ${decisionDate(record)} ${groupOf(record)}` : undefined;
    };
    return {
      see({ table, records }) {
        const start = counts.get(table.dataset) ?? 0;
        counts.set(table.dataset, start + records.length);
        if (records.length === 0 || copies.has(table.file)) return;
        const firsts = seen.get(table) ?? new FirstSeen(table.rows.length);
        seen.set(table, firsts);
        for (const [nth, record] of records.entries()) {
          const name = namedBy(record);
          if (name === undefined) continue;
          // What has the same hash has the same name, nearly always; it is made sure of in the end, page by page.
          const first = firsts.seenAt(name, start + nth, () => true);
          if (first === undefined) continue;
          const ofTable = repeats.get(table) ?? new Map<number, Repeat[]>();
          repeats.set(table, ofTable);
          const others = ofTable.get(first) ?? [];
          ofTable.set(first, others);
          others.push(repeatOf(record, name));
        }
      },
      *tell() {
        for (const [table, ofTable] of repeats) {
          for (const [index, others] of [...ofTable].sort(([one], [other]) => one - other)) {
            const record = ledger.records[table.dataset].at(index) as DataRecord | undefined;
            const name = record === undefined ? undefined : namedBy(record);
            if (record === undefined || name === undefined) throw new Error('a record is no longer there');
            yield* judge(table, [repeatOf(record, name), ...others]);
          }
        }
      },
    };
  },
});

/** A record of which the name, or at least the hash of it, was seen before. */
interface Repeat {
  readonly name: string;
  readonly figures: string;
  readonly unit: string;
  readonly row: number;
  readonly column: number | undefined;
  readonly text: string;
}

function repeatOf(record: DataRecord, name: string): Repeat {
  const column = nameColumnOf(record);
  const { row, cells } = record.row;
  const text = cells[(column ?? 1) - 1]?.text.trim() ?? '';
  return { name, figures: figuresOf(record), unit: record.unit, row, column, text };
}

/** Each against the first of its name. */
function* judge(table: Table, records: readonly Repeat[]): Iterable<RuleResult<'row-named-twice'>> {
  const known = new Map<string, Repeat>();
  for (const { name, figures, unit, row, column, text } of records) {
    const first = known.get(name);
    if (first === undefined) known.set(name, { name, figures, unit, row, column, text });
    // Rows that agree in their figures as well are the same fact twice, which is another rule's.
    if (first === undefined || first.row === row || first.figures === figures) continue;
    const [at, firstAt] = [placeOf(table, row, column), placeOf(table, first.row, first.column)];
    yield {
      finding: {
        rule: 'row-named-twice',
        at,
        related: [firstAt],
        unit,
        dataset: table.dataset,
        value: text,
        params: { first: describePlace(firstAt, at) },
      },
    };
  }
}

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
