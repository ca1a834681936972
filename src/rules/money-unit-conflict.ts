import { defineRule } from './rule.ts';

/** An amount whose cell names another unit of money than its header or its row, or two captions that disagree. */
export const moneyUnitConflict = defineRule({
  code: 'money-unit-conflict',
  version: 1,
  severity: 'query',
  varies: ['value', 'column'],
});
