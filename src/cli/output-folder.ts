import { dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import type { Examination } from '../pipeline.ts';
import { NOT_SUBMISSIONS, submissionsFolder } from '../workspace/find-workspace.ts';
import { isWithin } from '../workspace/list-files.ts';
import { periodId } from '../workspace/period.ts';
import { realPath, statsOf } from '../workspace/read-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Options } from './program.ts';
import type { Session } from './session.ts';
import { cannotWrite } from './write-files.ts';

/**
 * `reports/<period>` in the workspace, or what --out names.
 * @throws Failure where that is a folder of submissions, by whatever name, or no folder.
 */
export function outputFolder(session: Session, { workspace }: Examination, options: Options): string {
  const named = typeof options['out'] === 'string' ? options['out'] : undefined;
  const folder =
    named === undefined
      ? resolve(workspace.root, 'reports', periodId(workspace.settings.period))
      : resolve(session.cwd, named);
  refuseSubmissions(folder, named ?? folder, workspace);
  return folder;
}

/**
 * What was sent is never written to.
 * @throws Failure where the folder is one of submissions, by whatever name, or no folder.
 */
export function refuseSubmissions(folder: string, named: string, workspace: Workspace): void {
  if (isForSubmissions(realFolder(folder), workspace)) {
    throw new Failure(3, phrase('failure.out-in-submissions', { folder: named }));
  }
  if (statsOf(folder)?.isDirectory() === false) throw cannotWrite(folder, phrase('problem.not-a-folder'));
}

function isForSubmissions(folder: string, { root, submissions, isPartial }: Workspace): boolean {
  const sent = realPath(submissionsFolder(root));
  const real = realPath(root);
  if (sent !== real && isWithin(folder, sent)) return true;
  const holders = new Set(submissions.map(({ path }) => realPath(dirname(path))));
  // Files by name are read wherever they lie, and only they.
  if (isPartial) return holders.has(folder);
  if (sent === real && isWithin(folder, real)) {
    const [first = ''] = relative(real, folder).split(sep);
    return !NOT_SUBMISSIONS.has(first);
  }
  return [...holders].some((holder) => holder !== real && isWithin(folder, holder));
}

/** The real place of a folder that need not be there yet. */
function realFolder(folder: string): string {
  const above = dirname(folder);
  const real = realPath(folder);
  if (real !== folder || above === folder) return real;
  return join(realFolder(above), relative(above, folder));
}
