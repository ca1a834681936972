import { defineRule } from './rule.ts';

/** The folder or name of a file names one unit, its title block, form or own name another. */
export const unitConflict = defineRule({ code: 'unit-conflict', version: 2, severity: 'query' });
