import { defineRule } from './rule.ts';

/** What a person decided about a file that is not so: the sheet, the header or the column is not there. */
export const mappingConflict = defineRule({ code: 'mapping-conflict', version: 1, severity: 'error' });
