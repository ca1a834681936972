import type { Language } from '../language/language.ts';
import { say } from '../language/translate.ts';
import type { Json } from '../render/json/write-json.ts';
import type { Rule } from '../rules/rule.ts';

/** What stands in the registry of a rule, for machines. */
export function composeRule(
  { code, severity, isOff, isTrial, version, basis, parameters }: Rule,
  language: Language,
): { [key: string]: Json | undefined } {
  return {
    code,
    severity,
    off: isOff,
    trial: isTrial,
    version,
    title: say(language, { key: `rule.${code}.title` }),
    basis: basis?.text,
    in_force:
      basis?.from === undefined && basis?.until === undefined
        ? undefined
        : { from: basis.from, until: basis.until },
    unverified: basis?.isUnverified,
    parameters: composeParameters(parameters),
  };
}

function composeParameters(parameters: Rule['parameters']): Json | undefined {
  if (parameters === undefined) return undefined;
  const entries = Object.entries(parameters).map(([name, { default: value, min, max, words }]) => [
    name,
    { default: value, min, max, words },
  ]);
  return Object.fromEntries(entries) as Json;
}
