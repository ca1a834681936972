import { defineRule } from './rule.ts';

/** A sheet with cells and no known table, beside others that were read. */
export const sheetNotUsed = defineRule({ code: 'sheet-not-used', version: 1, severity: 'query' });
