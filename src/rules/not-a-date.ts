import { defineRule } from './rule.ts';

/** A cell of a date column that is no date, day first. */
export const notADate = defineRule({
  code: 'not-a-date',
  version: 1,
  severity: 'error',
  varies: ['value', 'hint', 'column'],
});
