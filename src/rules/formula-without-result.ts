import { defineRule } from './rule.ts';

/** A formula whose result the file does not hold; nothing here computes it in the unit's place. */
export const formulaWithoutResult = defineRule({
  code: 'formula-without-result',
  version: 1,
  severity: 'error',
  varies: ['value', 'column'],
});
