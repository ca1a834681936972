import { Failure } from '../findings/failure.ts';
import type { RuleCode, Severity } from '../findings/finding.ts';
import { phrase } from '../language/phrase.ts';
import type { Examination } from '../pipeline.ts';
import { unitText } from '../report/report-input.ts';
import { RULES } from '../rules/index.ts';
import { type FindingFilter, isFiltering, selectGroups, tallyWithout } from '../triage/select-findings.ts';
import { findNearest } from '../workspace/nearest.ts';
import { namesOf, unitFinder } from '../workspace/units.ts';
import type { Unit, Workspace } from '../workspace/workspace.ts';
import { listOf } from './choices.ts';
import type { Options } from './program.ts';

const SEVERITIES: readonly Severity[] = ['error', 'query', 'note'];
const MOST_NAMED = 12;

/** What --fail-on says: from which weight on findings make the command fail. */
export type FailOn = Severity | 'never';

/**
 * What --rule and --severity choose, and --fail-on: all that can be checked before anything is read.
 * @throws Failure with the nearest word where one is not known.
 */
export function chooseWeights(options: Options): {
  rules: RuleCode[];
  severity: Severity | undefined;
  failOn: FailOn | undefined;
} {
  const codes = RULES.map(({ code }) => code);
  const rules = listOf(options['rule']).map((word) => {
    const code = codes.find((each) => each === word);
    const nearest = findNearest(word, codes) ?? codes[0] ?? '';
    if (code === undefined) throw new Failure(2, phrase('usage.unknown-rule', { word, nearest }));
    return code;
  });
  return {
    rules,
    severity: oneOf('--severity', options['severity'], SEVERITIES),
    failOn: oneOf('--fail-on', options['failOn'], [...SEVERITIES, 'never']),
  };
}

/**
 * The units that --unit names, by id or by any of their names.
 * @throws Failure with the nearest where one is not known.
 */
export function chooseUnits(options: Options, { settings }: Workspace): Unit[] {
  const finder = unitFinder(settings.units);
  return listOf(options['unit']).flatMap((word) => {
    const found = finder.findExactly(word);
    if (found.outcome === 'found') return [found.unit];
    if (found.outcome === 'several') return found.units;
    const ids = settings.units.map(({ id }) => id);
    const nearest = findNearest(word, settings.units.flatMap(namesOf)) ?? ids[0] ?? '';
    const units = [...ids.slice(0, MOST_NAMED), ...(ids.length > MOST_NAMED ? ['…'] : [])].join(', ');
    throw new Failure(2, phrase('usage.unknown-unit', { word, nearest, units }));
  });
}

/** The examination with what the filter lets through, and what it leaves out. */
export function withFilter(
  examination: Examination,
  units: readonly Unit[],
  weights: Pick<FindingFilter, 'rules' | 'severity'>,
): Examination {
  const filter = { ...weights, units: units.map((unit) => ({ id: unit.id, name: unitText(unit) })) };
  if (!isFiltering(filter)) return examination;
  const groups = selectGroups(examination.groups, filter);
  const told = new Set(groups.flatMap(({ findings }) => findings));
  return {
    ...examination,
    groups,
    findings: examination.findings.filter((finding) => told.has(finding)),
    omission: { filter, tally: tallyWithout(examination.groups, groups) },
  };
}

function oneOf<T extends string>(
  option: string,
  value: string | boolean | undefined,
  choices: readonly T[],
): T | undefined {
  if (typeof value !== 'string') return undefined;
  const found = choices.find((each) => each === value);
  if (found !== undefined) return found;
  const nearest = findNearest(value, choices) ?? choices[0] ?? '';
  throw new Failure(
    2,
    phrase('usage.not-a-choice', { word: value, option, nearest, choices: choices.join(', ') }),
  );
}
