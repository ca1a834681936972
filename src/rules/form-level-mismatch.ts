import { againstLevels } from '../records/choices/awarding.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { awardRows, LAW_FROM } from './award-rows.ts';
import { levelsOf } from './levels-of-form.ts';
import { oncePerCell } from './once-per-cell.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

/** A form or title counted at a level below all those that award it: a Bằng khen at commune level, an order at province level. */
export const formLevelMismatch = defineRule({
  code: 'form-level-mismatch',
  version: 1,
  severity: 'error',
  basis: {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 74, 75, 80 (Công báo số 571 + 572 ngày 15/07/2022); Nghị định số 98/2023/NĐ-CP ngày 31/12/2023, Điều 3; Nghị định số 152/2025/NĐ-CP ngày 14/06/2025, Điều 3',
    from: LAW_FROM,
  },
  check: (context) => oncePerCell(judge(context)),
});

function* judge({ ledger, workspace }: RuleContext): Iterable<RuleResult<'form-level-mismatch'>> {
  for (const { record, form, awarding } of awardRows(ledger, workspace.settings.period)) {
    const { level } = record.values;
    if (level === undefined || awarding.isLevelLoose || againstLevels(awarding, level) >= 0) continue;
    yield {
      finding: {
        rule: 'form-level-mismatch',
        at: placeOfField(record, 'level'),
        related: [placeOfField(record, 'form')],
        unit: record.unit,
        dataset: 'commendations',
        value: sourceOf(record, 'level')?.text ?? level,
        params: {
          form: { key: `choice.form.${form}` },
          level: { key: `choice.level.${level}` },
          allowed: levelsOf(awarding),
          basis: awarding.basis,
        },
      },
      excludes: [{ record }],
    };
  }
}
