import { defineRule } from './rule.ts';

/** A cell of a numeric column whose text is no number in the declared style. */
export const notANumber = defineRule({
  code: 'not-a-number',
  version: 1,
  severity: 'error',
  varies: ['value', 'hint', 'column'],
});
