import { defineRule } from './rule.ts';

/** The folder or name of a file names one unit, its title block or form another. */
export const unitConflict = defineRule({ code: 'unit-conflict', version: 1, severity: 'query' });
