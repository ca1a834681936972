import { defineRule } from './rule.ts';

/** Some fields of a text file look like another encoding than the rest: they are shown both ways and converted in neither. */
export const encodingSuspect = defineRule({ code: 'encoding-suspect', version: 1, severity: 'query' });
