import type { Value } from '../language/phrase.ts';
import { AUTHORITIES } from '../records/choices/authorities.ts';
import type { Awarding } from '../records/choices/awarding.ts';

/** The levels at which a form is awarded, as a list of words. */
export function levelsOf({ by }: Awarding): Value {
  const levels = new Set(by.map((each) => AUTHORITIES[each.by].level));
  return { as: 'list', value: [...levels].map((level) => ({ key: `choice.level.${level}` }) as const) };
}
