import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examination } from '../../src/pipeline.ts';
import { isDecimal } from '../../src/quantity/decimal.ts';
import { findChoice } from '../../src/records/choices/find-choice.ts';
import { datasetOf, type RecordValues } from '../../src/records/datasets/index.ts';
import { directionOf } from '../../src/records/judge-target.ts';
import { allRecords, type DataRecord } from '../../src/records/ledger.ts';
import { type Examine, refusalOf, type SampleResult } from './reader.ts';

interface Expected {
  readonly file: string;
  readonly unit: string;
  readonly tables: readonly {
    readonly sheet?: string;
    readonly dataset: DataRecord['dataset'];
    readonly header_rows: readonly number[];
    readonly totals_rows?: readonly number[];
    readonly records: readonly Readonly<Record<string, string | number>>[];
  }[];
}

/** The submissions of `workbooks/`: each gives the unit, header, totals and records stated beside it (NAME.expected.json). */
export async function checkWorkbooks(folder: string, examine: Examine): Promise<SampleResult[]> {
  const results: SampleResult[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.expected.json'))) {
    const expected: Expected = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { file, unit, tables } = expected;
    const examination = await examine(folder, file);
    const refusal = refusalOf(examination);
    if (refusal !== undefined)
      results.push({ file, outcome: `refused: ${refusal}`, differences: ['it was not read'] });
    else {
      const differences = tables.flatMap((table) => compareTable(examination, unit, table));
      results.push({ file, outcome: `read, ${allRecords(examination.ledger).length} records`, differences });
    }
  }
  return results;
}

function compareTable({ ledger }: Examination, unit: string, expected: Expected['tables'][number]): string[] {
  const table = ledger.tables.find(
    ({ sheet, dataset }) =>
      dataset === expected.dataset &&
      (sheet === undefined || expected.sheet === undefined || sheet === expected.sheet || isUnnamed(sheet)),
  );
  if (table === undefined) return [`no table of ${expected.dataset} on ${expected.sheet}`];
  const differences: string[] = [];
  const same = (what: string, read: unknown, stated: unknown): void => {
    if (JSON.stringify(read) !== JSON.stringify(stated))
      differences.push(`${what}: read ${JSON.stringify(read)}, stated ${JSON.stringify(stated)}`);
  };
  same('unit', table.unit?.id, unit);
  same(
    'header',
    [table.header.top, table.header.bottom],
    [expected.header_rows[0], expected.header_rows.at(-1)],
  );
  same(
    'totals',
    table.rows.filter(({ kind }) => kind === 'total').map(({ row }) => row),
    expected.totals_rows ?? [],
  );
  const records = allRecords(ledger).filter((record) => record.table === table);
  same('number of records', records.length, expected.records.length);
  expected.records.forEach((stated, index) => {
    const record = records[index];
    if (record !== undefined)
      same(`record ${index + 1}`, plain(record, Object.keys(stated)), normal(expected.dataset, stated));
  });
  return differences;
}

/** Web pages have tables, not named sheets. */
function isUnnamed(sheet: string): boolean {
  return /^Table \d+$/.test(sheet);
}

function plain(record: DataRecord, fields: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = { ...record.values, row: record.row.row };
  // The samples state what a target means where nothing is written: "=" and "up".
  if (record.dataset === 'targets') {
    values['direction'] = directionOf(record.values as RecordValues<'targets'>);
    values['comparator'] ??= 'eq';
  }
  return Object.fromEntries(
    fields.map((field) => [
      field,
      isDecimal(values[field]) ? Number(values[field].toFixed()) : values[field],
    ]),
  );
}

/** Words of a choice are compared by what they mean. */
function normal(
  dataset: DataRecord['dataset'],
  stated: Readonly<Record<string, string | number>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stated).map(([field, value]) => {
      const choices = datasetOf(dataset).fields[field]?.choices;
      return [field, choices === undefined ? value : (findChoice(choices, String(value)) ?? value)];
    }),
  );
}
