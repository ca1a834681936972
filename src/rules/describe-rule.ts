import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import type { Rule } from './rule.ts';
import { flow } from './settings-example.ts';

/** The basis, whether anybody compared it with the official text, and when it is in force. */
export function describeBasis({ basis }: Rule): readonly Phrase[] {
  if (basis === undefined) return [];
  const { text, from, until, isUnverified } = basis;
  const date = (value: string) => ({ as: 'date', value }) as const;
  return [
    phrase('explain.basis-text', { text }),
    ...(from === undefined ? [] : [phrase('explain.from', { date: date(from) })]),
    ...(until === undefined ? [] : [phrase('explain.until', { date: date(until) })]),
    ...(isUnverified ? [phrase('explain.unverified')] : []),
  ];
}

/** The default severity, and that a rule is off or on trial. */
export function describeWeight({ severity, isOff, isTrial }: Rule): readonly Phrase[] {
  return [
    { key: `severity.${severity}` },
    ...(isOff ? [phrase('explain.off')] : []),
    ...(isTrial ? [phrase('explain.trial')] : []),
  ];
}

/** A line for each parameter: its name, what it means, its default. */
export function describeParameters({ code, parameters = {} }: Rule): readonly Phrase[] {
  return Object.entries(parameters).map(([name, { default: value }]) =>
    phrase('explain.parameter', {
      name,
      about: { key: `parameter.${code}.${name}` as MessageKey },
      value: flow(value),
    }),
  );
}
