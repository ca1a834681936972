import type { Finding } from '../../findings/finding.ts';
import type { Sheet, SkippedSheet } from '../../intake/sheet.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import { columnLetters } from '../../source/location.ts';
import { cutTables, findHeaders } from '../header/find-tables.ts';
import { placeOf, type Table } from '../ledger.ts';

/** Rows and columns that nobody sees in Excel and that were read all the same: filtered, folded or hidden by hand. */
export function hiddenFinding(table: Table, { hiddenRows, hiddenColumns }: Sheet): Finding[] {
  const rows =
    hiddenRows === undefined
      ? []
      : table.rows.filter(({ kind, row }) => kind === 'data' && hiddenRows.has(row));
  const columns = table.columns.filter(
    ({ field, column }) =>
      field !== undefined &&
      field !== 'no' &&
      hiddenColumns?.some(({ first, last }) => column >= first && column <= last) === true &&
      table.rows.some(({ cells }) => (cells[column - 1]?.kind ?? 'blank') !== 'blank'),
  );
  const what: Phrase[] = [
    ...(rows.length === 0 ? [] : [phrase('hidden.rows', { rows: spansOf(rows.map(({ row }) => row)) })]),
    ...(columns.length === 0
      ? []
      : [
          phrase('hidden.columns', {
            columns: columns.map(({ column }) => columnLetters(column)).join(', '),
          }),
        ]),
  ];
  if (what.length === 0) return [];
  const places = [
    ...rows.map(({ row }) => placeOf(table, row)),
    ...columns.map(({ column }) => placeOf(table, table.header.bottom, column)),
  ];
  return [
    {
      rule: 'hidden-cells',
      at: places[0] ?? placeOf(table, table.header.bottom),
      related: places.slice(1),
      ...(table.unit === undefined ? {} : { unit: table.unit.id }),
      dataset: table.dataset,
      params: { what: { as: 'list', value: what } },
    },
  ];
}

/** A hidden sheet is passed over; one that holds a table of a form is asked about. */
export function hiddenSheetFinding(file: string, { sheet, rows = [] }: SkippedSheet): Finding[] {
  const surface = { name: sheet, rows, merges: [] };
  const table = cutTables(surface, findHeaders(surface)).find(({ missing }) => missing.length === 0);
  if (table === undefined || table.body.length === 0) return [];
  return [
    {
      rule: 'hidden-sheet',
      at: placeOf({ file, sheet }, table.header[0]?.row ?? 1),
      dataset: table.dataset.name,
      params: { sheet, dataset: { key: `dataset.${table.dataset.name}` } },
    },
  ];
}

/** 5, 6, 7, 9 → "5–7, 9". */
function spansOf(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
