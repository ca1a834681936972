import { defineRule } from './rule.ts';

/** Figures in a column without a title: nobody can say what they count, so they are used for nothing. */
export const titleMissing = defineRule({ code: 'title-missing', version: 1, severity: 'query' });
