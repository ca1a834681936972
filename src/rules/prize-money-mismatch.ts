import { type Phrase, phrase } from '../language/phrase.ts';
import { type Decimal, decimal } from '../quantity/decimal.ts';
import { BASE_SALARIES } from '../records/choices/prize-money.ts';
import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { LAW_FROM } from './award-rows.ts';
import { printLike, roundingOf } from './print-like.ts';
import { basesOn, expectedOf, type PrizeRow, prizeOf, prizeRows } from './prize-rows.ts';
import { defineRule } from './rule.ts';

/**
 * Prize money that is not count × factor × the base salary on the day of the decision. Where that day is not known, every base salary
 * of the period will do, and the one that was assumed is named.
 */
export const prizeMoneyMismatch = defineRule({
  code: 'prize-money-mismatch',
  version: 1,
  severity: 'query',
  varies: ['printed', 'expected', 'how'],
  restsOnRelated: true,
  parameters: { base_salary: { default: { ...BASE_SALARIES }, min: 1, isByDate: true } },
  basis: {
    text: 'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023, Điều 54, 58 (đến 30/06/2025); Nghị định số 152/2025/NĐ-CP ngày 14/06/2025, Điều 51–54 (từ 01/07/2025)',
    from: LAW_FROM,
  },
  *check({ ledger, workspace, parameters: { base_salary: salaries } }) {
    const { numbers, period } = workspace.settings;
    for (const row of prizeRows(ledger, period)) {
      const { record, amount, parts, days, isForOne } = row;
      const bases = basesOn(days, salaries);
      const [base] = bases;
      const column = record.table.columns.find((each) => each.column === record.columns['prize_money']);
      if (base === undefined || column === undefined) continue;
      const rounding = roundingOf(record.row, column, numbers);
      if (bases.some((each) => agrees(row, expectedOf(row, each.amount), rounding))) continue;
      const expected = expectedOf(row, base.amount);
      const isOfOne =
        !isForOne && parts.length === 1 && parts.some((part) => prizeOf(part, base.amount).eq(amount));
      yield {
        finding: {
          rule: 'prize-money-mismatch',
          at: placeOfField(record, 'prize_money'),
          related: parts.map((part) => placeOfField(part.record, 'count')),
          unit: record.unit,
          dataset: 'commendations',
          column: titleOf(record, 'prize_money') ?? 'prize_money',
          value: sourceOf(record, 'prize_money')?.text ?? '',
          expected: printLike(record.row, column, expected, numbers),
          params: {
            printed: { as: 'money', value: amount },
            expected: { as: 'money', value: expected },
            how: { as: 'list', value: parts.map((part) => partWords(part, isForOne)) },
            base: { as: 'money', value: decimal(base.amount) },
            from: { as: 'date', value: base.from },
            when: !days.isStated
              ? phrase(bases.length > 1 ? 'prize.assumed-latest' : 'prize.assumed')
              : phrase('prize.by-date'),
            hint: phrase(isOfOne ? 'hint.prize-of-one' : 'hint.prize-check'),
          },
        },
      };
    }
  },
});

function agrees({ amount, parts }: PrizeRow, expected: Decimal, rounding: Decimal | undefined): boolean {
  if (parts.some(({ isMost }) => isMost) && amount.lte(expected)) return true;
  return amount
    .minus(expected)
    .abs()
    .lte(rounding ?? decimal(0));
}

function partWords({ count, factor, isMost }: PrizeRow['parts'][number], isForOne: boolean): Phrase {
  const params = { count: { as: 'count', value: count }, factor: { as: 'count', value: factor } } as const;
  if (isForOne) return phrase('prize.one', { factor: params.factor });
  return phrase(isMost ? 'prize.at-most' : 'prize.part', params);
}
