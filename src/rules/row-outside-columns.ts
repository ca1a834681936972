import { defineRule } from './rule.ts';

/** Rows of a table that fill none of its columns, only places beside them: perhaps another table, moved to one side. */
export const rowOutsideColumns = defineRule({ code: 'row-outside-columns', version: 1, severity: 'query' });
