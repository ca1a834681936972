import { Failure } from '../../findings/failure.ts';
import { phrase } from '../../language/phrase.ts';
import { writeJson } from '../../render/json/write-json.ts';
import type { Unit, Workspace } from '../../workspace/workspace.ts';
import { chooseFormats, chooseLanguages } from '../choices.ts';
import { chooseUnits, chooseWeights, withFilter } from '../choose-filter.ts';
import { exitFor } from '../exit.ts';
import { composeFindingsJson } from '../findings-json.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import { printFiles } from '../print-files.ts';
import { printFindings } from '../print-findings.ts';
import type { Options } from '../program.ts';
import { returnFiles, tellReturned } from '../return-files.ts';
import { composeSarif } from '../sarif.ts';
import type { Session } from '../session.ts';
import { tell } from '../session.ts';
import { REPORT_FORMATS, writeReport } from '../write-report.ts';

/** `emulate validate`: everything that was found, on the terminal, as JSON, or as a report of findings. */
export async function runValidate(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  if (options['watch'] === true)
    return (await import('../watch/watch-validate.ts')).watchValidate(session, targets, options);
  const formats = chooseFormats(options, ['text', ...REPORT_FORMATS], ['text']);
  const files = formats.filter((format) => format !== 'text');
  chooseLanguages(options, []);
  const { failOn, ...weights } = chooseWeights(options);
  const [isJson, isSarif] = [options['json'] === true, options['sarif'] === true];
  if (isJson && isSarif) throw new Failure(2, phrase('usage.one-output'));
  let units: readonly Unit[] = [];
  const onOpen = (workspace: Workspace): void => {
    units = chooseUnits(options, workspace);
  };
  const whole = await openExamination(session, targets, { onOpen });
  const examination = withFilter(whole, units, weights);
  const languages = chooseLanguages(options, examination.workspace.settings.languages);
  if (options['verbose'] === true) printFiles(session, examination);
  if (isJson) session.out(writeJson(composeFindingsJson(session, examination)));
  else if (isSarif) session.out(writeJson(composeSarif(session, examination)));
  else if (formats.includes('text')) {
    // Who names units, or gets nothing else, is told everything; of a larger batch the worst.
    const isWhole = units.length > 0 || isUnreadable(whole);
    printFindings(session, examination, { write: session.out, ...(isWhole ? {} : { targets }) });
  }
  if (isUnreadable(examination)) throw nothingReadable(examination);
  const isTold = !isJson && !isSarif;
  if (files.length > 0) {
    const made = { formats: files, languages, options };
    const written = await writeReport(session, examination, 'findings', made);
    if (isTold) tell(session, phrase('result.written'));
    if (isTold) for (const path of written) session.out(`  ${path}\n`);
  }
  if (typeof options['return'] === 'string') {
    const written = returnFiles(session, examination, options['return'], options['force'] === true);
    if (isTold) tellReturned(session, written);
  }
  return exitFor(whole, options, failOn);
}
