import { defineRule } from './rule.ts';

/** A hidden sheet that holds a table of a form: it is passed over, and that is asked about. */
export const hiddenSheet = defineRule({ code: 'hidden-sheet', version: 1, severity: 'query' });
