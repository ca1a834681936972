import { relative, resolve } from 'node:path';
import type { Language } from '../language/language.ts';
import { type Examination, report } from '../pipeline.ts';
import { FORMATS } from '../render/index.ts';
import type { Report } from '../report/report.ts';
import type { Moment } from '../report/status/standing.ts';
import { composeManifest, readWritten } from './manifest.ts';
import { outputFolder } from './output-folder.ts';
import type { Options } from './program.ts';
import { openProgress } from './progress.ts';
import type { Session } from './session.ts';
import { openTemplates } from './templates.ts';
import { type Output, writeFiles } from './write-files.ts';

export const REPORT_FORMATS = FORMATS.filter(({ needsList }) => !needsList).map(({ name }) => name);
/** Formats of reports that have a list. */
export const LIST_FORMATS = FORMATS.map(({ name }) => name);

/** A report in one format and language, as bytes. */
export async function renderReport(
  session: Session,
  examination: Examination,
  composed: Report,
  format: string,
  language: Language,
): Promise<Output> {
  const found = FORMATS.find(({ name }) => name === format);
  if (found === undefined) throw new Error(`no format ${format}`);
  const renderer = await found.load();
  const bytes = await renderer.render(composed, {
    language,
    generator: `emulate ${session.version}`,
    ...openTemplates(examination.workspace.root),
  });
  return { name: `${composed.kind}.${language.tag}.${renderer.extension}`, bytes };
}

/**
 * Renders a report in each format and language and writes them all, with the manifest, into one folder.
 * @returns the paths written, as the user would type them
 */
export async function writeReport(
  session: Session,
  examination: Examination,
  kind: Report['kind'],
  {
    formats,
    languages,
    options,
    moment,
  }: {
    formats: readonly string[];
    languages: readonly Language[];
    options: Options;
    moment?: Moment;
  },
): Promise<string[]> {
  const folder = outputFolder(session, examination, options);
  const progress = openProgress(session);
  const outputs: Output[] = [];
  for (const language of languages) {
    const composed = report(kind, examination, language.tag, moment);
    for (const format of formats) {
      progress.show('progress.writing', { file: `${kind}.${language.tag}.${format}` });
      outputs.push(await renderReport(session, examination, composed, format, language));
    }
  }
  progress.end();
  const before = readWritten(folder);
  const manifest = composeManifest(examination, session.version, outputs, before);
  writeFiles(folder, [...outputs, manifest], before, options['force'] === true);
  return outputs.map(({ name }) => relative(session.cwd, resolve(folder, name)) || name);
}
