import { defineRule } from './rule.ts';

/** A file without one table that any dataset recognises: an empty result must never look fine. */
export const noKnownTable = defineRule({ code: 'no-known-table', version: 1, severity: 'error' });
