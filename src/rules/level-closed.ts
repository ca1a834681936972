import { phrase } from '../language/phrase.ts';
import { findAuthority } from '../records/choices/authorities.ts';
import { DISTRICTS_UNTIL } from '../records/choices/awarding.ts';
import { type DataRecord, placeOfField, sourceOf } from '../records/ledger.ts';
import { periodLabel } from '../workspace/period.ts';
import { decisionDays } from './decision-days.ts';
import { oncePerCell } from './once-per-cell.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

const NEXT_DAY = '2025-07-01';

/** An award by a district, or counted at district level, that was decided when there were no districts any more. */
export const levelClosed = defineRule({
  code: 'level-closed',
  version: 1,
  severity: 'error',
  basis: {
    text: 'Nghị quyết số 203/2025/QH15 ngày 16/06/2025: kết thúc hoạt động của đơn vị hành chính cấp huyện từ ngày 01/07/2025',
    from: NEXT_DAY,
  },
  checkRows: (context) => (row) => oncePerCell(judge(context, rowOfDataset('commendations', row))),
});

function* judge(
  { workspace }: RuleContext,
  awards: readonly DataRecord<'commendations'>[],
): Iterable<RuleResult<'level-closed'>> {
  const { period } = workspace.settings;
  for (const record of awards) {
    const { level, authority, count } = record.values;
    if (count?.eq(0)) continue;
    const giver = authority ?? sourceOf(record, 'form')?.text.split(/(?<!\p{L})của /iu)[1] ?? '';
    const isByDistrict = findAuthority(giver) === 'district-chair';
    if (level !== 'district' && !isByDistrict) continue;
    const days = decisionDays(record, period);
    if (days === undefined || days.first <= DISTRICTS_UNTIL) continue;
    const field = level === 'district' ? 'level' : authority === undefined ? 'form' : 'authority';
    yield {
      finding: {
        rule: 'level-closed',
        at: placeOfField(record, field),
        unit: record.unit,
        dataset: 'commendations',
        value: sourceOf(record, field)?.text ?? '',
        params: {
          value: sourceOf(record, field)?.text ?? '',
          when: days.isStated
            ? phrase('award.decided-on', {
                date: { as: 'date', value: record.values.decision_date ?? days.first },
              })
            : phrase('award.period-of', { period: periodLabel(period) }),
          closed: { as: 'date', value: NEXT_DAY },
        },
      },
      excludes: [{ record }],
    };
  }
}
