import type { Found, RuleCode, Severity } from '../findings/finding.ts';
import type { PlaceholdersOf } from '../language/catalogue.ts';
import type { AsideReason, DataRecord, Ledger, Table, TableRow } from '../records/ledger.ts';
import type { Parameters, Workspace } from '../workspace/workspace.ts';

/** What a finding keeps out of the figures, as a rule while it is an error: whole records, or single fields of them. */
export interface Exclusion {
  readonly record: DataRecord;
  /** All fields where none are named. */
  readonly fields?: readonly string[];
  /** Why, where it is not an error. */
  readonly reason?: AsideReason | undefined;
}

/** Rows that do not count whatever weight the finding has, and why: another version of them counts. */
export interface SetAside {
  readonly records: readonly DataRecord[];
  readonly reason: AsideReason;
}

/** What a rule says: the fact, and what cannot be used because of it. */
export interface RuleResult<Code extends RuleCode = RuleCode> {
  readonly finding: Found<Code>;
  readonly excludes?: readonly Exclusion[];
  readonly setsAside?: SetAside;
}

/** The values that a rule's parameters have: what the settings give, else their defaults. */
export type ValuesOf<P extends Parameters> = { readonly [Name in keyof P]: P[Name]['default'] };

export interface RuleContext<P extends Parameters = Parameters> {
  readonly ledger: Ledger;
  readonly workspace: Workspace;
  /** What may enter a figure of last year, where the settings name its workspace; files are named as seen from this one. */
  readonly previous?: Ledger | undefined;
  readonly parameters: ValuesOf<P>;
}

/** A row of a table, and what was read of it: no record where it is a total or was set aside. */
export interface SeenRow {
  readonly table: Table;
  readonly row: TableRow;
  readonly records: readonly DataRecord[];
}

/** Sees every row, and speaks when all were seen: it keeps counts and places, never rows. */
export interface Watch<Code extends RuleCode = RuleCode> {
  readonly see: (seen: SeenRow) => void;
  readonly tell: () => Iterable<RuleResult<Code>>;
}

/** Law, form or circular that a rule rests on. */
export interface Basis {
  /** Number, article and date. */
  readonly text: string;
  /** First and last day on which it is in force, ISO; a period wholly outside is not checked against it. */
  readonly from?: string;
  readonly until?: string;
  /** Nobody has compared it with the official text yet: the rule is no error by default. */
  readonly isUnverified?: true;
}

type VaryingIn<Code extends RuleCode> =
  | PlaceholdersOf<`rule.${Code}.message`>
  | PlaceholdersOf<`rule.${Code}.suggestion`>;

/** One check, one code, one file. Its words are in the catalogues, its page in docs/rules/. */
export interface Rule<Code extends RuleCode = RuleCode, P extends Parameters = Parameters> {
  readonly code: Code;
  /** Grows when the check comes to judge the same data differently. */
  readonly version: number;
  readonly severity: Severity;
  /** Silent until the settings give it a severity, as a ratio that a ministry may or may not keep. */
  readonly isOff?: true;
  /** In its first season it only notes, until the settings say `trial: false`. */
  readonly isTrial?: true;
  readonly parameters?: P;
  /**
   * In which parameters of its message the cells of one fault may differ, so that they are told as one finding: each its own value.
   * `column` joins columns that fail in the same rows. Cells that differ in anything else are findings of their own.
   */
  readonly varies?: readonly VaryingIn<Code>[];
  /** What it says rests on the related cells: where one of them is at fault, that comes first. */
  readonly restsOnRelated?: true;
  /** As a query, too, it keeps out what it names, until somebody gives the reason why it is to be counted. */
  readonly excludesUntilExplained?: true;
  readonly basis?: Basis;
  /** Looks across what was read. Rules without one are raised by the station that reads. */
  readonly check?: (context: RuleContext<P>) => Iterable<RuleResult<Code>>;
  /**
   * Looks at one row after the other, at all records of it: what was read is walked once for all such rules, since a long table costs
   * as much to walk as to read.
   */
  readonly checkRows?: (
    context: RuleContext<P>,
  ) => (records: readonly DataRecord[]) => Iterable<RuleResult<Code>>;
  /** Looks at all rows in the same walk, those that gave no record too, for what can be said at its end only. */
  readonly watchRows?: (context: RuleContext<P>) => Watch<Code>;
}

/** Fixes a rule's code and parameters, so that its check can only find what its message has words for, and reads what it declares. */
export function defineRule<Code extends RuleCode, const P extends Parameters = Parameters>(
  rule: Rule<Code, P>,
): Rule<Code> {
  return rule as Rule<Code>;
}
