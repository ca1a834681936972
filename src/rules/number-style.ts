import { defineRule } from './rule.ts';

/** A column whose texts prove another number style than the declared one. */
export const numberStyle = defineRule({ code: 'number-style', version: 1, severity: 'note' });
