import { defineRule } from './rule.ts';

/** A text that both number styles can read, in a column that holds both. */
export const ambiguousNumber = defineRule({
  code: 'ambiguous-number',
  version: 2,
  severity: 'error',
  varies: ['value', 'vi', 'en', 'column'],
});
