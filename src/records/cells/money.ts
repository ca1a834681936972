import type { Decimal } from '../../quantity/decimal.ts';
import type { MoneyScale } from '../../quantity/money-scale.ts';
import type { NumberStyleName } from '../../quantity/number-style.ts';
import { remembered } from '../../workspace/remembered.ts';
import { findChoice } from '../choices/find-choice.ts';
import { MONEY_UNITS } from '../choices/lists.ts';
import { readNumber } from './numbers.ts';

export interface PrintedAmount {
  readonly amount: Decimal;
  /** The unit written behind the number, if any. */
  readonly unit?: MoneyScale;
}

/** "2.391 tỷ đồng" → 2391 and `billion`; undefined where it is no amount or the words are no unit of money. */
export function readAmount(text: string, style: NumberStyleName): PrintedAmount | undefined {
  const plain = readNumber(text, style);
  if (plain !== undefined) return { amount: plain };
  const [, digits = '', words = ''] = /^([^\p{L}]*)(\p{L}.*)?$/u.exec(text.trim()) ?? [];
  const amount = readNumber(digits, style);
  if (amount === undefined) return undefined;
  if (words === '') return { amount };
  const unit = moneyUnitNamed(words);
  return unit === undefined ? undefined : { amount, unit };
}

/** The unit of money in a header: "Kinh phí bố trí (triệu đồng)", "Vốn giao, ĐVT: tỷ đồng". */
export const moneyUnitIn = remembered((title: string): MoneyScale | undefined => {
  const places = [...title.matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, inside = '']) => inside);
  const afterMark = /[:,;\n]\s*([^:,;\n]+)$/.exec(title)?.[1];
  for (const words of [...places, ...(afterMark === undefined ? [] : [afterMark])]) {
    const unit = moneyUnitNamed(words.replace(/^\s*(đvt|đơn vị( tính)?|unit)\s*:?\s*/i, ''));
    if (unit !== undefined) return unit;
  }
  return undefined;
});

/** The unit that a word names: "tỷ", "triệu đồng". */
export function moneyUnitNamed(words: string): MoneyScale | undefined {
  return findChoice(MONEY_UNITS, words) as MoneyScale | undefined;
}
