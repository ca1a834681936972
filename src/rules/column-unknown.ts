import { defineRule } from './rule.ts';

/** A column that no field claims; it is kept in the file and used for nothing. */
export const columnUnknown = defineRule({
  code: 'column-unknown',
  version: 1,
  severity: 'note',
  varies: ['column'],
});
