import type { RuleCode, Severity } from '../findings/finding.ts';
import { periodEnd, periodStart } from '../workspace/period.ts';
import type { Parameters, Period, RuleSettings, Settings } from '../workspace/workspace.ts';
import { RULES } from './index.ts';
import type { Rule, ValuesOf } from './rule.ts';

/** A rule as it is applied to one workspace. */
export interface WeighedRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly isTrial: boolean;
  readonly parameters: ValuesOf<Parameters>;
}

/** The rules that are on, by code, with the weight and parameters that the settings give them, else their own. */
export function weighRules({ rules, period }: Settings): ReadonlyMap<RuleCode, WeighedRule> {
  return new Map(
    RULES.flatMap((rule): [RuleCode, WeighedRule][] => {
      const weighed = weigh(rule, rules[rule.code] ?? {}, period);
      return weighed === undefined ? [] : [[rule.code, weighed]];
    }),
  );
}

function weigh(rule: Rule, given: RuleSettings, period: Period | undefined): WeighedRule | undefined {
  const severity = given.severity ?? (rule.isOff ? 'off' : rule.severity);
  if (severity === 'off' || !isInForce(rule, period)) return undefined;
  const isTrial = given.trial ?? (rule.isTrial === true && given.severity === undefined);
  return { rule, severity: isTrial ? 'note' : severity, isTrial, parameters: parametersOf(rule, given) };
}

/** Whether any day of the period is one on which the rule's basis holds. */
function isInForce({ basis }: Rule, period: Period | undefined): boolean {
  const [start, end] = [periodStart(period), periodEnd(period)];
  const isTooEarly = basis?.from !== undefined && end !== undefined && end < basis.from;
  const isTooLate = basis?.until !== undefined && start !== undefined && start > basis.until;
  return !isTooEarly && !isTooLate;
}

function parametersOf({ parameters = {} }: Rule, given: RuleSettings): ValuesOf<Parameters> {
  const values = Object.entries(parameters).map(([name, { default: own }]) => [name, given[name] ?? own]);
  return Object.fromEntries(values) as ValuesOf<Parameters>;
}
