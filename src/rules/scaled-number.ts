import { defineRule } from './rule.ts';

/** A cell whose number format leaves digits out: what is stored and what is shown differ a thousandfold or more. */
export const scaledNumber = defineRule({
  code: 'scaled-number',
  version: 1,
  severity: 'error',
  varies: ['value', 'shown', 'column'],
});
