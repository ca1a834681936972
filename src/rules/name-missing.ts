import { allRecords, placeOf, type Table, type TableColumn, type TableRow } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import { defineRule } from './rule.ts';

/** What says which fact a row is, the first that has a column. */
const NAMES: Readonly<Record<DatasetName, readonly string[]>> = {
  movements: ['movement'],
  spending: ['project', 'programme'],
  commendations: ['recipient', 'form'],
  targets: ['target'],
};

/** Rows that say something of nothing, among rows that all have a name: it was deleted, or stands in a row above. */
export const nameMissing = defineRule({
  code: 'name-missing',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    for (const table of ledger.tables) {
      const column = nameColumn(table);
      if (column === undefined) continue;
      const rows = table.rows.filter(({ kind }) => kind === 'data');
      const [first, ...others] = rows.filter((row) => !isFilled(row, column) && saysSomething(table, row));
      if (first === undefined || !rows.some((row) => isFilled(row, column))) continue;
      const unit =
        allRecords(ledger).find((record) => record.table === table && record.row === first)?.unit ??
        table.unit?.id;
      yield {
        finding: {
          rule: 'name-missing',
          at: placeOf(table, first.row, column.column),
          related: others.map(({ row }) => placeOf(table, row, column.column)),
          ...(unit === undefined ? {} : { unit }),
          dataset: table.dataset,
          column: column.title,
          params: { column: column.title, count: others.length + 1 },
        },
      };
    }
  },
});

function nameColumn({ dataset, columns }: Table): TableColumn | undefined {
  for (const name of NAMES[dataset]) {
    const column = columns.find(({ field }) => field === name);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** Two cells of the form besides its number: one alone is a remark. */
function saysSomething({ columns }: Table, row: TableRow): boolean {
  return (
    columns.filter((each) => each.field !== undefined && each.field !== 'no' && isFilled(row, each)).length >=
    2
  );
}

function isFilled({ cells }: TableRow, { column }: TableColumn): boolean {
  return (cells[column - 1]?.kind ?? 'blank') !== 'blank';
}
