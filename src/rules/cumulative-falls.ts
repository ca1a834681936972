import { isDecimal } from '../quantity/decimal.ts';
import { datasetOf } from '../records/datasets/index.ts';
import { type DataRecord, placeOfField, sourceOf, titleOf, valueOfField } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { describeAmount } from './magnitudes.ts';
import { pairYears } from './pair-years.ts';
import { defineRule } from './rule.ts';

/** Money is counted up from the beginning of the year unless the title says from when else. */
const SINCE_LONGER = /giai đoạn|nhiệm kỳ|dự án|khởi công|thời kỳ|phase|term/;
/** What begins anew each year may fall. */
const OF_THE_YEAR = /từ đầu năm|trong năm|trong kỳ|year to date/;
const SPAN = /20\d\d\D{1,4}20\d\d/g;

/** A figure that is counted up over the years, by the title of its column or the name of its target, is lower than last year's. */
export const cumulativeFalls = defineRule({
  code: 'cumulative-falls',
  version: 1,
  severity: 'query',
  varies: ['value', 'last'],
  restsOnRelated: true,
  parameters: { words: { default: ['lũy kế', 'cộng dồn', 'cumulative'] } },
  *check({ ledger, previous, workspace, parameters: { words } }) {
    if (previous === undefined) return;
    const marks = words.map((word) => matchKey(word));
    for (const { record, before } of pairYears(ledger, previous, workspace)) {
      for (const [field, { kind, role }] of Object.entries(datasetOf(record.dataset).fields)) {
        if (!['count', 'money', 'quantity'].includes(kind) || role === 'plan' || field === 'previous')
          continue;
        const [value, last] = [valueOfField(record, field), valueOfField(before, field)];
        if (!isDecimal(value) || !isDecimal(last) || value.gte(last)) continue;
        const [said, saidThen] = [describe(record, field), describe(before, field)];
        if (!isCumulative(record, said, marks) || spans(said) !== spans(saidThen)) continue;
        yield {
          finding: {
            rule: 'cumulative-falls',
            at: placeOfField(record, field),
            related: [placeOfField(before, field)],
            unit: record.unit,
            dataset: record.dataset,
            column: titleOf(record, field) ?? field,
            value: sourceOf(record, field)?.text ?? '',
            params: { value: describeAmount(kind, value), last: describeAmount(kind, last) },
          },
        };
      }
    }
  },
});

/** What the title of the column and the name of the target say. */
function describe(record: DataRecord, field: string): string {
  const { target = '' } = record.values as { readonly target?: string };
  return matchKey(`${titleOf(record, field) ?? ''} ${target}`);
}

function isCumulative({ dataset }: DataRecord, said: string, marks: readonly string[]): boolean {
  if (OF_THE_YEAR.test(said) || !marks.some((mark) => said.includes(mark))) return false;
  return dataset !== 'spending' || SINCE_LONGER.test(said);
}

/** The years from when to when it is counted; another span is another figure. */
function spans(said: string): string {
  return (said.match(SPAN) ?? []).join(' ');
}
