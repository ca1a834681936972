import { add, type Decimal, ZERO } from '../quantity/decimal.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { isPartOf } from '../records/header/match-columns.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from '../records/ledger.ts';
import { partsOfTotal } from './parts-of-total.ts';
import { printLike, roundingOf } from './print-like.ts';
import { defineRule, type RuleResult } from './rule.ts';

/** A cell and a sum that must agree. */
interface Comparison {
  readonly total: { readonly row: TableRow; readonly column: TableColumn };
  readonly parts: readonly { readonly row: TableRow; readonly column: TableColumn }[];
}

/** A "Tổng số / Tổng cộng" row or column that differs from what it is the total of. The figures rest on the parts alone. */
export const totalMismatch = defineRule({
  code: 'total-mismatch',
  version: 2,
  severity: 'error',
  varies: ['value', 'expected', 'difference', 'parts', 'column'],
  restsOnRelated: true,
  *check({ ledger, workspace }) {
    const style = workspace.settings.numbers;
    for (const table of ledger.tables) {
      for (const comparison of [...comparisonsDown(table), ...comparisonsAcross(table)]) {
        const result = judge(table, comparison, style);
        if (result !== undefined) yield result;
      }
    }
  },
});

/** Totals rows against the rows that they are the total of. */
function comparisonsDown(table: Table): Comparison[] {
  const columns = table.columns.filter(
    ({ definition }) => definition?.kind === 'count' || definition?.kind === 'money',
  );
  return partsOfTotal(table, columns).flatMap(({ total, parts }) =>
    columns.map((column) => ({
      total: { row: total, column },
      parts: parts.map((row) => ({ row, column })),
    })),
  );
}

/** Totals columns of the wide layout against the columns of its members. */
function comparisonsAcross(table: Table): Comparison[] {
  const totals = table.columns.filter(({ isTotal }) => isTotal);
  return totals.flatMap((total) => {
    const parts = table.columns.filter((column) => isPartOf(column, total));
    const members = parts.filter((part) => !parts.some((between) => isPartOf(part, between)));
    return table.rows.map((row) => ({
      total: { row, column: total },
      parts: members.map((column) => ({ row, column })),
    }));
  });
}

function judge(
  table: Table,
  { total, parts }: Comparison,
  style: NumberStyleName,
): RuleResult<'total-mismatch'> | undefined {
  const printed = total.row.numbers.get(total.column.column);
  const reported = parts.filter(({ row, column }) => row.numbers.has(column.column));
  if (printed === undefined || reported.length === 0) return undefined;
  const sum = add(reported.map(({ row, column }) => row.numbers.get(column.column) ?? ZERO));
  const difference = sum.minus(printed).abs();
  if (difference.lte(allowance([total, ...reported], style))) return undefined;
  const print = (value: Decimal): string => printLike(total.row, total.column, value, style);
  const value = total.row.cells[total.column.column - 1]?.text.trim() ?? '';
  const words = { expected: print(sum), difference: print(difference) };
  return {
    finding: {
      rule: 'total-mismatch',
      at: placeOf(table, total.row.row, total.column.column),
      related: parts.filter(isFilled).map(({ row, column }) => placeOf(table, row.row, column.column)),
      ...(table.unit === undefined ? {} : { unit: table.unit.id }),
      dataset: table.dataset,
      column: total.column.title,
      value: /^-?[\d.]+$/.test(value) ? print(printed) : value,
      ...words,
      params: { column: total.column.title, value: print(printed), parts: reported.length, ...words },
    },
  };
}

/** Parts that could not be read are parts as well: the sum lacks them. */
function isFilled({ row, column }: Comparison['parts'][number]): boolean {
  return (row.cells[column.column - 1]?.kind ?? 'blank') !== 'blank';
}

/** Amounts printed with decimals may each be off by half their last digit; everything else is exact. */
function allowance(
  cells: readonly { row: TableRow; column: TableColumn }[],
  style: NumberStyleName,
): Decimal {
  return add(cells.map(({ row, column }) => roundingOf(row, column, style) ?? ZERO));
}
