import { defineRule } from './rule.ts';

/** A column of dates with the month in front: what could be either is not read. */
export const dateOrder = defineRule({ code: 'date-order', version: 1, severity: 'query' });
