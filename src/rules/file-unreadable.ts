import { defineRule } from './rule.ts';

/** A file that intake could not turn into cells. */
export const fileUnreadable = defineRule({ code: 'file-unreadable', version: 1, severity: 'error' });
