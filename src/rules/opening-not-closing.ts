import { add, type Decimal, decimal, decimalPlaces, ZERO } from '../quantity/decimal.ts';
import { inScale, toDong } from '../quantity/money-scale.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { type DataRecord, placeOfField, sourceOf, type TableColumn, titleOf } from '../records/ledger.ts';
import { pairYears } from './pair-years.ts';
import { printLike, roundingOf, scaleOf } from './print-like.ts';
import { defineRule } from './rule.ts';

/**
 * What was carried over into this year differs from what last year left: allocated (else assigned) less disbursed, with or without
 * what that year itself had carried over. What was cancelled at the end of the year is a good reason, so it is asked.
 */
export const openingNotClosing = defineRule({
  code: 'opening-not-closing',
  version: 1,
  severity: 'query',
  varies: ['opening', 'closing', 'plan', 'disbursed'],
  restsOnRelated: true,
  *check({ ledger, previous, workspace }) {
    if (previous === undefined) return;
    const style = workspace.settings.numbers;
    for (const { record, before } of pairYears(ledger, previous, workspace)) {
      if (!isSpending(record) || !isSpending(before)) continue;
      const opening = record.values.carried_over;
      const { assigned, allocated = assigned, disbursed, carried_over: earlier } = before.values;
      if (opening === undefined || allocated === undefined || disbursed === undefined) continue;
      const planField = before.values.allocated === undefined ? 'assigned' : 'allocated';
      const closing = allocated.minus(disbursed);
      const closings = earlier === undefined ? [closing] : [closing.plus(earlier), closing];
      const allowance = add([
        halfDigit(record, 'carried_over', style),
        ...[planField, 'disbursed', 'carried_over'].map((field) => rounding(before, field, style)),
      ]);
      if (closings.some((each) => each.minus(opening).abs().lte(allowance))) continue;
      const [expected = closing] = closings;
      const column = columnOf(record, 'carried_over');
      yield {
        finding: {
          rule: 'opening-not-closing',
          at: placeOfField(record, 'carried_over'),
          related: [placeOfField(before, planField), placeOfField(before, 'disbursed')],
          unit: record.unit,
          dataset: 'spending',
          column: titleOf(record, 'carried_over') ?? 'carried_over',
          value: sourceOf(record, 'carried_over')?.text ?? '',
          ...(column === undefined ? {} : { expected: printLike(record.row, column, expected, style) }),
          params: {
            opening: { as: 'money', value: opening },
            closing: { as: 'money', value: expected },
            plan: { as: 'money', value: earlier === undefined ? allocated : allocated.plus(earlier) },
            disbursed: { as: 'money', value: disbursed },
          },
        },
      };
    }
  },
});

function isSpending(record: DataRecord): record is DataRecord & DataRecord<'spending'> {
  return record.dataset === 'spending';
}

/** What is carried over is often rounded: "54" in a column of tỷ may be 53,765 tỷ. */
function halfDigit(record: DataRecord, field: string, style: NumberStyleName): Decimal {
  const column = columnOf(record, field);
  const value = column === undefined ? undefined : record.row.numbers.get(column.column);
  if (column === undefined || value === undefined) return ZERO;
  const scale = scaleOf(record.row, column, style);
  return toDong(decimal('0.5').shifted(-decimalPlaces(inScale(value, scale))), scale);
}

function rounding(record: DataRecord, field: string, style: NumberStyleName): Decimal {
  const column = columnOf(record, field);
  return (column === undefined ? undefined : roundingOf(record.row, column, style)) ?? ZERO;
}

function columnOf({ table, columns }: DataRecord, field: string): TableColumn | undefined {
  return table.columns.find(({ column }) => column === columns[field]);
}
