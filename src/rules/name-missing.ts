import { placeOf, type Table, type TableColumn, type TableRow } from '../records/ledger.ts';
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
  watchRows({ ledger }) {
    const tables = new Map(ledger.tables.map((table) => [table, namesOf(table)]));
    return {
      see({ table, row, records }) {
        const names = tables.get(table);
        if (names?.column === undefined || row.kind !== 'data') return;
        if (isFilled(row, names.column)) names.isNamed = true;
        else if (saysSomething(table, row)) {
          if (names.rows.length === 0) names.unit = records[0]?.unit;
          names.rows.push(row.row);
        }
      },
      *tell() {
        for (const [table, { column, isNamed, rows, unit = table.unit?.id }] of tables) {
          const [first, ...others] = rows;
          if (column === undefined || first === undefined || !isNamed) continue;
          yield {
            finding: {
              rule: 'name-missing',
              at: placeOf(table, first, column.column),
              related: others.map((row) => placeOf(table, row, column.column)),
              ...(unit === undefined ? {} : { unit }),
              dataset: table.dataset,
              column: column.title,
              params: { column: column.title, count: rows.length },
            },
          };
        }
      },
    };
  },
});

/** What is seen of the names of a table. */
interface Names {
  readonly column: TableColumn | undefined;
  isNamed: boolean;
  /** Rows without a name, and the unit of the first one. */
  readonly rows: number[];
  unit: string | undefined;
}

function namesOf(table: Table): Names {
  return { column: nameColumn(table), isNamed: false, rows: [], unit: undefined };
}

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
