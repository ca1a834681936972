import type { MessageKey } from '../../language/catalogue.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { matchKey, tonelessKey } from '../../workspace/match-key.ts';
import type { ChoiceList } from '../choices/choice-list.ts';
import { MONEY_UNITS } from '../choices/lists.ts';
import type { Dataset } from '../dataset.ts';
import { titlesOf } from './titles.ts';

/** Between the levels of a title, and around its unit. */
const SEAM = /(\s*[/:\n()[\],;]\s*|\s+[-–—]\s+)/;
const WORDS = ['Tổng số', 'Tổng cộng', 'Cộng', 'Trong đó', 'Chia ra', 'Bao gồm', 'Đơn vị tính', 'ĐVT'];
/** A single short word without tones is too often another word ("Nam" is not "Năm"), unless the whole header has none. */
const LONG = 7;

const dictionaries = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** Nothing in the header has a tone or a diacritic: it was typed on a foreign keyboard. */
export function isToneless(titles: readonly string[]): boolean {
  return titles.every((title) => matchKey(title) === tonelessKey(title));
}

/** "So luong (trieu dong)" → as the dictionary has it, level by level; what would be two of its words stays as it is. */
export function restoreTones(dataset: Dataset, title: string, isHeaderToneless: boolean): string {
  let dictionary = dictionaries.get(dataset);
  if (dictionary === undefined) {
    dictionary = dictionaryOf(dataset);
    dictionaries.set(dataset, dictionary);
  }
  const restore = (text: string): string | undefined => {
    const isEnough = isHeaderToneless || (text.length >= LONG && text.includes(' '));
    return isEnough ? dictionary.get(keyOf(text)) : undefined;
  };
  return (
    restore(title.trim()) ??
    title
      .split(SEAM)
      .map((part) => restore(part) ?? part)
      .join('')
  );
}

/** Toneless letters → the one word that they stand for. */
function dictionaryOf(dataset: Dataset): ReadonlyMap<string, string> {
  const meanings = new Map<string, Map<string, string>>();
  const put = (meaning: string, words: readonly string[]): void => {
    for (const word of words) {
      const found = meanings.get(keyOf(word)) ?? new Map<string, string>();
      meanings.set(keyOf(word), found.set(meaning, word));
    }
  };
  for (const field of Object.keys(dataset.fields)) put(`field ${field}`, titlesOf(dataset, field));
  for (const { dimension, choices } of dataset.wide?.dimensions ?? []) putChoices(dimension, choices);
  putChoices('money_unit', MONEY_UNITS);
  for (const word of WORDS) put(word, [word]);
  return new Map(
    [...meanings].flatMap(([key, words]) => {
      const spellings = new Set([...words.values()].map(matchKey));
      const [word] = words.values();
      return word === undefined || (words.size > 1 && spellings.size > 1) ? [] : [[key, word]];
    }),
  );

  function putChoices(name: string, { name: list, members }: ChoiceList): void {
    for (const [id, words] of Object.entries(members)) {
      const official = LANGUAGES.map(({ catalogue }) =>
        String(catalogue[`choice.${list}.${id}` as MessageKey]),
      );
      put(`${name} ${id}`, [...official, ...words]);
    }
  }
}

function keyOf(text: string): string {
  return tonelessKey(text)
    .replace(/[*:.]+$/, '')
    .trim();
}
