import { isSyllable } from './syllable.ts';

/** How Vietnamese a text is: its words with letters outside ASCII, and those of them that can be syllables. */
export interface WordCount {
  readonly accented: number;
  readonly syllables: number;
  /** Different syllables among them, whatever their case; counted no further than ten. */
  readonly different: number;
  /** Capitals with Đ or Ư that are no syllable: QĐ, HĐND, BCHTƯ. They speak neither for nor against. */
  readonly abbreviations: number;
  /** Words of small ASCII letters ("trong", "the"), and those of them that can be syllables. */
  readonly plain: number;
  readonly plainSyllables: number;
}

/** Runs of ASCII letters and of anything outside ASCII but blanks, dashes and quotation marks. */
const WORD = /[^\s\0-\x40\x5b-\x60\x7b-\x7f\u2010-\u2027\u2030-\u205e\ufeff]+/gu;
/** Those of them that hold a character outside ASCII: a quicker count, which leaves plain words at nought. */
export const ACCENTED_WORD =
  /[A-Za-z]*[^\s\0-\x7f\u2010-\u2027\u2030-\u205e\ufeff][^\s\0-\x40\x5b-\x60\x7b-\x7f\u2010-\u2027\u2030-\u205e\ufeff]*/gu;
/** Signs that stand at a word without being part of it: m², £m, Windows®. */
const SIGNS = /^[²³°±™®©ª£€¥¢§×·½¼¾«»]+|[²³°±™®©ª£€¥¢§×·½¼¾«»]+$/gu;
const PLAIN = /^[A-Za-z][a-z]{1,30}$/;
const LONGEST = 30;
const ABBREVIATION = /^[A-Z]*[ĐƯ][A-ZĐƯ]*$/u;
const LETTERS_ONLY = /\p{L}\p{M}*\p{L}\p{M}*\p{L}/u;
/** So many different spellings are at least a third as many words: a word may be in capitals, small or a title. */
const MANY = 30;
const NON_ASCII = /[^\0-\x7f]/;

export function countWords(text: string, words: RegExp = WORD): WordCount {
  const different = new Set<string>();
  const counts: Record<WordKind, number> = {
    ignored: 0,
    abbreviation: 0,
    syllable: 0,
    other: 0,
    plainSyllable: 0,
    plainOther: 0,
  };
  for (const word of text.match(words) ?? []) {
    const kind = kindOf(word);
    counts[kind] += 1;
    if (kind === 'syllable') different.add(word);
  }
  return {
    accented: counts.syllable + counts.other,
    syllables: counts.syllable,
    different:
      different.size < MANY ? new Set([...different].map((word) => word.toLowerCase())).size : MANY / 3,
    abbreviations: counts.abbreviation,
    plain: counts.plainSyllable + counts.plainOther,
    plainSyllables: counts.plainSyllable,
  };
}

/** Percent of the accented words that can be syllables; 0 where there are none. */
export function shareOf({ accented, syllables }: WordCount): number {
  return accented === 0 ? 0 : (100 * syllables) / accented;
}

/** Percent of all words, with and without accents, that can be syllables: low in a text with a few words that fit by chance. */
export function fitOf({ accented, syllables, plain, plainSyllables }: WordCount): number {
  return accented + plain === 0 ? 0 : (100 * (syllables + plainSyllables)) / (accented + plain);
}

/** Whether some accented word of the text is no Vietnamese syllable. */
export function hasOddWord(text: string): boolean {
  return (text.match(WORD) ?? []).some((word) => kindOf(word) === 'other');
}

export function hasAccentedWord(text: string): boolean {
  return (text.match(WORD) ?? []).some((word) => ACCENTED.includes(kindOf(word)));
}

type WordKind = 'ignored' | 'abbreviation' | 'syllable' | 'other' | 'plainSyllable' | 'plainOther';

const ACCENTED: readonly WordKind[] = ['abbreviation', 'syllable', 'other'];

/** The words of one batch are much the same in all files; the memory is emptied when it is full. */
const remembered = new Map<string, WordKind>();
const REMEMBERED = 20_000;

function kindOf(word: string): WordKind {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const kind = judgeWord(word);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, kind);
  return kind;
}

/** Without an ASCII letter a short word proves nothing: a lone £ or ® is a letter in TCVN3. A long one is not Vietnamese. */
function judgeWord(word: string): WordKind {
  if (PLAIN.test(word)) return isSyllable(word) ? 'plainSyllable' : 'plainOther';
  if (!NON_ASCII.test(word)) return 'ignored';
  if (word.length > LONGEST) return 'other';
  if (!/[a-z]/i.test(word)) return LETTERS_ONLY.test(word) ? 'other' : 'ignored';
  if (isSyllable(word)) return 'syllable';
  if (ABBREVIATION.test(word)) return 'abbreviation';
  return NON_ASCII.test(word.replace(SIGNS, '')) ? 'other' : 'ignored';
}
