import { countWords, fitOf, hasAccentedWord, shareOf, type WordCount } from './accented-words.ts';
import { UNKNOWN } from './decode-bytes.ts';
import { firstLines } from './sample.ts';

/** A text read one way, with what speaks for it. */
export interface Candidate<Name extends string = string> {
  readonly name: Name;
  readonly text: string;
  readonly words: WordCount;
  /** Percent of the accented words that can be Vietnamese syllables. */
  readonly share: number;
  /** Percent of all its words that can be, those of plain ASCII letters among them. */
  readonly fit: number;
  /** No letter was left over that the encoding does not have. */
  readonly isWhole: boolean;
}

/** From this share of possible syllables on, a text may be Vietnamese as it stands. */
export const VIETNAMESE = 60;
/**
 * A reading is Vietnamese from this share on, if it is so far ahead of every other, with so many different words, and the
 * words without accents are no other language (measured: Vietnamese with many English words 59–100, Norwegian and
 * Albanian whose few accents fit by chance 12–63).
 */
export const ENOUGH = 80;
export const LEAD = 20;
const DIFFERENT = 2;
export const FIT = 65;

export function candidate<Name extends string>(name: Name, text: string, isWhole = true): Candidate<Name> {
  const words = countWords(text);
  return {
    name,
    text,
    words,
    share: shareOf(words),
    fit: fitOf(words),
    isWhole: isWhole && !text.includes(UNKNOWN),
  };
}

/** Best first; of readings that give the same text only the first is kept, since they are no rivals. */
export function ranked<Name extends string>(candidates: readonly Candidate<Name>[]): Candidate<Name>[] {
  return candidates
    .filter(({ text }, index) => candidates.findIndex((other) => other.text === text) === index)
    .sort((one, other) => other.share - one.share || other.words.syllables - one.words.syllables);
}

/** Whether the first of the ranked readings is so much better than all the others that nobody need be asked. */
export function isCertain([best, next]: readonly Candidate[]): boolean {
  if (best === undefined || !best.isWhole) return false;
  const lead = best.share - (next?.share ?? 0);
  return best.share >= ENOUGH && lead >= LEAD && best.words.different >= DIFFERENT && best.fit >= FIT;
}

/** What a person would look at to choose. */
export function linesToShow({ text }: Candidate): string {
  return firstLines(text, hasAccentedWord) || firstLines(text, (line) => /\P{ASCII}/u.test(line));
}
