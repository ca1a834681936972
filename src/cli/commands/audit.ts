import { basename, resolve } from 'node:path';
import { type AuditedNumber, auditText } from '../../audit/audit-text.ts';
import { readText, TEXT_KINDS, type TextKind } from '../../audit/read-text.ts';
import { Failure } from '../../findings/failure.ts';
import type { Language } from '../../language/language.ts';
import { phrase } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import { type Examination, report, summaryOf } from '../../pipeline.ts';
import { type Json, writeJson } from '../../render/json/write-json.ts';
import { printable } from '../../render/terminal/printable.ts';
import { readBytes } from '../../workspace/read-file.ts';
import { chooseLanguages } from '../choices.ts';
import { isUnreadable, nothingReadable, openExamination } from '../open-examination.ts';
import type { Options } from '../program.ts';
import { type Session, tell } from '../session.ts';
import { renderReport } from '../write-report.ts';

/** `emulate audit`: the numbers of a text that somebody edited after the report was written, held against the report. */
export async function runAudit(
  session: Session,
  [file = '', ...targets]: readonly string[],
  options: Options,
): Promise<number> {
  const text = textOf(session, file);
  const examination = await openExamination(session, targets);
  if (isUnreadable(examination)) throw nothingReadable(examination);
  const named = /\.([a-z]{2})\.[a-z]+$/.exec(basename(file))?.[1];
  const settings = examination.workspace.settings.languages;
  const [language] = chooseLanguages(
    options,
    named !== undefined && settings.some((tag) => tag === named) ? [named] : settings,
  );
  if (language === undefined) throw new Error('no language');
  const original = await originalOf(session, examination, text.kind, language);
  const { figures } = summaryOf(examination);
  const numbers = auditText(text.text, {
    text: original,
    figures,
    style: language.tag === 'vi' ? 'vi' : 'en',
  });
  const doubtful = numbers.filter(({ verdict }) => verdict === 'changed' || verdict === 'unexplained');
  if (options['json'] === true) session.out(writeJson(composeAudit(file, numbers)));
  else {
    const shown = options['verbose'] === true ? numbers : doubtful;
    for (const number of shown) session.out(describe(session, number));
    tell(session, phrase('audit.tally', { count: numbers.length, doubtful: doubtful.length }));
  }
  return doubtful.length === 0 ? 0 : 1;
}

/** @throws Failure where there is no such file, or it is of no kind that can be read. */
function textOf(session: Session, file: string): { readonly text: string; readonly kind: TextKind } {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = TEXT_KINDS.find((each) => each === (ending === 'htm' ? 'html' : ending));
  if (kind === undefined)
    throw new Failure(2, phrase('audit.unknown-kind', { file, kinds: TEXT_KINDS.join(', ') }));
  const bytes = readBytes(resolve(session.cwd, file));
  if (bytes === undefined) throw new Failure(3, phrase('usage.no-such-path', { word: file }));
  const text = readText(bytes, kind);
  if (text === undefined) throw new Failure(3, phrase('audit.unreadable', { file, kind }));
  return { text, kind };
}

/** The report as it would be written now: a page is held against a page, all else against Markdown. */
async function originalOf(
  session: Session,
  examination: Examination,
  kind: TextKind,
  language: Language,
): Promise<string> {
  const format = kind === 'html' ? 'html' : 'md';
  const composed = report('conference', examination, language.tag);
  const { bytes } = await renderReport(session, examination, composed, format, language);
  return readText(bytes, format) ?? '';
}

function describe(
  { language }: Session,
  { text, line, context, verdict, was, figures }: AuditedNumber,
): string {
  // A small number is many figures, and naming them would say nothing.
  const [figure, another] = figures;
  const source = figure === undefined || another !== undefined ? '' : `  ${figure.id}`;
  const about = { text: printable(text), line };
  const said =
    verdict === 'changed'
      ? phrase('audit.changed', { ...about, was: was ?? '' })
      : phrase(`audit.${verdict}`, about);
  return `${say(language, said)}${source}\n    ${printable(context)}\n`;
}

function composeAudit(file: string, numbers: readonly AuditedNumber[]): Json {
  return {
    schema: 'emulate/audit/1',
    file,
    numbers: numbers.map(({ figures, ...number }) => ({ ...number, figures: figures.map(({ id }) => id) })),
  };
}
