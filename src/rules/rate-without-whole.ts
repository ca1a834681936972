import { type DataRecord, placeOfField, type Table, titleOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { defineRule } from './rule.ts';
import { spendingRows } from './spending-rows.ts';

/** The title itself says what the rate is of: "% so với kế hoạch", "Tỷ lệ TH/KH". */
const NAMED = /(?<!\p{L})(kế hoạch|kh|dự toán|vốn|bố trí|phân bổ|so với)(?!\p{L})|\//u;

/** Rates of money whose table does not say of what: 34 % of one plan is 31 % of another. One finding a table. */
export const rateWithoutWhole = defineRule({
  code: 'rate-without-whole',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    const rows = new Map<Table, DataRecord[]>();
    for (const { rate, holding } of spendingRows(ledger)) {
      if (rate === undefined) continue;
      const record = holding('rate');
      const isNamed = NAMED.test(matchKey(titleOf(record, 'rate') ?? ''));
      const hasWhole = record.table.columns.some(
        ({ field }) => field === 'assigned' || field === 'allocated',
      );
      if (isNamed || hasWhole) continue;
      const records = rows.get(record.table);
      if (records === undefined) rows.set(record.table, [record]);
      else records.push(record);
    }
    for (const records of rows.values()) {
      const [first] = records as [DataRecord];
      yield {
        finding: {
          rule: 'rate-without-whole',
          at: placeOfField(first, 'rate'),
          related: records.slice(1).map((each) => placeOfField(each, 'rate')),
          unit: first.unit,
          dataset: first.dataset,
          column: titleOf(first, 'rate') ?? 'rate',
          params: { column: titleOf(first, 'rate') ?? 'rate', count: records.length },
        },
      };
    }
  },
});
