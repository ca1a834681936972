import { type DataRecord, placeOfField, type Table, titleOf } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { matchKey } from '../workspace/match-key.ts';
import { defineRule } from './rule.ts';
import { spendingRow } from './spending-rows.ts';

/** The title itself says what the rate is of: "% so với kế hoạch", "Tỷ lệ TH/KH". */
const NAMED = /(?<!\p{L})(kế hoạch|kh|dự toán|vốn|bố trí|phân bổ|so với)(?!\p{L})|\//u;

/** Rates of money whose table does not say of what: 34 % of one plan is 31 % of another. One finding a table. */
export const rateWithoutWhole = defineRule({
  code: 'rate-without-whole',
  version: 1,
  severity: 'query',
  watchRows() {
    const rates = new Map<Table, { readonly first: DataRecord; readonly others: Location[] }>();
    return {
      see({ table, records }) {
        if (!lacksWhole(table)) return;
        const { rate, holding } = spendingRow(records) ?? {};
        if (rate === undefined || holding === undefined) return;
        const record = holding('rate');
        const known = rates.get(table);
        if (known === undefined) rates.set(table, { first: record, others: [] });
        else known.others.push(placeOfField(record, 'rate'));
      },
      *tell() {
        for (const { first, others } of rates.values()) {
          const column = titleOf(first, 'rate') ?? 'rate';
          yield {
            finding: {
              rule: 'rate-without-whole',
              at: placeOfField(first, 'rate'),
              related: others,
              unit: first.unit,
              dataset: first.dataset,
              column,
              params: { column, count: others.length + 1 },
            },
          };
        }
      },
    };
  },
});

/** Money, without a column for a plan, and without a title of its rate that names one. */
function lacksWhole({ dataset, columns }: Table): boolean {
  if (dataset !== 'spending') return false;
  if (columns.some(({ field }) => field === 'assigned' || field === 'allocated')) return false;
  const title = columns.find(({ field }) => field === 'rate')?.title;
  return title !== undefined && !NAMED.test(matchKey(title));
}
