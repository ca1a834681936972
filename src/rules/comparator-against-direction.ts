import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

const BETTER = { ge: 'up', gt: 'up', le: 'down', lt: 'down', eq: undefined } as const;

/** "At least" of what is better when lower: one of the two is wrong, and the verdict turns on which. */
export const comparatorAgainstDirection = defineRule({
  code: 'comparator-against-direction',
  version: 1,
  severity: 'query',
  checkRows: () =>
    function* (row) {
      for (const record of rowOfDataset('targets', row)) {
        const { comparator, direction, target } = record.values;
        if (comparator === undefined || direction === undefined) continue;
        if (BETTER[comparator] === undefined || BETTER[comparator] === direction) continue;
        const field = sourceOf(record, 'comparator')?.text ? 'comparator' : 'planned';
        yield {
          finding: {
            rule: 'comparator-against-direction',
            at: placeOfField(record, field),
            related: [placeOfField(record, 'direction')],
            unit: record.unit,
            dataset: 'targets',
            column: titleOf(record, field) ?? field,
            value: sourceOf(record, field)?.text ?? '',
            params: {
              target: target ?? '',
              comparator: { key: `choice.comparator.${comparator}` },
              direction: { key: `choice.direction.${direction}` },
            },
          },
        };
      }
    },
});
