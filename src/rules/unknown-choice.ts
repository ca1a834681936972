import { defineRule } from './rule.ts';

/** A word that its column's list of choices does not know; the row counts as not classified. */
export const unknownChoice = defineRule({ code: 'unknown-choice', version: 1, severity: 'query' });
