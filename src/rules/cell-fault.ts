import { defineRule } from './rule.ts';

/** #N/A, #REF! and their like in a cell that is read. */
export const cellFault = defineRule({
  code: 'cell-fault',
  version: 1,
  severity: 'error',
  varies: ['column'],
});
