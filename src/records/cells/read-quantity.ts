import type { NumberStyleName } from '../../quantity/number-style.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { findChoice } from '../choices/find-choice.ts';
import { COMPARATORS, VERDICTS } from '../choices/lists.ts';
import type { Field } from '../field.ts';
import { readNumber } from './numbers.ts';
import type { CellReading } from './read-cell.ts';
import { answerIn } from './spoken-quantities.ts';

const COMPARATOR_BEFORE = /^(>=|=>|≥|<=|=<|≤|>|<|=|\p{L}[\p{L} ]*)\s*(?=[\d+-])/u;
const COMPARATOR_BEHIND: Readonly<Record<string, string>> = { 'trở lên': 'ge', 'trở xuống': 'le' };

/**
 * A number with words around it: "≥ 90 %", "từ 12 xã trở lên", "85 triệu đồng". Words that are neither a comparator nor the
 * target's own measure unit make it no number, since they may be another unit.
 * @returns undefined where the text is no such thing
 */
export function readQuantity(
  text: string,
  field: Field,
  style: NumberStyleName,
  measureUnit: string | undefined,
): CellReading | undefined {
  const before = COMPARATOR_BEFORE.exec(text)?.[0] ?? '';
  const [, digits = '', sign = '', words = ''] =
    /^([^\p{L}%]*?)\s*(%?)\s*(\p{L}.*)?$/u.exec(text.slice(before.length).trim()) ?? [];
  const value = readNumber(digits, style);
  if (value === undefined) return readWords(text, field);
  const behind = Object.keys(COMPARATOR_BEHIND).find((each) => matchKey(words).endsWith(each)) ?? '';
  const unit = (sign + words.slice(0, words.length - behind.length)).trim();
  const comparator = before === '' ? COMPARATOR_BEHIND[behind] : findChoice(COMPARATORS, before);
  if (before !== '' && comparator === undefined) return undefined;
  if (comparator !== undefined && field.role !== 'plan') return undefined;
  if (unit !== '' && (measureUnit === undefined || !isSameUnit(unit, measureUnit))) {
    if (!isPlainUnit(unit)) return undefined;
    if (measureUnit !== undefined) return { problem: 'measure-unit-conflict', otherwise: measureUnit };
  }
  return {
    value,
    ...(comparator === undefined ? {} : { comparator }),
    ...(unit === '' || measureUnit !== undefined ? {} : { measureUnit: unit }),
  };
}

/** "Đạt" for a result says the verdict; for a plan it says that the target is one of yes or no, as "Có" does for both. */
function readWords(text: string, field: Field): CellReading | undefined {
  if (field.role === undefined) return undefined;
  const answer = answerIn(text);
  if (answer !== undefined) return { answer };
  const verdict = findChoice(VERDICTS, text);
  if (verdict === undefined) return undefined;
  if (field.role === 'result') return { verdict };
  return verdict === 'met' ? { answer: 'yes' } : {};
}

/** The unit of the row, whole or shortened: "triệu" for "triệu đồng". */
function isSameUnit(written: string, unit: string): boolean {
  const [short, full] = [matchKey(written), matchKey(unit)];
  return full === short || full.startsWith(`${short} `) || short === `${full} đồng`;
}

/** Units of what has no parts. */
const COUNTED = new Set(
  [
    'người',
    'lượt người',
    'hộ',
    'gia đình',
    'hộ gia đình',
    'tập thể',
    'cá nhân',
    'xã',
    'thôn',
    'mô hình',
    'văn bản',
  ].map(matchKey),
);

/** The measure unit counts people or things, so that a number of them is whole. */
export function isCounted(measureUnit: string | undefined): boolean {
  return measureUnit !== undefined && COUNTED.has(matchKey(measureUnit));
}

/** "10 nghìn" beside "9.000" would be a thousand times less: that is a number, and no unit. */
const MULTIPLES = new Set(['nghìn', 'ngàn', 'vạn', 'k', 'chục', 'trăm'].map(matchKey));

/** A few words without digits can be a measure unit; a longer text says something else. */
function isPlainUnit(words: string): boolean {
  return !MULTIPLES.has(matchKey(words)) && !/\d/.test(words) && words.split(/\s+/).length <= 4;
}
