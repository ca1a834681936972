import { join, relative, resolve } from 'node:path';
import type { Language } from '../language/language.ts';
import { phrase, type Text } from '../language/phrase.ts';
import { type Examination, stand } from '../pipeline.ts';
import { LETTER_FORMATS, renderLetter } from '../render/letter/render-letter.ts';
import { composeLetters } from '../report/letter/compose-letter.ts';
import type { Moment } from '../report/status/standing.ts';
import { isThere } from '../workspace/read-file.ts';
import { composeManifest, readWritten } from './manifest.ts';
import { refuseSubmissions } from './output-folder.ts';
import { type Session, tell } from './session.ts';
import { openTemplates } from './templates.ts';
import { type Output, writeFiles } from './write-files.ts';

/** Paths as the user would type them. */
export interface WrittenLetters {
  readonly written: readonly string[];
  /** Of units that owe nothing by now; a letter is never taken away, since somebody may have sent it. */
  readonly stale: readonly string[];
}

/**
 * Writes a letter to each unit that owes something, `<unit>.<language>.md` and `.html`.
 * @throws Failure where the folder is one of submissions, or a file there is not ours
 */
export function writeLetters(
  session: Session,
  examination: Examination,
  folder: string,
  { languages, moment, force }: { languages: readonly Language[]; moment: Moment; force: boolean },
): WrittenLetters {
  const { workspace } = examination;
  const into = resolve(session.cwd, folder);
  refuseSubmissions(into, folder, workspace);
  const standing = stand(examination, moment);
  const letters = composeLetters(standing, workspace);
  const templates = openTemplates(workspace.root);
  const generator = `emulate ${session.version}`;
  const outputs = languages.flatMap((language) =>
    letters.flatMap((letter) =>
      LETTER_FORMATS.map(
        (format): Output => ({
          name: nameOf(letter.unit.id, language.tag, format.extension),
          bytes: renderLetter(letter, format, { language, generator, ...templates }),
        }),
      ),
    ),
  );
  const before = readWritten(into);
  if (outputs.length > 0) {
    const manifest = composeManifest(examination, session.version, outputs, before);
    writeFiles(into, [...outputs, manifest], before, force);
  }
  const names = new Set(outputs.map(({ name }) => name));
  const done = standing.units.filter(({ owes }) => owes === 'nothing');
  const stale = done.flatMap(({ unit }) =>
    [...before.keys()].filter((name) => name.startsWith(`${unit.id}.`) && !names.has(name)),
  );
  const typed = (name: string): string => relative(session.cwd, resolve(into, name)) || name;
  return {
    written: outputs.map(({ name }) => typed(name)),
    stale: stale.filter((name) => isThere(join(into, name))).map(typed),
  };
}

/** Says what was written, what is left to fill in, and which letters must not be sent any more. */
export function tellLetters(session: Session, { written, stale }: WrittenLetters): void {
  const list = (head: Text, paths: readonly string[]): void => {
    tell(session, head);
    for (const path of paths) session.out(`  ${path}\n`);
  };
  if (written.length === 0) tell(session, phrase('letter.none'));
  else {
    list(phrase('letter.written', { count: written.length / LETTER_FORMATS.length }), written);
    tell(session, phrase('letter.fill-in'));
  }
  if (stale.length > 0) list(phrase('letter.stale'), stale);
}

function nameOf(unit: string, language: string, extension: string): string {
  return `${unit}.${language}.${extension}`;
}
