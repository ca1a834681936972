import { defineRule } from './rule.ts';

/** A header that is clearly of a dataset and lacks what the dataset cannot do without. */
export const headerMissing = defineRule({ code: 'header-missing', version: 1, severity: 'error' });
