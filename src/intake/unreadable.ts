import type { Finding } from '../findings/finding.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import type { Exceeded } from '../limits/limits.ts';
import type { Submission } from '../workspace/workspace.ts';
import { explainLimit } from './explain-limit.ts';
import type { SourceDocument } from './sheet.ts';
import type { PossibleReading } from './text/text-reading.ts';
import { withCandidates } from './text-findings.ts';

type UnreadableReason = MessageKey extends infer K ? (K extends `unreadable.${infer R}` ? R : never) : never;
/** Why a file was not read. */
export type Unreadable =
  | {
      readonly reason: UnreadableReason;
      readonly line?: number;
      /** The encodings between which nothing decides. */
      readonly candidates?: readonly PossibleReading[];
    }
  | { readonly reason: 'over-limit'; readonly exceeded: Exceeded };
/** What became of a file. */
export type Reading = { readonly document: SourceDocument } | Unreadable;

/** Says what is wrong with a file and what to do about it. */
export function unreadable({ file, unit }: Submission, why: Unreadable): Finding {
  return {
    rule: 'file-unreadable',
    ...(unit === undefined ? {} : { unit: unit.id }),
    ...('exceeded' in why ? explainLimit(file, why.exceeded) : explainReason(file, why)),
  };
}

function explainReason(
  file: string,
  { reason, line, candidates = [] }: Exclude<Unreadable, { reason: 'over-limit' }>,
) {
  const plain: Phrase = { key: `unreadable.${reason}` };
  const why = candidates.length === 0 ? plain : withCandidates(plain, candidates);
  return {
    at: { file, ...(line === undefined ? {} : { row: line }) },
    params: { reason: why, remedy: phrase(`remedy.${reason}`) },
  };
}
