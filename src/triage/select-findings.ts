import type { RuleCode, Severity } from '../findings/finding.ts';
import { type Phrase, phrase, type Text, type Value } from '../language/phrase.ts';
import type { FindingGroup } from './finding-group.ts';
import { describeTally, type Tally, tallyOf } from './tally.ts';

/** What somebody wants told; everything where nothing is named. */
export interface FindingFilter {
  readonly units: readonly { readonly id: string; readonly name: Text }[];
  readonly rules: readonly RuleCode[];
  /** This and graver. */
  readonly severity?: Severity | undefined;
}

/** What a filter keeps from being told. */
export interface Omission {
  readonly filter: FindingFilter;
  readonly tally: Tally;
}

const GRAVER: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  query: ['error', 'query'],
  note: ['error', 'query', 'note'],
};

/** Whether a weight is the given one or graver. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return GRAVER[least].includes(severity);
}

export function isFiltering({ units, rules, severity }: FindingFilter): boolean {
  return units.length > 0 || rules.length > 0 || (severity !== undefined && severity !== 'note');
}

/** The groups that a filter lets through, as they are numbered without it. */
export function selectGroups(
  groups: readonly FindingGroup[],
  { units, rules, severity = 'note' }: FindingFilter,
): FindingGroup[] {
  const ids = new Set<string | undefined>(units.map(({ id }) => id));
  return groups.filter(
    ({ unit, lead }) =>
      (units.length === 0 || ids.has(unit)) &&
      (rules.length === 0 || rules.includes(lead.rule)) &&
      isAtLeast(lead.severity, severity),
  );
}

/** What is told, and what is not. */
export function describeOmission({ filter, tally }: Omission): Phrase {
  const shown = { what: describeFilter(filter) };
  return tally.error + tally.query + tally.note === 0
    ? phrase('filter.all-told', shown)
    : phrase('filter.some-told', { ...shown, tally: describeTally(tally, false) });
}

/** What was asked for. */
export function describeFilter({ units, rules, severity }: FindingFilter): Value {
  const value = [
    ...(units.length === 0
      ? []
      : [phrase('filter.units', { units: { as: 'list', value: units.map(({ name }) => name) } })]),
    ...(rules.length === 0 ? [] : [phrase('filter.rules', { rules: { as: 'list', value: rules } })]),
    ...(severity === undefined || severity === 'note'
      ? []
      : [phrase('filter.severity', { severity: { key: `severity.${severity}` } })]),
  ];
  return { as: 'list', value };
}

/** What is left out of a list. */
export function tallyWithout(all: readonly FindingGroup[], told: readonly FindingGroup[]): Tally {
  const [whole, part] = [tallyOf(all), tallyOf(told)];
  return { error: whole.error - part.error, query: whole.query - part.query, note: whole.note - part.note };
}
