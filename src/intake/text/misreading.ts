import { ACCENTED_WORD, countWords, hasOddWord, shareOf, type WordCount } from './accented-words.ts';
import { type Candidate, candidate, FIT, isCertain, LEAD, ranked, VIETNAMESE } from './candidate.ts';
import { byteOf, type CodePage } from './code-page.ts';
import { decodeBytes, decodeLoosely } from './decode-bytes.ts';
import type { Misreading } from './encoding.ts';
import { firstDifference, sampleOfText } from './sample.ts';

/** Some fields of a text that is right as a whole would be Vietnamese if they were read another way. */
export interface Suspect {
  readonly as: Misreading;
  /** Different fields, and one of them both ways. */
  readonly fields: number;
  readonly before: string;
  readonly after: string;
}

export type Judgement =
  | { readonly is: 'right'; readonly words: WordCount; readonly suspect?: Suspect }
  | {
      readonly is: 'misread';
      readonly asRead: Candidate<'as read'>;
      readonly by: Candidate<Misreading>;
      readonly next: Candidate<Misreading | 'as read'>;
    }
  | { readonly is: 'doubtful'; readonly readings: readonly Candidate<Misreading | 'as read'>[] };

const MISREADINGS: readonly Misreading[] = [
  'tcvn3',
  'vni',
  'utf-8 read as windows-1252',
  'utf-8 read as windows-1258',
];
/** A word or two that make Vietnamese by chance in a text of another language ("»s«", "på") are no reason to ask. */
const FOREIGN = 33;
const FEW = 3;
/** Letters that no misreading can bring forth: where they make Vietnamese, nothing else need be tried. */
const BEYOND_CODE_PAGES = /[\u1ea0-\u1ef9]/;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const FIELD_END = /[\r\n\t;,|"]+/;
const FIELDS_LOOKED_AT = 500;

/**
 * Whether a Unicode text is what it seems, or letters of a legacy font, or UTF-8 that was taken for a code page. Only
 * text that makes Vietnamese syllables another way, and hardly any as it stands, is called misread.
 */
export function judge(text: string): Judgement {
  const sample = sampleOfText(text);
  const joined = sample.normalize('NFC');
  if (BEYOND_CODE_PAGES.test(joined)) {
    const words = countWords(joined, ACCENTED_WORD);
    if (shareOf(words) >= VIETNAMESE) return right(joined, words);
  }
  const asRead = candidate('as read', joined);
  const [best, ...others] = ranked(undone(sample).filter((each) => each.text !== asRead.text));
  if (best === undefined || !isRival(best, asRead)) return right(joined, asRead.words);
  const readings = ranked<Misreading | 'as read'>([asRead, best, ...others]);
  const [, next] = readings;
  const holds = asRead.share < VIETNAMESE && asRead.words.accented >= 2 && isCertain(readings);
  if (holds && next !== undefined) return { is: 'misread', asRead, by: best, next };
  return { is: 'doubtful', readings };
}

/** Whether a reading is good enough beside the text as it stands that a person must choose. */
function isRival(best: Candidate, asRead: Candidate): boolean {
  if (best.share < VIETNAMESE || best.share <= asRead.share - LEAD) return false;
  if (best.fit < FOREIGN && best.words.different < FEW) return false;
  return best.isWhole || asRead.share < VIETNAMESE;
}

/** Of the two ways to take UTF-8 for a code page, one that leaves broken UTF-8 is no rival of one that does not. */
function undone(text: string): Candidate<Misreading>[] {
  const readings = MISREADINGS.map((misreading) => {
    const undoing = undo(text, misreading);
    return candidate(misreading, undoing.text, undoing.isWhole);
  });
  const hasWholeUtf8 = readings.some(({ name, isWhole }) => isWhole && isUtf8(name));
  return hasWholeUtf8 ? readings.filter(({ name, isWhole }) => isWhole || !isUtf8(name)) : readings;
}

const isUtf8 = (misreading: Misreading) => misreading.startsWith('utf-8');

/** Characters → the bytes they were made of → what those bytes mean. Characters that no byte stands for are kept. */
export function undo(text: string, misreading: Misreading): { text: string; isWhole: boolean } {
  const page: CodePage = misreading === 'utf-8 read as windows-1258' ? 'windows-1258' : 'windows-1252';
  const characters = page === 'windows-1252' ? text.normalize('NFC') : text;
  const bytes = new Uint8Array(characters.length);
  const parts: string[] = [];
  let isWhole = true;
  let used = 0;
  const flush = () => {
    parts.push(read(bytes.subarray(0, used), misreading));
    used = 0;
  };
  for (let at = 0; at < characters.length; at += 1) {
    const byte = byteOf(page, characters.charCodeAt(at));
    if (byte === undefined) {
      if (used > 0) flush();
      const character = characters.charAt(at);
      parts.push(character);
      if (LETTER_OR_MARK.test(character)) isWhole = false;
    } else {
      bytes[used] = byte;
      used += 1;
    }
  }
  flush();
  return { text: parts.join('').normalize('NFC'), isWhole };
}

function read(bytes: Uint8Array, misreading: Misreading): string {
  return misreading === 'tcvn3' || misreading === 'vni'
    ? decodeBytes(bytes, misreading)
    : decodeLoosely(bytes, 'utf-8');
}

function right(text: string, words: WordCount): Judgement {
  const suspect = words.accented > words.syllables ? suspectOf(text) : undefined;
  return { is: 'right', words, ...(suspect === undefined ? {} : { suspect }) };
}

/** One file can hold two encodings: fields that were pasted from elsewhere are found on their own. */
function suspectOf(text: string): Suspect | undefined {
  const odd = [...new Set(text.split(FIELD_END))].filter(hasOddWord).slice(0, FIELDS_LOOKED_AT);
  const found = MISREADINGS.map((misreading) => ({
    as: misreading,
    fields: odd.filter((field) => isMended(field, misreading)),
  })).sort((one, other) => other.fields.length - one.fields.length)[0];
  const [first] = found?.fields ?? [];
  if (found === undefined || first === undefined) return undefined;
  const mended = found.fields.map((field) => undo(field, found.as).text).join('\n');
  if (countWords(mended).different < 2) return undefined;
  return { as: found.as, fields: found.fields.length, ...firstDifference(first, undo(first, found.as).text) };
}

function isMended(field: string, misreading: Misreading): boolean {
  const before = candidate('before', field);
  const { text, isWhole } = undo(field, misreading);
  const after = candidate('after', text, isWhole);
  return after.isWhole && after.share === 100 && after.fit >= FIT && before.share <= 50;
}
