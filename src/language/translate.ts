import { type Decimal, isDecimal, roundHalfUp } from '../quantity/decimal.ts';
import { inScale, type MoneyScale, scaleFor } from '../quantity/money-scale.ts';
import { writeNumber } from '../quantity/number-style.ts';
import type { Message } from './catalogue.ts';
import { datePartsOf, type Language } from './language.ts';
import type { Param, Phrase, Text, Value } from './phrase.ts';

/** A run of translated text; `figure` is set where the run is a figure's value. */
export interface TextPart {
  readonly text: string;
  readonly figure?: string;
}

/** The text in a language, as runs that keep their figures. */
export function translate(language: Language, text: Text): TextPart[] {
  if (typeof text === 'string') return [{ text }];
  if ('names' in text) return [{ text: text.names[language.tag] ?? text.names.vi }];
  const params = text.params ?? {};
  const words = wordsFor(language.catalogue[text.key], params);
  return words.split(/\{(\w+)\}/).flatMap((piece, index): TextPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    const param = params[piece];
    return param === undefined ? [{ text: `{${piece}}` }] : partsOf(language, param);
  });
}

/** The text in a language, as one string. */
export function say(language: Language, text: Text): string {
  return joinParts(translate(language, text));
}

/** A value the way the language writes it. */
export function write(language: Language, value: Value): string {
  switch (value.as) {
    case 'count':
      return writeCount(language, value.value);
    case 'officialCount':
      return language.officialCount(writeCount(language, value.value));
    case 'money':
      return writeMoney(language, value.value);
    case 'percent':
      return language.percent(writeNumber(roundHalfUp(value.value, 2), language.numbers));
    case 'date':
      return language.shortDate(datePartsOf(value.value));
    case 'longDate':
      return language.longDate(datePartsOf(value.value));
    case 'list':
      return joinParts(listParts(language, value.value));
  }
}

/** "2.391 tỷ đồng", "2,391 billion VND"; exact, in the largest unit that keeps it short unless one is given. */
export function writeMoney(language: Language, dong: Decimal, scale: MoneyScale = scaleFor([dong])): string {
  return `${writeNumber(inScale(dong, scale), language.numbers)} ${language.moneyUnits[scale]}`;
}

function writeCount(language: Language, value: Decimal | number): string {
  return isDecimal(value) ? writeNumber(value, language.numbers) : writeWhole(language, value);
}

function writeWhole(language: Language, value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language.numbers.group);
}

function joinParts(parts: readonly TextPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Items that hold commas themselves are set apart by semicolons, or nobody could tell where one ends. */
function listParts(language: Language, items: readonly Text[]): TextPart[] {
  const translated = items.map((item) => translate(language, item));
  const hasCommas = translated.some((parts) => joinParts(parts).includes(', '));
  return translated.flatMap((parts, index) => {
    if (index === 0) return parts;
    const isLast = index === translated.length - 1;
    return [{ text: hasCommas ? '; ' : isLast ? language.lastInList : ', ' }, ...parts];
  });
}

function partsOf(language: Language, param: Param): TextPart[] {
  if (typeof param === 'string') return [{ text: param }];
  if (typeof param === 'number') return [{ text: writeWhole(language, param) }];
  if ('key' in param || 'names' in param) return translate(language, param);
  if (param.as === 'list') return listParts(language, param.value);
  const text = write(language, param);
  return 'figure' in param && param.figure !== undefined ? [{ text, figure: param.figure }] : [{ text }];
}

function wordsFor(message: Message, params: NonNullable<Phrase['params']>): string {
  if (typeof message === 'string') return message;
  return isOne(params['count']) ? message.one : message.other;
}

function isOne(count: Param | undefined): boolean {
  if (typeof count === 'number') return count === 1;
  if (typeof count !== 'object' || !('as' in count)) return false;
  return isDecimal(count.value) ? count.value.eq(1) : count.value === 1;
}
