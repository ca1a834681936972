import { defineRule } from './rule.ts';

/** A row that adds up the rows below it without saying that it is a total. */
export const subtotalRow = defineRule({ code: 'subtotal-row', version: 2, severity: 'query' });
