import { defineRule } from './rule.ts';

/** Rows that nobody can attribute to a unit of the cluster. */
export const unknownUnit = defineRule({ code: 'unknown-unit', version: 1, severity: 'error' });
