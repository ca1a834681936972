import { defineRule } from './rule.ts';

/** Two columns that claim the same field; reading either would be a guess. */
export const headerAmbiguous = defineRule({ code: 'header-ambiguous', version: 1, severity: 'error' });
