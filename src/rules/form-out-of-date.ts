import { phrase } from '../language/phrase.ts';
import { DATED_NAMES } from '../records/choices/dated-names.ts';
import { type DataRecord, placeOfField, sourceOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { decisionDays } from './decision-days.ts';
import { oncePerCell } from './once-per-cell.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

/** A form, or who awards it, under a name that did not exist on the day of the decision: a township in August 2025. */
export const formOutOfDate = defineRule({
  code: 'form-out-of-date',
  version: 1,
  severity: 'query',
  basis: {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/06/2022, Điều 29; Nghị định số 152/2025/NĐ-CP ngày 14/06/2025',
    isUnverified: true,
  },
  checkRows: (context) => (row) => oncePerCell(judge(context, rowOfDataset('commendations', row))),
});

function* judge(
  { workspace }: RuleContext,
  awards: readonly DataRecord<'commendations'>[],
): Iterable<RuleResult<'form-out-of-date'>> {
  for (const record of awards) {
    const days = decisionDays(record, workspace.settings.period);
    if (days === undefined || record.values.count?.eq(0)) continue;
    for (const field of ['form', 'authority'] as const) {
      const value = sourceOf(record, field)?.text ?? '';
      const key = matchKey(value);
      const dated = DATED_NAMES.find(
        ({ words, from, until }) =>
          words.test(key) &&
          ((until !== undefined && days.first > until) || (from !== undefined && days.last < from)),
      );
      if (dated === undefined) continue;
      const { from, until, instead } = dated;
      const date = { as: 'date', value: from ?? until ?? '' } as const;
      yield {
        finding: {
          rule: 'form-out-of-date',
          at: placeOfField(record, field),
          unit: record.unit,
          dataset: 'commendations',
          value,
          params: {
            value,
            when: phrase(from === undefined ? 'dated-name.until' : 'dated-name.from', { date }),
            hint:
              instead === undefined
                ? phrase('hint.name-check-date')
                : phrase('hint.name-instead', { instead }),
          },
        },
      };
    }
  }
}
