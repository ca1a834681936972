import type { JudgedFinding } from './findings/finding.ts';
import { takeIn, type WorkbookReader } from './intake/take-in.ts';
import type { Ledger } from './records/ledger.ts';
import { readRecords } from './records/read-records.ts';
import { REPORT_KINDS } from './report/kinds/index.ts';
import type { Report } from './report/report.ts';
import { judgeRecords } from './rules/judge-records.ts';
import type { Figure } from './summary/figure.ts';
import { summarize } from './summary/summarize.ts';
import type { Summary } from './summary/summary.ts';
import type { FindingGroup } from './triage/finding-group.ts';
import type { Omission } from './triage/select-findings.ts';
import { triage } from './triage/triage.ts';
import type { Workspace } from './workspace/workspace.ts';

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
}

/** Bytes → cells → records → findings → groups of them: all that `emulate validate` does. */
export async function examine(
  workspace: Workspace,
  readWorkbook: WorkbookReader,
  onFile?: (done: number, of: number) => void,
): Promise<Examination> {
  const taken = await takeIn(workspace.submissions, readWorkbook, workspace.settings.limits, onFile);
  const read = readRecords(workspace, taken.value);
  const { findings, usable } = judgeRecords(workspace, read.value, [...taken.findings, ...read.findings]);
  return { workspace, ledger: read.value, usable, findings, groups: triage(findings) };
}

/** Records → figures → a document without a format; renderers take it from there. */
export function report(kind: Report['kind'], examination: Examination, language: string): Report {
  const { workspace, usable, findings, groups, omission } = examination;
  const told = omission === undefined ? { findings, groups } : { findings, groups, omission };
  return REPORT_KINDS[kind]({ summary: summarize(workspace, usable), ...told, language });
}

/** The figures of the conference report, and the means to make others. */
export function summaryOf({ workspace, usable, findings, groups }: Examination): {
  readonly summary: Summary;
  readonly figures: readonly Figure[];
} {
  const summary = summarize(workspace, usable);
  const { figures } = REPORT_KINDS.conference({ summary, findings, groups, language: 'vi' });
  return { summary, figures };
}
