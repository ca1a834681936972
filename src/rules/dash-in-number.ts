import { defineRule } from './rule.ts';

/** A dash where a number belongs: zero and not reported are different answers. */
export const dashInNumber = defineRule({
  code: 'dash-in-number',
  version: 1,
  severity: 'query',
  varies: ['value', 'column'],
});
