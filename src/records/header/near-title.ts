import { LANGUAGES } from '../../language/languages.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { lettersApart } from '../../workspace/nearest.ts';
import { choiceWords } from '../choices/find-choice.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn } from '../ledger.ts';
import { claimOf } from './match-columns.ts';
import { titleMeaning, withoutUnit } from './title-meaning.ts';
import { titlesOf } from './titles.ts';

/** Titles shorter than these allow no slip, or one; longer ones two. */
const SHORT = 6;
const LONG = 12;

const WHOLES = ['Tổng số', 'Tổng cộng'];

/**
 * The title that was meant where one is a letter or two away from a column that no other title claims, level by level and its unit aside: a
 * slip rather than a column of the unit's own.
 */
export function nearTitle(
  dataset: Dataset,
  title: string,
  columns: readonly TableColumn[],
): string | undefined {
  const levels = withoutUnit(title).split(' / ');
  const taken = new Set(columns.map(claimOf));
  for (const [index, level] of levels.entries()) {
    for (const word of wordsNear(dataset, level)) {
      const near = levels.with(index, begunAs(level, word)).join(' / ');
      const meaning = titleMeaning(dataset, near);
      if (meaning.field !== undefined && !taken.has(claimOf({ column: 0, ...meaning }))) return near;
    }
  }
  return undefined;
}

/** What may stand in a level of a title, and is a slip away from this. */
function wordsNear({ fields, wide, ...dataset }: Dataset, level: string): string[] {
  if (level.length < SHORT) return [];
  const most = level.length < LONG ? 1 : 2;
  const titles = Object.keys(fields).flatMap((field) => titlesOf({ fields, ...dataset }, field).slice(1));
  const members = (wide?.dimensions ?? []).flatMap(({ choices }) => [
    ...choiceWords(choices).flatMap((key) => LANGUAGES.map(({ catalogue }) => String(catalogue[key]))),
    ...Object.values(choices.members).flat(),
  ]);
  return [...titles, ...members, ...WHOLES].filter(
    (word) => word.length >= SHORT && matchKey(word) !== matchKey(level) && lettersApart(level, word) <= most,
  );
}

/** Official words of members begin small; a title begins as it was typed. */
function begunAs(level: string, word: string): string {
  const [first = ''] = level;
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
