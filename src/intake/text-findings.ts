import type { Finding } from '../findings/finding.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import type { Submission } from '../workspace/workspace.ts';
import type { SuspectText } from './sheet.ts';
import type { PossibleReading } from './text/text-reading.ts';

/** This many encodings are shown; the others make less of the text. */
const SHOWN = 3;

/** Why a text was refused, with the readings between which nothing decides. */
export function withCandidates(reason: Phrase, candidates: readonly PossibleReading[]): Phrase {
  const value = candidates
    .slice(0, SHOWN)
    .map(({ encoding, sample }) =>
      phrase('encoding.candidate', { encoding, sample: sample.split('\n')[0]?.trim() ?? '' }),
    );
  return phrase('encoding.candidates', { reason, readings: { as: 'list', value } });
}

/** Some fields of a text make sense in another encoding only: both ways are shown, nothing is converted. */
export function suspectFinding({ file, unit }: Submission, suspect: SuspectText): Finding {
  const { encoding, fields, before, after } = suspect;
  return {
    rule: 'encoding-suspect',
    at: { file },
    ...(unit === undefined ? {} : { unit: unit.id }),
    value: before,
    expected: after,
    params: { fields, encoding, before, after },
  };
}
