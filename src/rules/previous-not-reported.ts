import { type Decimal, decimalPlaces, isDecimal, roundHalfUp } from '../quantity/decimal.ts';
import { NUMBER_STYLES, writeNumber } from '../quantity/number-style.ts';
import { placeOfField, sourceOf, titleOf, valueOfField } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { pairYears } from './pair-years.ts';
import { defineRule } from './rule.ts';

/** The result of last year that stands beside this year's is not the one that the unit reported then; the final figure is a good reason, so it is asked. */
export const previousNotReported = defineRule({
  code: 'previous-not-reported',
  version: 1,
  severity: 'query',
  varies: ['value', 'reported'],
  restsOnRelated: true,
  *check({ ledger, previous, workspace }) {
    if (previous === undefined) return;
    const style = NUMBER_STYLES[workspace.settings.numbers];
    for (const { record, before } of pairYears(ledger, previous, workspace)) {
      if (record.dataset !== 'targets') continue;
      const stated = valueOfField(record, 'previous');
      const field = valueOfField(before, 'actual') === undefined ? 'estimate' : 'actual';
      const reported = valueOfField(before, field);
      if (!isDecimal(stated) || !isDecimal(reported) || agree(stated, reported)) continue;
      if (unitOf(record) !== unitOf(before)) continue;
      yield {
        finding: {
          rule: 'previous-not-reported',
          at: placeOfField(record, 'previous'),
          related: [placeOfField(before, field)],
          unit: record.unit,
          dataset: 'targets',
          column: titleOf(record, 'previous') ?? 'previous',
          value: sourceOf(record, 'previous')?.text ?? '',
          expected: writeNumber(reported, style),
          params: { value: writeNumber(stated, style), reported: writeNumber(reported, style) },
        },
      };
    }
  },
});

/** One of the two may be the other, rounded to the digits that it is printed with. */
function agree(one: Decimal, other: Decimal): boolean {
  const places = Math.min(decimalPlaces(one), decimalPlaces(other));
  return roundHalfUp(one, places).eq(roundHalfUp(other, places));
}

/** Two units of measure make two figures, whatever the target is called. */
function unitOf(record: Parameters<typeof valueOfField>[0]): string {
  const unit = valueOfField(record, 'measure_unit');
  return typeof unit === 'string' ? matchKey(unit) : '';
}
