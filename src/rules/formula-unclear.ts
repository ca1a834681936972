import { phrase } from '../language/phrase.ts';
import { placeOf } from '../records/ledger.ts';
import { formulasOf } from './form-formulas.ts';
import { formGrids } from './form-grids.ts';
import { defineRule } from './rule.ts';

/** A formula that a form prints and that nothing can be checked by: it is written in a way of its own, or names what is not numbered. */
export const formulaUnclear = defineRule({
  code: 'formula-unclear',
  version: 1,
  severity: 'note',
  *check({ ledger }) {
    for (const grid of formGrids(ledger)) {
      for (const { text, row, column, missing } of formulasOf(grid).unclear) {
        const why = missing === undefined ? phrase('formula.unread') : phrase('formula.missing', { missing });
        yield {
          finding: {
            rule: 'formula-unclear',
            at: placeOf(grid, row, column),
            ...(grid.unit === undefined ? {} : { unit: grid.unit }),
            ...(grid.dataset === undefined ? {} : { dataset: grid.dataset }),
            value: text,
            params: { formula: text, why },
          },
        };
      }
    }
  },
});
