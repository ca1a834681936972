import { defineRule } from './rule.ts';

/** Titles that were understood by their letters, their tones aside. */
export const titleToneless = defineRule({ code: 'title-toneless', version: 1, severity: 'note' });
