import { dirname, join, relative, resolve } from 'node:path';
import { returnFile } from '../annotate/return-file.ts';
import { Failure } from '../findings/failure.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { Examination } from '../pipeline.ts';
import { describeFilter, isFiltering, type Omission } from '../triage/select-findings.ts';
import { readBytes } from '../workspace/read-file.ts';
import { composeManifest, readWritten } from './manifest.ts';
import { refuseSubmissions } from './output-folder.ts';
import { openProgress } from './progress.ts';
import type { Session } from './session.ts';
import { type Output, writeFiles } from './write-files.ts';

/**
 * Writes, for each file with findings, a copy that bears them, under the folder of its unit.
 * @returns the paths written, as the user would type them
 * @throws Failure where the folder is one of submissions or a file there is not ours
 */
export function returnFiles(
  session: Session,
  examination: Examination,
  folder: string,
  force: boolean,
): string[] {
  const into = resolve(session.cwd, folder);
  refuseSubmissions(into, folder, examination.workspace);
  const progress = openProgress(session);
  const { ledger, groups, omission, workspace } = examination;
  const outputs = ledger.files.flatMap(({ submission, document }): Output[] => {
    const own = groups.filter(({ lead }) => lead.at.file === submission.file);
    const bytes = own.length === 0 ? undefined : readBytes(submission.path);
    if (own.length === 0) return [];
    progress.show('progress.writing', { file: submission.file });
    const file = submission.file.replace(/^submissions\//, '');
    const returned = returnFile(
      { file, bytes: bytes ?? new Uint8Array(), document },
      own,
      session.language,
      workspace.settings.limits,
      omission === undefined ? [] : aboutFile(omission),
    );
    return [{ name: join(dirname(file), returned.name), bytes: returned.bytes }];
  });
  progress.end();
  const twice = outputs.find(({ name }, at) => outputs.findIndex((each) => each.name === name) !== at);
  if (twice !== undefined) throw new Failure(3, phrase('failure.same-name', { file: twice.name }));
  const before = readWritten(into);
  const manifest = composeManifest(examination, session.version, outputs, before);
  writeFiles(into, outputs.length === 0 ? [] : [...outputs, manifest], before, force);
  return outputs.map(({ name }) => relative(session.cwd, resolve(into, name)) || name);
}

/** What a filter leaves out of one file; what it leaves out of other units' files is no matter of this unit. */
function aboutFile({ filter }: Omission): Phrase[] {
  const own = { ...filter, units: [] };
  return isFiltering(own) ? [phrase('returned.filtered', { what: describeFilter(own) })] : [];
}

/** Says what was returned, a line for each file. */
export function tellReturned(session: Session, written: readonly string[]): void {
  const head =
    written.length === 0 ? phrase('returned.none') : phrase('returned.written', { count: written.length });
  session.out(`${say(session.language, head)}\n${written.map((path) => `  ${path}\n`).join('')}`);
}
