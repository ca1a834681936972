import { isAbsolute, resolve } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import { SETTINGS_FILE, submissionsFolder } from './find-workspace.ts';
import { isWithin } from './list-files.ts';
import { periodLabel, periodStart } from './period.ts';
import { isFolder, realPath } from './read-file.ts';
import { readYaml } from './read-yaml.ts';
import type { Settings } from './settings-schema.ts';
import type { Workspace } from './workspace.ts';

/**
 * Opens the workspace of last year that the settings name.
 * @param text of the settings, for the place of what is wrong
 * @param open opens a folder as a workspace, without its own last year
 * @throws Failure where it is not there or cannot be opened, is this year's own or of no earlier period, or lies among its submissions.
 */
export function openPrevious(
  root: string,
  { previous: folder = '', period }: Pick<Settings, 'previous' | 'period'>,
  text: string,
  open: (folder: string) => Workspace,
): Workspace {
  const path = resolve(root, folder);
  const place = readYaml(SETTINGS_FILE, text).placeOf(['previous']);
  const about = { ...place, folder };
  if (!isFolder(path)) throw new Failure(2, phrase('settings.previous-not-there', about));
  if (isSame(path, root)) throw new Failure(2, phrase('settings.previous-itself', about));
  if (isWithin(path, submissionsFolder(root)) || isWithin(root, submissionsFolder(path)))
    throw new Failure(2, phrase('settings.previous-among-submissions', about));
  const workspace = opened(path, about, open);
  const { previous: before, period: earlier } = workspace.settings;
  if (before !== undefined && isSame(resolve(path, before), root))
    throw new Failure(2, phrase('settings.previous-cycle', about));
  const [start, earlierStart] = [periodStart(period), periodStart(earlier)];
  if (start !== undefined && earlierStart !== undefined && earlierStart >= start) {
    const periods = { period: periodLabel(period), earlier: periodLabel(earlier) };
    throw new Failure(2, phrase('settings.previous-not-earlier', { ...about, ...periods }));
  }
  return workspace;
}

function opened(
  path: string,
  about: { file: string; line: number; column: number; folder: string },
  open: (folder: string) => Workspace,
): Workspace {
  try {
    return open(path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const problems = error.phrases.map((each) => toldFrom(about.folder, each));
    throw new Failure(
      2,
      ...problems.map((problem) => phrase('settings.previous-not-opened', { ...about, problem })),
    );
  }
}

/** "emulate.yaml, line 3" of the other workspace is not this one's. */
function toldFrom(folder: string, problem: Phrase): Phrase {
  const file = problem.params?.['file'];
  if (typeof file !== 'string' || isAbsolute(file)) return problem;
  return { ...problem, params: { ...problem.params, file: `${folder.replace(/\/+$/, '')}/${file}` } };
}

function isSame(one: string, other: string): boolean {
  return realPath(one) === realPath(other);
}
