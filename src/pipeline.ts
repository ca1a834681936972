import type { JudgedFinding } from './findings/finding.ts';
import { type Paging, takeIn, type WorkbookReader } from './intake/take-in.ts';
import type { Ledger } from './records/ledger.ts';
import { readRecords } from './records/read-records.ts';
import { seenFrom } from './records/seen-from.ts';
import { REPORT_KINDS } from './report/kinds/index.ts';
import type { Report, Table } from './report/report.ts';
import { type StandingInput, standUnits } from './report/status/stand-units.ts';
import type { Moment, Standing } from './report/status/standing.ts';
import { type TargetView, viewTargets } from './report/target-view.ts';
import { judgeRecords } from './rules/judge-records.ts';
import type { Figure } from './summary/figure.ts';
import { summarize } from './summary/summarize.ts';
import type { Summary } from './summary/summary.ts';
import type { FindingGroup } from './triage/finding-group.ts';
import type { Omission } from './triage/select-findings.ts';
import { triage } from './triage/triage.ts';
import { relativeName } from './workspace/list-files.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What is kept of last year: enough to compare with, named as the workspace of this year sees it. */
export interface PreviousYear {
  readonly workspace: Workspace;
  /** What may enter a figure. */
  readonly usable: Ledger;
}

/** What is known of a workspace once it was read and judged. */
export interface Examination {
  readonly workspace: Workspace;
  /** Everything that was read. */
  readonly ledger: Ledger;
  /** What may enter a figure. */
  readonly usable: Ledger;
  /** One for each cell, in reading order. */
  readonly findings: readonly JudgedFinding[];
  /** The same as they are to be told: those of one cause as one, in the order in which to mend them. */
  readonly groups: readonly FindingGroup[];
  /** What a filter keeps from being told, where there is one. */
  readonly omission?: Omission;
  /** Last year, where the settings name it. */
  readonly previous?: PreviousYear;
}

/** Bytes → cells → records → findings → groups of them: all that `emulate validate` does; last year first, where there is one. */
export async function examine(
  workspace: Workspace,
  readWorkbook: WorkbookReader,
  onFile?: (done: number, of: number) => void,
  paging?: Paging,
): Promise<Examination> {
  const { submissions, settings, previous: before } = workspace;
  const beforehand = before?.submissions.length ?? 0;
  const of = beforehand + submissions.length;
  const previous =
    before && (await examinePrevious(workspace, before, readWorkbook, (done) => onFile?.(done, of), paging));
  const onOwn = (done: number): void => onFile?.(beforehand + done, of);
  const taken = await takeIn(submissions, readWorkbook, settings.limits, onOwn, paging);
  const read = readRecords(workspace, taken.value);
  const found = [...taken.findings, ...read.findings];
  const { findings, usable } = judgeRecords(workspace, read.value, found, previous?.usable);
  return {
    workspace,
    ledger: read.value,
    usable,
    findings,
    groups: triage(findings),
    ...(previous === undefined ? {} : { previous }),
  };
}

/** Last year is judged by its own settings, within this year's limits; its findings were last year's matter. */
async function examinePrevious(
  { root, settings }: Workspace,
  workspace: Workspace,
  readWorkbook: WorkbookReader,
  onFile: (done: number) => void,
  paging?: Paging,
): Promise<PreviousYear> {
  const taken = await takeIn(workspace.submissions, readWorkbook, settings.limits, onFile, paging);
  const { usable } = judgeRecords(workspace, readRecords(workspace, taken.value).value, []);
  return { workspace, usable: seenFrom(usable, relativeName(root, workspace.root)) };
}

/** Records → figures → a document without a format; renderers take it from there. */
export function report(
  kind: Report['kind'],
  examination: Examination,
  language: string,
  moment?: Moment,
): Report {
  return REPORT_KINDS[kind]({ ...inputOf(examination, moment), language });
}

/** How every unit stands: what a status shows, and what letters are written from. */
export function stand(examination: Examination, moment: Moment): Standing {
  return standUnits(inputOf(examination, moment));
}

/** The figures of the conference report, and the means to make others. */
export function summaryOf(examination: Examination): {
  readonly summary: Summary;
  readonly figures: readonly Figure[];
} {
  const input = inputOf(examination);
  const { figures } = REPORT_KINDS.conference({ ...input, language: 'vi' });
  return { summary: input.summary, figures };
}

function inputOf(examination: Examination, moment?: Moment): StandingInput {
  const { workspace, ledger, usable, findings, groups, omission } = examination;
  const told = omission === undefined ? { findings, groups } : { findings, groups, omission };
  return { summary: summarize(workspace, usable), read: ledger, ...told, moment };
}

/** Records → the targets that somebody asks for, in tables for a terminal. */
export function targetTables({ workspace, usable }: Examination, view: TargetView): Table[] {
  return viewTargets(summarize(workspace, usable), view);
}
