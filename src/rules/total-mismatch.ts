import type { Decimal } from '../quantity/decimal.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { placeOf, type Table } from '../records/ledger.ts';
import { type Place, type WrongTotal, wrongTotals } from './compare-totals.ts';
import { describeRepairs } from './describe-repairs.ts';
import { printLike } from './print-like.ts';
import { defineRule, type RuleResult } from './rule.ts';

/** A "Tổng số / Tổng cộng" row or column that differs from what it is the total of. The figures rest on the parts alone. */
export const totalMismatch = defineRule({
  code: 'total-mismatch',
  version: 3,
  severity: 'error',
  varies: ['value', 'expected', 'difference', 'parts', 'column'],
  restsOnRelated: true,
  *check({ ledger, workspace }) {
    const style = workspace.settings.numbers;
    for (const table of ledger.tables) {
      for (const wrong of wrongTotals(table, style)) yield resultOf(table, wrong, style);
    }
  },
});

function resultOf(table: Table, wrong: WrongTotal, style: NumberStyleName): RuleResult<'total-mismatch'> {
  const { total, printed, parts, sum } = wrong;
  const print = (value: Decimal): string => printLike(total.row, total.column, value, style);
  const value = total.row.cells[total.column.column - 1]?.text.trim() ?? '';
  const words = { expected: print(sum), difference: print(sum.minus(printed).abs()) };
  return {
    finding: {
      rule: 'total-mismatch',
      at: placeOf(table, total.row.row, total.column.column),
      related: [...parts, ...suspects(wrong)].map(({ row, column }) =>
        placeOf(table, row.row, column.column),
      ),
      ...(table.unit === undefined ? {} : { unit: table.unit.id }),
      dataset: table.dataset,
      column: total.column.title,
      value: /^-?[\d.]+$/.test(value) ? print(printed) : value,
      ...words,
      params: {
        column: total.column.title,
        value: print(printed),
        parts: parts.length,
        ...words,
        repairs: describeRepairs(wrong, style),
      },
    },
  };
}

/** Parts that could not be read are parts as well: the sum lacks them. So it does what was left blank, where most parts are there. */
function suspects({ parts, blanks, unread }: WrongTotal): readonly Place[] {
  return blanks.length + unread.length < parts.length ? [...blanks, ...unread] : unread;
}
