import { defineRule } from './rule.ts';

/** A row that adds up the rows below or above it without saying that it is a total. */
export const subtotalRow = defineRule({ code: 'subtotal-row', version: 3, severity: 'query' });
