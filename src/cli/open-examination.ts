import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { type Examination, examine } from '../pipeline.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { openProgress } from './progress.ts';
import { remark, type Session } from './session.ts';
import { openWorkbookProcess } from './workbook-process.ts';

/**
 * Opens the workspace that the targets name (a folder, files, or nothing for the current folder) and examines it.
 * @throws Failure where there is nothing to open or nothing could be read.
 */
export async function openExamination(session: Session, targets: readonly string[]): Promise<Examination> {
  const { start, only } = resolveTargets(session, targets);
  const workspace = openWorkspace(start, only);
  const progress = openProgress(session);
  const workbooks = openWorkbookProcess();
  try {
    const examination = await examine(workspace, workbooks.read, (done, of) =>
      progress.show('progress.reading', { done, of }),
    );
    for (const key of ['previous', 'mergers'] as const) {
      const value = workspace.settings[key];
      if (value !== undefined && value.length > 0) remark(session, phrase('remark.not-used', { key }));
    }
    if (existsSync(join(workspace.root, 'mappings.yaml'))) remark(session, phrase('remark.mappings'));
    return examination;
  } finally {
    workbooks.close();
    progress.end();
  }
}

/** Nothing could be read at all: what was written would be an empty report that looks fine. */
export function isUnreadable({ ledger }: Examination): boolean {
  return ledger.files.every(({ document }) => document === undefined);
}

export function nothingReadable({ ledger }: Examination): Failure {
  return new Failure(3, phrase('failure.nothing-readable', { count: ledger.files.length }));
}

function resolveTargets(session: Session, targets: readonly string[]): { start: string; only?: string[] } {
  const paths = (targets.length === 0 ? ['.'] : targets).map((target) => {
    const path = resolve(session.cwd, target);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new Failure(3, phrase('usage.no-such-path', { word: target }));
    return { path, isFolder: stats.isDirectory() };
  });
  const [first] = paths;
  const start = first?.path ?? session.cwd;
  if (paths.length === 1 && first?.isFolder) return { start };
  if (paths.some(({ isFolder }) => isFolder)) throw new Failure(2, phrase('usage.mixed-targets'));
  return { start: dirname(start), only: paths.map(({ path }) => path) };
}
