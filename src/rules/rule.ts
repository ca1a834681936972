import type { Found, RuleCode, Severity } from '../findings/finding.ts';
import type { AsideReason, DataRecord, Ledger } from '../records/ledger.ts';
import type { Workspace } from '../workspace/workspace.ts';

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

export interface RuleContext {
  readonly ledger: Ledger;
  readonly workspace: Workspace;
}

/** One check, one code, one file. Its words are in the catalogues, its page in docs/rules/. */
export interface Rule<Code extends RuleCode = RuleCode> {
  readonly code: Code;
  /** Grows when the check comes to judge the same data differently. */
  readonly version: number;
  readonly severity: Severity;
  /** As a query, too, it keeps out what it names, until somebody gives the reason why it is to be counted. */
  readonly excludesUntilExplained?: true;
  /** Law, form or circular behind the rule, with its date. */
  readonly basis?: string;
  /** Looks across what was read. Rules without one are raised by the station that reads. */
  readonly check?: (context: RuleContext) => Iterable<RuleResult<Code>>;
}

/** Fixes a rule's code, so that its check can only find what its message has words for. */
export function defineRule<Code extends RuleCode>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
