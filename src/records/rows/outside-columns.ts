import type { Finding } from '../../findings/finding.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from '../ledger.ts';

/** Tells rows that fill two cells or more, and none under a title that says something; a heading fills one. */
export function outsideColumns(columns: readonly TableColumn[]): (row: Pick<TableRow, 'cells'>) => boolean {
  const read = columns.filter(({ field }) => field !== undefined && field !== 'no');
  const isFilled = ({ cells }: Pick<TableRow, 'cells'>, column: number): boolean =>
    (cells[column - 1]?.kind ?? 'blank') !== 'blank';
  return (row) =>
    !read.some(({ column }) => isFilled(row, column)) &&
    row.cells.filter(({ kind }) => kind !== 'blank').length >= 2;
}

/** One finding for rows that follow one another; the others are named beside the first. */
export function outsideFindings(table: Table, rows: readonly TableRow[]): Finding[] {
  const runs: TableRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run): Finding[] => {
    const [first, ...others] = run;
    if (first === undefined) return [];
    const value = first.cells.find(({ kind }) => kind !== 'blank')?.text.trim() ?? '';
    return [
      {
        rule: 'row-outside-columns',
        at: placeOf(table, first.row),
        related: others.map(({ row }) => placeOf(table, row)),
        ...(table.unit === undefined ? {} : { unit: table.unit.id }),
        dataset: table.dataset,
        value,
        params: { value, count: run.length },
      },
    ];
  });
}
