import { defineRule } from './rule.ts';

/** A count that is negative or has a fraction: 3,5 collectives do not exist. */
export const countNotWhole = defineRule({
  code: 'count-not-whole',
  version: 2,
  severity: 'error',
  varies: ['value', 'column'],
});
