import type { FindingGroup } from '../../triage/finding-group.ts';
import type { Receipt } from '../../workspace/receipt.ts';
import type { DatasetName, Unit } from '../../workspace/workspace.ts';

/** What only the command line knows of time. */
export interface Moment {
  /** The day on which the status stands, ISO. */
  readonly today: string;
  /** The day on which a submission was last changed on this disk, ISO; undefined where that cannot be told. */
  readonly lastChanged: (path: string) => string | undefined;
}

/** Who has sent what, what of it can be used, and who still owes what. */
export interface Standing {
  readonly today: string | undefined;
  /** Those that sent nothing first, then those that owe something else; in the order of the settings among themselves. */
  readonly units: readonly UnitStanding[];
  readonly datasets: readonly DatasetTally[];
  /** Files that nobody could be found to have sent; one of them may be what a unit is waited for. */
  readonly strays: readonly string[];
  /** Errors and open queries in files of which it is not known whose they are, and in the clerk's own mappings. */
  readonly unattributed: OpenFindings;
  /** Files and units for which the settings give a day of receipt though nothing came. */
  readonly unusedReceipts: readonly string[];
  /** Units that sent something and are no members of the cluster at the end of the period. */
  readonly outsiders: readonly Unit[];
}

/** The gravest that a unit owes: all that is required, parts of it, corrections, reasons, or nothing. */
export type Owing = 'everything' | 'datasets' | 'corrections' | 'answers' | 'nothing';

/** In the order in which units are listed. */
export const OWINGS: readonly Owing[] = ['everything', 'datasets', 'corrections', 'answers', 'nothing'];

export interface UnitStanding {
  readonly unit: Unit;
  readonly owes: Owing;
  readonly datasets: readonly DatasetStanding[];
  /** Findings on files and sheets that hold no one dataset. */
  readonly other: OpenFindings;
  readonly files: readonly FileReceipt[];
}

/** What still has to be done about what was sent; queries with a reason are closed, notes ask for nothing. */
export interface OpenFindings {
  readonly errors: readonly FindingGroup[];
  readonly queries: readonly FindingGroup[];
}

/**
 * `blank`: a table came, and holds nothing that counts · `unusable`: errors leave nothing of it · `usable`: at least some of it is in the figures,
 * though there may be errors and queries · `excused`: missing, and a reason was given · `not-required`: missing, and nobody asked.
 */
export type DatasetState = 'missing' | 'excused' | 'not-required' | 'blank' | 'unusable' | 'usable';

export interface DatasetStanding extends OpenFindings {
  readonly dataset: DatasetName;
  readonly state: DatasetState;
  readonly due: string | undefined;
  /** The day that counts: the first on which some of it came; where nothing says so, the first on which a file of it was changed. */
  readonly receipt: Receipt | undefined;
  readonly delay: Delay | undefined;
  /** Why it is not sent. */
  readonly reason: string | undefined;
}

/**
 * `overdue`: it has not come, and the day has passed · `late`: it came after the day, by evidence of receipt · `maybe-late`: nothing
 * says when it came, and its files were last changed after the day.
 */
export interface Delay {
  readonly kind: 'overdue' | 'late' | 'maybe-late';
  /** Days after the day on which it was due. */
  readonly days: number;
}

/** A file of a unit, what it holds, and when it came. */
export interface FileReceipt {
  readonly file: string;
  readonly isReadable: boolean;
  readonly datasets: readonly DatasetName[];
  readonly receipt: Receipt | undefined;
}

/** Units by what they did about a dataset. */
export interface DatasetTally {
  readonly dataset: DatasetName;
  readonly isRequired: boolean;
  /** What holds for all; units may have days of their own. */
  readonly due: string | undefined;
  /** Those that have to send it: all of the cluster less those that are excused; none where it is not required. */
  readonly expected: number;
  readonly received: number;
  readonly usable: number;
  readonly withErrors: number;
  readonly withQueries: number;
  readonly missing: number;
  readonly overdue: number;
  readonly late: number;
  /** Something came, and nothing says when. */
  readonly undated: number;
  /** Of these, those whose files were last changed after the day. */
  readonly maybeLate: number;
}

/** Something of it came, be it of use or not. */
export function isReceived({ state }: Pick<DatasetStanding, 'state'>): boolean {
  return state === 'blank' || state === 'unusable' || state === 'usable';
}

/** Something came that was due, and nothing says when. */
export function isUndated(standing: Pick<DatasetStanding, 'state' | 'due' | 'receipt'>): boolean {
  const { due, receipt } = standing;
  return (
    due !== undefined && isReceived(standing) && (receipt === undefined || receipt.by === 'last-changed')
  );
}

/** It has to be sent, or sent again. */
export function isOwed({ state }: Pick<DatasetStanding, 'state'>): boolean {
  return state === 'missing' || state === 'blank';
}
