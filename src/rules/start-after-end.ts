import { placeOfField, sourceOf } from '../records/ledger.ts';
import { daysOf } from './decision-days.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

/** A movement that ends before it begins. */
export const startAfterEnd = defineRule({
  code: 'start-after-end',
  version: 1,
  severity: 'error',
  varies: ['start', 'end'],
  checkRows: () =>
    function* (row) {
      for (const record of rowOfDataset('movements', row)) {
        const { start_date: start, end_date: end } = record.values;
        if (start === undefined || end === undefined || daysOf(start).first <= daysOf(end).last) continue;
        yield {
          finding: {
            rule: 'start-after-end',
            at: placeOfField(record, 'end_date'),
            related: [placeOfField(record, 'start_date')],
            unit: record.unit,
            dataset: 'movements',
            value: sourceOf(record, 'end_date')?.text ?? end,
            params: { start: { as: 'date', value: start }, end: { as: 'date', value: end } },
          },
          excludes: [{ record, fields: ['start_date', 'end_date'] }],
        };
      }
    },
});
