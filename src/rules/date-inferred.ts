import { defineRule } from './rule.ts';

/** A date that was read by what does not stand in it: the period, the calendar, the day number. */
export const dateInferred = defineRule({ code: 'date-inferred', version: 1, severity: 'note' });
