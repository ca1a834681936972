import { dirname, resolve } from 'node:path';
import { Failure } from '../findings/failure.ts';
import { ENCODINGS } from '../intake/text/encoding.ts';
import { phrase } from '../language/phrase.ts';
import { type Examination, examine } from '../pipeline.ts';
import { isMeaning, meanings } from '../records/header/column-meaning.ts';
import { RULES } from '../rules/index.ts';
import {
  findWorkspace,
  submissionsFolder,
  workspaceAround,
  workspaceOfFile,
} from '../workspace/find-workspace.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { realPath, statsOf } from '../workspace/read-file.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { openProgress } from './progress.ts';
import { remark, type Session } from './session.ts';
import { fitLimits, spareHeap } from './spare-memory.ts';
import { openWorkbookPool } from './workbook-pool.ts';

/** What of a workspace a command does not look at, what it asks of it, and whether it works where nothing has come. */
interface Ways {
  readonly withoutMappings?: boolean;
  readonly withoutPrevious?: boolean;
  readonly mayBeEmpty?: boolean;
  /** What must hold of the workspace before its files are read. */
  readonly onOpen?: (workspace: Workspace) => void;
}

/**
 * Opens the workspace that the targets name (a folder, files, or nothing for the current folder) and examines it.
 * @throws Failure where there is nothing to open or nothing could be read.
 */
export async function openExamination(
  session: Session,
  targets: readonly string[],
  { withoutMappings = false, withoutPrevious = false, mayBeEmpty = false, onOpen }: Ways = {},
): Promise<Examination> {
  const { root, only } = resolveTargets(session, targets);
  const opened = openWorkspace(root, only, {
    rules: RULES,
    encodings: Object.keys(ENCODINGS),
    isMeaning,
    meanings,
    withoutMappings,
    withoutPrevious,
    mayBeEmpty,
  });
  onOpen?.(opened);
  const { settings } = opened;
  const workspace = { ...opened, settings: { ...settings, limits: fitLimits(settings.limits) } };
  spareHeap(workspace);
  const progress = openProgress(session);
  const workbooks = openWorkbookPool(workspace.settings.limits);
  try {
    const examination = await examine(workspace, workbooks.read, (done, of) =>
      progress.show('progress.reading', { done, of }),
    );
    tellPreviousUnread(session, examination);
    return examination;
  } finally {
    workbooks.close();
    progress.end();
  }
}

/** Last year's findings are not this year's, but what could not be read of it is missing from every comparison. */
function tellPreviousUnread(session: Session, { workspace, previous }: Examination): void {
  const files = previous?.usable.files ?? [];
  const unread = files.filter(({ document }) => document === undefined).length;
  if (unread === 0) return;
  const folder = workspace.settings.previous ?? '';
  if (unread === files.length) throw new Failure(3, phrase('failure.previous-unreadable', { folder }));
  remark(session, phrase('remark.previous-unread', { count: unread, of: files.length, folder }));
}

/** Nothing could be read at all: what was written would be an empty report that looks fine. */
export function isUnreadable({ ledger }: Examination): boolean {
  return ledger.files.every(({ document }) => document === undefined);
}

export function nothingReadable({ ledger }: Examination): Failure {
  return new Failure(3, phrase('failure.nothing-readable', { count: ledger.files.length }));
}

/** The folder to open, and what to restrict the work to. */
export interface Targets {
  readonly root: string;
  readonly only?: readonly string[];
}

/** A folder is used as it is, unless it is among the submissions of a workspace; files are of the nearest workspace upwards. */
export function resolveTargets(session: Session, targets: readonly string[]): Targets {
  if (targets.length === 0) return { root: findWorkspace(session.cwd) };
  const paths = targets.map((target) => {
    const path = spelling(resolve(session.cwd, target));
    const stats = statsOf(path);
    if (stats === undefined) throw new Failure(3, phrase('usage.no-such-path', { word: target }));
    return { path, isFolder: stats.isDirectory() };
  });
  const [first] = paths;
  if (first === undefined) return { root: session.cwd };
  if (paths.length === 1 && first.isFolder) {
    const around = workspaceAround(first.path);
    if (around === undefined) return { root: first.path };
    const isWhole = submissionsFolder(around) === first.path;
    return isWhole ? { root: around } : { root: around, only: [first.path] };
  }
  if (paths.some(({ isFolder }) => isFolder)) throw new Failure(2, phrase('usage.mixed-targets'));
  const once = new Map(paths.map(({ path }) => [realPath(path), path]).toReversed() as [string, string][]);
  return { root: workspaceOfFile(dirname(first.path)), only: [...once.values()].toReversed() };
}

/** A name typed in one Unicode form is the same name that a Mac stored in the other. */
function spelling(path: string): string {
  const forms = [path, path.normalize('NFC'), path.normalize('NFD')];
  return forms.find((form) => statsOf(form) !== undefined) ?? path;
}
