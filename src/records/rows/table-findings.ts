import type { Finding, Found } from '../../findings/finding.ts';
import { phrase } from '../../language/phrase.ts';
import { columnLetters } from '../../source/location.ts';
import { looksLikeNumber } from '../cells/numbers.ts';
import type { Caption } from '../header/find-caption.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from '../ledger.ts';
import type { Subtotal } from './find-subtotals.ts';
import { outsideColumns } from './outside-columns.ts';

/** A row that adds up the rows below or above it was taken for their total; somebody should look. */
export function subtotalFinding(table: Table, { row, parts }: Subtotal): Found<'subtotal-row'> {
  const column = table.columns.find(
    (each) => row.numbers.has(each.column) && each.definition?.kind !== 'percent',
  );
  const value = row.cells[(column?.column ?? 1) - 1]?.text.trim() ?? '';
  return {
    rule: 'subtotal-row',
    at: placeOf(table, row.row, column?.column),
    related: parts.map((part) => placeOf(table, part, column?.column)),
    ...(table.unit === undefined ? {} : { unit: table.unit.id }),
    dataset: table.dataset,
    value,
    params: { value, parts: parts.length, first: parts[0] ?? 0, last: parts.at(-1) ?? 0 },
  };
}

/** Bullets below a row that add up to less than it: counted beside it, which may count a part of it twice. */
export function bulletFinding(table: Table, subtotal: Subtotal): Finding {
  const { rule: _, ...about } = subtotalFinding(table, subtotal);
  return { ...about, rule: 'bullets-below' };
}

/** Columns without a title that hold something: nobody can say what it is, so it is used for nothing, and said. @param width of the widest row */
export function untitledColumns(table: Table, width: number): Finding[] {
  const titled = new Set(table.columns.map(({ column }) => column));
  const untitled = Array.from({ length: width }, (_, index) => index + 1).filter(
    (column) => !titled.has(column),
  );
  // Rows that fill no column at all are told on their own.
  const isOutside = outsideColumns(table.columns);
  return untitled.flatMap((column): Finding[] => {
    const filled = table.rows.find(
      (row) => (row.cells[column - 1]?.kind ?? 'blank') !== 'blank' && !isOutside(row),
    );
    if (filled === undefined) return [];
    const title = columnLetters(column);
    if (holdsFigures(table, isOutside, column)) {
      const at = placeOf(table, table.header.bottom, column);
      return [
        { rule: 'title-missing', at, dataset: table.dataset, column: title, params: { column: title } },
      ];
    }
    return [
      {
        rule: 'column-unknown',
        at: placeOf(table, filled.row, column),
        dataset: table.dataset,
        column: title,
        params: { column: title, hint: phrase('hint.column-untitled') },
      },
    ];
  });
}

/** A figure between titled columns, or a column of them beside the table; one alone beside it is somebody's own reckoning. */
function holdsFigures(table: Table, isOutside: (row: TableRow) => boolean, column: number): boolean {
  let [rows, figures] = [0, 0];
  table.rows.forEach((row) => {
    if (isOutside(row)) return;
    rows += 1;
    if (looksLikeNumber(row.cells[column - 1]?.text ?? '')) figures += 1;
  });
  const isWithin = table.columns.some((other) => other.column > column);
  return isWithin ? figures > 0 : figures > 1 && figures * 2 >= rows;
}

/** Two captions above a table that name different units of money, and amounts that take theirs from a caption. */
export function captionFindings(
  table: Table,
  columns: readonly TableColumn[],
  [nearest, ...others]: readonly Caption[],
): Finding[] {
  const other = others.find(({ moneyUnit }) => moneyUnit !== nearest?.moneyUnit);
  const column = columns.find(
    ({ definition, moneyUnit }) => definition?.kind === 'money' && moneyUnit === undefined,
  );
  if (nearest === undefined || other === undefined || column === undefined) return [];
  return [
    {
      rule: 'money-unit-conflict',
      at: placeOf(table, nearest.row, nearest.column),
      related: [placeOf(table, other.row, other.column)],
      ...(table.unit === undefined ? {} : { unit: table.unit.id }),
      dataset: table.dataset,
      column: column.title,
      value: nearest.text,
      params: { column: column.title, value: nearest.text },
    },
  ];
}
