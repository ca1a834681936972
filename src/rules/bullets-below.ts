import { defineRule } from './rule.ts';

/** Rows with a dash or a plus that add up to less than the row above them; all are counted, and somebody should look. */
export const bulletsBelow = defineRule({
  code: 'bullets-below',
  version: 1,
  severity: 'query',
  restsOnRelated: true,
});
