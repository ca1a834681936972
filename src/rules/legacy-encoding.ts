import { defineRule } from './rule.ts';

/** Text of an old encoding that was made Unicode on the evidence of its syllables. */
export const legacyEncoding = defineRule({ code: 'legacy-encoding', version: 1, severity: 'note' });
