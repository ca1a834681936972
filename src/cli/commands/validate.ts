import { phrase } from '../../language/phrase.ts';
import { writeJson } from '../../render/json/write-json.ts';
import { chooseFormats, chooseLanguages } from '../choices.ts';
import { exitFor } from '../exit.ts';
import { composeFindingsJson } from '../findings-json.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import { printFiles } from '../print-files.ts';
import { printFindings } from '../print-findings.ts';
import type { Options } from '../program.ts';
import { returnFiles, tellReturned } from '../return-files.ts';
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
  chooseLanguages(options, []);
  const examination = await openExamination(session, targets);
  if (options['verbose'] === true) printFiles(session, examination);
  const languages = chooseLanguages(options, examination.workspace.settings.languages);
  const files = formats.filter((format) => format !== 'text');
  if (options['json'] === true) session.out(writeJson(composeFindingsJson(session, examination)));
  else if (formats.includes('text')) printFindings(session, examination, session.out);
  if (isUnreadable(examination)) throw nothingReadable(examination);
  if (files.length > 0) {
    const written = await writeReport(session, examination, 'findings', {
      formats: files,
      languages,
      options,
    });
    if (options['json'] !== true) {
      tell(session, phrase('result.written'));
      for (const path of written) session.out(`  ${path}\n`);
    }
  }
  if (typeof options['return'] === 'string') {
    const written = returnFiles(session, examination, options['return'], options['force'] === true);
    if (options['json'] !== true) tellReturned(session, written);
  }
  return exitFor(examination, options);
}
