import { defineRule } from './rule.ts';

/** Hidden rows or columns of a table whose data are counted. */
export const hiddenCells = defineRule({ code: 'hidden-cells', version: 1, severity: 'query' });
