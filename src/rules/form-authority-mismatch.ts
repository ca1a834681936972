import type { Text } from '../language/phrase.ts';
import { AUTHORITIES } from '../records/choices/authorities.ts';
import { againstLevels } from '../records/choices/awarding.ts';
import { awardRows, LAW_FROM, namedAuthority } from './award-rows.ts';
import { oncePerCell } from './once-per-cell.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

/** A form or title by somebody who may not award it: a Bằng khen by the chair of a ward. Who stands above is asked about by another rule. */
export const formAuthorityMismatch = defineRule({
  code: 'form-authority-mismatch',
  version: 1,
  severity: 'error',
  basis: {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 74, 75, 80 (Công báo số 571 + 572 ngày 15/07/2022); Nghị định số 98/2023/NĐ-CP ngày 31/12/2023, Điều 3; Nghị định số 152/2025/NĐ-CP ngày 14/06/2025, Điều 3',
    from: LAW_FROM,
  },
  check: (context) => oncePerCell(judge(context)),
});

function* judge({ ledger, workspace }: RuleContext): Iterable<RuleResult<'form-authority-mismatch'>> {
  for (const row of awardRows(ledger, workspace.settings.period)) {
    const { record, form, awarding, days } = row;
    const named = namedAuthority(row);
    if (named === undefined || againstLevels(awarding, AUTHORITIES[named.authority].level) > 0) continue;
    const isAllowed = awarding.by.some(
      // That districts were closed is said by a rule of its own.
      ({ by, from }) =>
        by === named.authority && (from === undefined || days === undefined || days.last >= from),
    );
    if (isAllowed) continue;
    const names: Text[] = awarding.by
      .filter(
        ({ from, until }) =>
          days === undefined || (days.last >= (from ?? '') && days.first <= (until ?? days.first)),
      )
      .map(({ by }) => ({ key: `authority.${by}` }));
    yield {
      finding: {
        rule: 'form-authority-mismatch',
        at: named.at,
        unit: record.unit,
        dataset: 'commendations',
        value: named.text,
        params: {
          form: { key: `choice.form.${form}` },
          authority: named.text,
          allowed: { as: 'list', value: names },
          basis: awarding.basis,
        },
      },
      excludes: [{ record }],
    };
  }
}
