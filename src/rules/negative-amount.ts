import { defineRule } from './rule.ts';

/** An amount of money below zero. */
export const negativeAmount = defineRule({
  code: 'negative-amount',
  version: 1,
  severity: 'error',
  varies: ['value', 'column'],
});
