import { placeOf, placeOfField } from '../records/ledger.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

/** A rate of attainment beside a plan, and no result or estimate that it was worked out of. */
export const rateWithoutResult = defineRule({
  code: 'rate-without-result',
  version: 1,
  severity: 'query',
  checkRows: () =>
    function* (row) {
      for (const record of rowOfDataset('targets', row)) {
        const { target = '', planned, registered, actual, estimate, rate } = record.values;
        if (rate === undefined || (planned ?? registered) === undefined || (actual ?? estimate) !== undefined)
          continue;
        const result = record.table.columns.find(({ field }) => field === 'actual' || field === 'estimate');
        if (result === undefined) continue;
        yield {
          finding: {
            rule: 'rate-without-result',
            at: placeOf(record.table, record.row.row, result.column),
            related: [placeOfField(record, 'rate')],
            unit: record.unit,
            dataset: 'targets',
            column: result.title,
            params: { target, rate: { as: 'percent', value: rate } },
          },
        };
      }
    },
});
