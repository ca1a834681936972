import { Failure } from '../../findings/failure.ts';
import { phrase } from '../../language/phrase.ts';
import { report } from '../../pipeline.ts';
import { renderStatus } from '../../render/terminal/render-status.ts';
import { openMoment } from '../calendar.ts';
import { chooseFormats, chooseLanguages } from '../choices.ts';
import { exitFor } from '../exit.ts';
import { openExamination } from '../open-examination.ts';
import { printFiles } from '../print-files.ts';
import type { Options } from '../program.ts';
import { type Session, tell } from '../session.ts';
import { tellLetters, writeLetters } from '../write-letters.ts';
import { REPORT_FORMATS, renderReport, writeReport } from '../write-report.ts';

/** `emulate status`: who has sent what, what of it is of use, and who still owes what. */
export async function runStatus(
  session: Session,
  targets: readonly string[],
  options: Options,
): Promise<number> {
  const formats = chooseFormats(options, ['text', ...REPORT_FORMATS], ['text']);
  chooseLanguages(options, []);
  const moment = openMoment(session, options);
  const examination = await openExamination(session, targets, { mayBeEmpty: true });
  const { workspace } = examination;
  if (workspace.isPartial) throw new Failure(2, phrase('usage.whole-workspace', { word: targets[0] ?? '' }));
  if (options['verbose'] === true) printFiles(session, examination);
  const languages = chooseLanguages(options, workspace.settings.languages);
  const [first] = languages;
  const isJson = options['json'] === true;
  if (isJson && first !== undefined) {
    const composed = report('status', examination, first.tag, moment);
    const { bytes } = await renderReport(session, examination, composed, 'json', first);
    session.out(Buffer.from(bytes).toString());
  } else if (formats.includes('text')) {
    const { language, width, usesColour: colour } = session;
    const composed = report('status', examination, language.tag, moment);
    session.out(renderStatus(composed, { language, width, colour }));
  }
  const files = formats.filter((format) => format !== 'text');
  if (files.length > 0) {
    const chosen = { formats: files, languages, options, moment };
    const written = await writeReport(session, examination, 'status', chosen);
    if (!isJson) {
      tell(session, phrase('result.written'));
      for (const path of written) session.out(`  ${path}\n`);
    }
  }
  if (typeof options['letters'] === 'string') {
    const force = options['force'] === true;
    // A unit gets one letter, in the cluster's first language, unless others are asked for.
    const chosen = typeof options['lang'] === 'string' ? languages : languages.slice(0, 1);
    const letters = writeLetters(session, examination, options['letters'], {
      languages: chosen,
      moment,
      force,
    });
    if (!isJson) tellLetters(session, letters);
  }
  return exitFor(examination, options);
}
