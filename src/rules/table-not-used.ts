import { defineRule } from './rule.ts';

/** Rows that look like a table, with titles that nothing knows, above the table that was read. */
export const tableNotUsed = defineRule({ code: 'table-not-used', version: 1, severity: 'query' });
