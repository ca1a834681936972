import type { JudgedFinding } from '../findings/finding.ts';
import type { Text } from '../language/phrase.ts';
import type { Ledger } from '../records/ledger.ts';
import type { Summary } from '../summary/summary.ts';
import type { FindingGroup } from '../triage/finding-group.ts';
import type { Omission } from '../triage/select-findings.ts';
import type { Unit, Workspace } from '../workspace/workspace.ts';
import type { Moment } from './status/standing.ts';

/** What a report is composed from. */
export interface ReportInput {
  readonly summary: Summary;
  /** Everything that was read, be it of use or not. */
  readonly read: Ledger;
  /** One for each cell. */
  readonly findings: readonly JudgedFinding[];
  /** As they are to be told. */
  readonly groups: readonly FindingGroup[];
  /** What a filter keeps from being told. */
  readonly omission?: Omission;
  /** The reader's language, for the clerk's free text only; everything else is translated when it is rendered. */
  readonly language: string;
  /** For a status; without it nothing is overdue, and nobody knows when files were changed. */
  readonly moment?: Moment | undefined;
}

/** A unit by its short name, else its name in the reader's language. */
export function unitText(unit: Unit): Text {
  return unit.short ?? { names: unit.name };
}

/** The cluster by name; a folder without settings goes by its own. */
export function clusterText({ settings, name }: Workspace): Text {
  return settings.cluster === undefined ? name : { names: settings.cluster.name };
}
