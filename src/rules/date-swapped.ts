import { defineRule } from './rule.ts';

/** Native dates that a machine of another country may have made of dates typed day first. */
export const dateSwapped = defineRule({ code: 'date-swapped', version: 1, severity: 'query' });
