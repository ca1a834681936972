import { isDecimal } from '../quantity/decimal.ts';
import { datasetOf } from '../records/datasets/index.ts';
import { allRecords, type DataRecord, placeOf } from '../records/ledger.ts';
import { cellName, type Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder } from '../workspace/movements.ts';
import { copiedFiles } from './copied-files.ts';
import { defineRule } from './rule.ts';

/**
 * The same fact twice from one unit. Within one table: rows that agree in every naming field and every number, since rows with
 * other numbers are other facts. In two tables: rows that agree in every naming field but the note, since those are two versions of
 * one. A movement is the same under its alias.
 */
export const duplicateRecord = defineRule({
  code: 'duplicate-record',
  version: 1,
  severity: 'error',
  *check({ ledger, workspace }) {
    const find = movementFinder(workspace.settings.movements);
    const inTable = new Map<string, DataRecord>();
    const acrossTables = new Map<string, DataRecord>();
    const tables = new Map(ledger.tables.map((table, index) => [table, index]));
    const copies = copiedFiles(ledger);
    const number = numbered();
    for (const record of allRecords(ledger)) {
      if (copies.has(record.table.file)) continue;
      const { shared, note, isNamed } = namesOf(record, find, number);
      const own = `${tables.get(record.table)} ${shared} ${note} ${numbersOf(record)}`;
      const twin = isNamed ? inTable.get(own) : undefined;
      const version = acrossTables.get(shared);
      const first = twin ?? (version !== undefined && version.table !== record.table ? version : undefined);
      if (!inTable.has(own)) inTable.set(own, record);
      if (version === undefined) acrossTables.set(shared, record);
      if (first === undefined || first.row === record.row) continue;
      const at = placeOf(record.table, record.row.row, firstColumn(record));
      const firstAt = placeOf(first.table, first.row.row, firstColumn(first));
      yield {
        finding: {
          rule: 'duplicate-record',
          at,
          related: [firstAt],
          unit: record.unit,
          dataset: record.dataset,
          params: { first: describe(firstAt, at) },
        },
        excludes: [{ record }],
      };
    }
  },
});

/** A number for each text, in the order in which they come: keys made of them are short, whatever the texts. */
function numbered(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}

/** Dataset, unit and the naming fields of a record, as far as they are filled; the note on its own. */
function namesOf(
  { dataset, unit, values }: DataRecord,
  findMovement: (name: string) => { id: string } | undefined,
  number: (text: string) => number,
): { shared: string; note: number; isNamed: boolean } {
  const fields: Readonly<Record<string, unknown>> = values;
  let shared = `${dataset} ${number(unit)}`;
  let note = number('');
  let isNamed = false;
  for (const field of datasetOf(dataset).key) {
    const name = fields[field];
    const isGiven = typeof name === 'string';
    const key = isGiven
      ? ((field === 'movement' ? findMovement(name)?.id : undefined) ?? matchKey(name))
      : '';
    if (field === 'note') note = number(key);
    else shared += ` ${number(key)}`;
    isNamed ||= isGiven;
  }
  return { shared, note, isNamed };
}

function numbersOf({ dataset, values }: DataRecord): string {
  const fields: Readonly<Record<string, unknown>> = values;
  let numbers = '';
  for (const field in datasetOf(dataset).fields) {
    const value = fields[field];
    if (isDecimal(value)) numbers += `${field} ${value.toString()} `;
  }
  return numbers;
}

function firstColumn({ table, columns }: DataRecord): number | undefined {
  const { key, fields } = datasetOf(table.dataset);
  const measures = Object.keys(fields).filter(
    (field) => fields[field]?.kind === 'count' || fields[field]?.kind === 'money',
  );
  const isWide = table.columns.some(({ members }) => members !== undefined);
  return [...(isWide ? measures : []), ...key]
    .map((field) => columns[field])
    .find((column) => column !== undefined);
}

/** The first place, as short as can be said from where the second one is. */
function describe(first: Location, from: Location): string {
  const file = first.file === from.file ? '' : first.file;
  const sheet =
    first.sheet === undefined || (first.sheet === from.sheet && file === '') ? '' : `${first.sheet}!`;
  return [file, `${sheet}${cellName(first) ?? ''}`].filter((part) => part !== '').join(' › ');
}
