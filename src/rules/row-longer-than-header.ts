import { defineRule } from './rule.ts';

/** A CSV row with more cells than its header: one separator too many moves every value behind it. */
export const rowLongerThanHeader = defineRule({
  code: 'row-longer-than-header',
  version: 1,
  severity: 'error',
  varies: ['value', 'found'],
});
