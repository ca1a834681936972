import { defineRule } from './rule.ts';

/** A title that is a letter or two away from one whose column is missing: it is not used until somebody says so. */
export const titleMisspelt = defineRule({ code: 'title-misspelt', version: 1, severity: 'query' });
