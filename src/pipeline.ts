import type { JudgedFinding } from './findings/finding.ts';
import { takeIn, type WorkbookReader } from './intake/take-in.ts';
import type { Ledger } from './records/ledger.ts';
import { readRecords } from './records/read-records.ts';
import { REPORT_KINDS } from './report/kinds/index.ts';
import type { Report, Table } from './report/report.ts';
import { type TargetView, viewTargets } from './report/target-view.ts';
import { judgeRecords } from './rules/judge-records.ts';
import type { Figure } from './summary/figure.ts';
import { summarize } from './summary/summarize.ts';
import type { Summary } from './summary/summary.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What is known of a workspace once it was read and judged. */
export interface Examination {
  readonly workspace: Workspace;
  /** Everything that was read. */
  readonly ledger: Ledger;
  /** What may enter a figure. */
  readonly usable: Ledger;
  readonly findings: readonly JudgedFinding[];
}

/** Bytes → cells → records → findings: all that `emulate validate` does. */
export async function examine(
  workspace: Workspace,
  readWorkbook: WorkbookReader,
  onFile?: (done: number, of: number) => void,
): Promise<Examination> {
  const taken = await takeIn(workspace.submissions, readWorkbook, workspace.settings.limits, onFile);
  const read = readRecords(workspace, taken.value);
  const { findings, usable } = judgeRecords(workspace, read.value, [...taken.findings, ...read.findings]);
  return { workspace, ledger: read.value, usable, findings };
}

/** Records → figures → a document without a format; renderers take it from there. */
export function report(kind: Report['kind'], examination: Examination, language: string): Report {
  const { workspace, usable, findings } = examination;
  return REPORT_KINDS[kind]({ summary: summarize(workspace, usable), findings, language });
}

/** The figures of the conference report, and the means to make others. */
export function summaryOf({ workspace, usable, findings }: Examination): {
  readonly summary: Summary;
  readonly figures: readonly Figure[];
} {
  const summary = summarize(workspace, usable);
  const { figures } = REPORT_KINDS.conference({ summary, findings, language: 'vi' });
  return { summary, figures };
}

/** Records → the targets that somebody asks for, in tables for a terminal. */
export function targetTables({ workspace, usable }: Examination, view: TargetView): Table[] {
  return viewTargets(summarize(workspace, usable), view);
}
