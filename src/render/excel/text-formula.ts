import type { Language } from '../../language/language.ts';
import type { Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { type Decimal, decimal } from '../../quantity/decimal.ts';
import type { Comparison, Condition, TextFormula } from '../../report/formula.ts';
import { known, operandValue, read } from './row-formula.ts';
import { quoted, type TablePlace } from './table-place.ts';

const SIGNS: Record<Comparison, string> = { lt: '<', le: '<=', eq: '=', ge: '>=', gt: '>' };

/** Choices as nested IFs, if they choose the very text of the report. */
export function composeTextFormula(
  place: TablePlace,
  row: number,
  { choose, otherwise }: TextFormula,
  text: Text,
  language: Language,
): string | undefined {
  const words = (each: Text): string => say(language, each);
  const chosen = choose.find(({ when }) => holds(place, row, when))?.text ?? otherwise;
  if (words(chosen) !== words(text)) return undefined;
  return choose.reduceRight(
    (rest, { when, text: chosen }) => `IF(${write(place, row, when)},${quoted(words(chosen))},${rest})`,
    quoted(words(otherwise)),
  );
}

function write(place: TablePlace, row: number, condition: Condition): string {
  const number = (operand: readonly number[]): string => read(place, row, operand);
  if ('unknown' in condition) return `NOT(${known(place, row, condition.unknown)})`;
  if ('compare' in condition)
    return `${number(condition.compare)}${SIGNS[condition.is]}${number(condition.to)}`;
  if ('between' in condition) {
    const { between, from, to } = condition;
    return `AND(${number(between)}>=${number(from)},${number(between)}<=${number(to)})`;
  }
  const { near, to, within, inPercent } = condition;
  const distance = `ABS(${number(near)}-${number(to)})`;
  if (!inPercent) return `ROUND(${distance},10)<=${within.toFixed()}`;
  return `AND(${number(to)}>0,ROUND(${distance}*100,8)<=ROUND(${number(to)}*${within.toFixed()},8))`;
}

function holds(place: TablePlace, row: number, condition: Condition): boolean {
  const number = (operand: readonly number[]): Decimal => operandValue(place, row, operand) ?? decimal(0);
  if ('unknown' in condition) return operandValue(place, row, condition.unknown) === undefined;
  if ('compare' in condition) {
    const order = number(condition.compare).compare(number(condition.to));
    return { lt: order < 0, le: order <= 0, eq: order === 0, ge: order >= 0, gt: order > 0 }[condition.is];
  }
  if ('between' in condition)
    return (
      number(condition.between).gte(number(condition.from)) &&
      number(condition.between).lte(number(condition.to))
    );
  const { near, to, within, inPercent } = condition;
  const distance = number(near).minus(number(to)).abs();
  if (!inPercent) return distance.lte(within);
  return number(to).gt(0) && distance.times(100).lte(number(to).times(within));
}
