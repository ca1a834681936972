import { defineRule } from './rule.ts';

/** A second table stands beside the one that was read; its rows would be lost, or taken for more columns of the first. */
export const tableBeside = defineRule({ code: 'table-beside', version: 1, severity: 'error' });
