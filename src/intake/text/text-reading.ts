import type { WordCount } from './accented-words.ts';
import { type Candidate, linesToShow } from './candidate.ts';
import type { EncodingName } from './encoding.ts';
import type { Suspect } from './misreading.ts';

/** What became of the bytes of a text file. */
export type TextReading =
  | {
      readonly outcome: 'read';
      /** In NFC, without a byte order mark. */
      readonly text: string;
      readonly encoding: EncodingName;
      readonly evidence: TextEvidence;
    }
  | { readonly outcome: 'doubtful'; readonly candidates: readonly PossibleReading[] }
  | { readonly outcome: 'binary' };

/** One way to read the text, best first, to be shown to the person who knows. */
export interface PossibleReading {
  readonly encoding: EncodingName;
  /** The first lines with accented words, read that way. */
  readonly sample: string;
  /** Percent of the accented words that can be Vietnamese syllables. */
  readonly score: number;
}

export interface TextEvidence {
  /** `syllables`: the bytes or characters allow several readings, and only this one is Vietnamese. */
  readonly decidedBy: DecidedBy;
  /** Words with a letter outside ASCII, as read, and those that can be Vietnamese; of a long file, in a sample of it. */
  readonly accented: number;
  readonly syllables: number;
  readonly runnerUp?: { readonly encoding: EncodingName; readonly score: number };
  /** The first line that the repair changed. */
  readonly repaired?: { readonly before: string; readonly after: string };
  /** The text stands as it is, but some of its fields look like another encoding. */
  readonly suspect?: Suspect;
  /** Bytes that are no letter of the declared encoding; each stands as U+FFFD. */
  readonly unknown?: number;
}

/** `no-letters`: outside ASCII the bytes hold nothing but blanks between digits, which are the same in every code page. */
export type DecidedBy = 'bom' | 'declared' | 'valid-utf-8' | 'alternating-nul' | 'no-letters' | 'syllables';

export function doubtful(candidates: readonly Candidate<EncodingName>[]): TextReading {
  return {
    outcome: 'doubtful',
    candidates: candidates.map((each) => ({
      encoding: each.name,
      sample: linesToShow(each),
      score: Math.round(each.share),
    })),
  };
}

export function counted({ accented, syllables }: WordCount): Pick<TextEvidence, 'accented' | 'syllables'> {
  return { accented, syllables };
}

export function runnerUpOf(
  name: EncodingName,
  { share }: Candidate,
): Required<Pick<TextEvidence, 'runnerUp'>> {
  return { runnerUp: { encoding: name, score: Math.round(share) } };
}
