import { join } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { LANGUAGES } from '../language/languages.ts';
import { phrase } from '../language/phrase.ts';
import { listFiles } from './list-files.ts';
import { findNearest } from './nearest.ts';
import { readText } from './read-file.ts';
import type { Narrative } from './workspace.ts';

/** The sections of a report that take the clerk's own words. */
export const NARRATIVE_SECTIONS = [
  'situation',
  'leadership',
  'movements',
  'spending',
  'targets',
  'commendations',
  'activities',
  'assessment',
  'limits',
  'directions',
  'tasks',
  'roles',
  'proposals',
] as const;

const NAME = /^(?<section>[^.]+)\.(?<language>[^.]+)\.md$/;
/** Files that somebody wrote a text in; pictures and the like may lie beside them. */
const TEXT = /\.(md|markdown|txt|docx?|odt|rtf)$/i;

/**
 * The texts in `narrative/`.
 * @throws Failure for a text that would end up in no report, since its name is not understood.
 */
export function readNarratives(root: string): Narrative[] {
  const folder = join(root, 'narrative');
  return listFiles(folder)
    .filter((name) => TEXT.test(name))
    .map((name) => {
      const file = `narrative/${name.normalize('NFC')}`;
      const { section = '', language = '' } = NAME.exec(name)?.groups ?? {};
      if (section === '') throw new Failure(2, phrase('failure.narrative-name', { file }));
      const sections = NARRATIVE_SECTIONS.join(', ');
      if (!NARRATIVE_SECTIONS.some((known) => known === section)) {
        const nearest = findNearest(section, NARRATIVE_SECTIONS) ?? sections;
        throw new Failure(2, phrase('failure.narrative-section', { file, section, nearest }));
      }
      const tags = LANGUAGES.map(({ tag }) => tag);
      if (!tags.includes(language)) {
        const languages = tags.join(', ');
        throw new Failure(2, phrase('failure.narrative-language', { file, language, languages }));
      }
      const markdown = (readText(join(folder, name)) ?? '').normalize('NFC');
      return { section, language, file, markdown };
    });
}
