import { defineRule } from './rule.ts';

/** An amount of which nothing says whether it is in đồng, triệu or tỷ. */
export const moneyUnitMissing = defineRule({
  code: 'money-unit-missing',
  version: 1,
  severity: 'error',
  varies: ['value', 'column'],
});
