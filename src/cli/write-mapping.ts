import { basename, join } from 'node:path';
import { Failure } from '../findings/failure.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { Examination } from '../pipeline.ts';
import { draftMapping } from '../records/header/draft-mapping.ts';
import { type DraftPlace, type DraftWords, extendMappings } from '../workspace/extend-mappings.ts';
import { MAPPINGS_FILE } from '../workspace/mapping.ts';
import { readText } from '../workspace/read-file.ts';
import { type Session, tell } from './session.ts';
import { writeFiles } from './write-files.ts';

/** What became of mappings.yaml, sheet by sheet. */
export interface WrittenMapping {
  readonly written: readonly DraftPlace[];
  readonly kept: readonly DraftPlace[];
}

/**
 * `--write-mapping`: adds how the files were understood to the workspace's mappings.yaml, and touches nothing else.
 * @throws Failure where the file cannot be written, or would lie among the submissions.
 */
export function writeMapping(
  session: Session,
  { workspace, ledger }: Examination,
  force: boolean,
): WrittenMapping {
  // A folder of submissions that is named itself is its own workspace, and still nothing is written into it.
  if (basename(workspace.root) === 'submissions')
    throw new Failure(3, phrase('mapping.in-submissions', { file: MAPPINGS_FILE, folder: workspace.root }));
  const drafts = ledger.files.flatMap((file) => draftMapping(ledger, file) ?? []);
  // Without settings a unit is only a name of a folder, which mappings need not repeat.
  const given = workspace.hasSettings ? drafts : drafts.map((draft) => ({ ...draft, unit: undefined }));
  const before = readText(join(workspace.root, MAPPINGS_FILE)) ?? '';
  const { text, written, kept } = extendMappings(before, given, wordsIn(session), force);
  if (written.length > 0) {
    // The clerk's own words are in the new text, so that replacing the file loses nothing.
    writeFiles(workspace.root, [{ name: MAPPINGS_FILE, bytes: Buffer.from(text) }], new Map(), true);
  }
  return { written, kept };
}

/** Says what was written and what was left, sheet by sheet. */
export function tellMapping(session: Session, { written, kept }: WrittenMapping): void {
  const file = MAPPINGS_FILE;
  const list = (key: 'mapping.written' | 'mapping.kept', places: readonly DraftPlace[]): void => {
    if (places.length > 0) tell(session, phrase(key, { file }));
    for (const place of places) session.out(`  ${[place.file, place.sheet].filter(Boolean).join(' › ')}\n`);
  };
  list('mapping.written', written);
  list('mapping.kept', kept);
  if (written.length + kept.length === 0) tell(session, phrase('mapping.nothing', { file }));
}

function wordsIn({ language }: Session): DraftWords {
  const word = (key: MessageKey): string => say(language, { key });
  return {
    head: word('mapping.comment.head'),
    undecided: word('mapping.comment.undecided'),
    datasets: {
      movements: word('dataset.movements'),
      spending: word('dataset.spending'),
      commendations: word('dataset.commendations'),
      targets: word('dataset.targets'),
    },
  };
}
