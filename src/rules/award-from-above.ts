import type { Text } from '../language/phrase.ts';
import { AUTHORITIES } from '../records/choices/authorities.ts';
import { againstLevels } from '../records/choices/awarding.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { awardRows, LAW_FROM, namedAuthority } from './award-rows.ts';
import { levelsOf } from './levels-of-form.ts';
import { oncePerCell } from './once-per-cell.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

/** A form or title of the grassroots by somebody above them, or counted at a level above: some provinces do so for heads of departments. */
export const awardFromAbove = defineRule({
  code: 'award-from-above',
  version: 1,
  severity: 'query',
  basis: {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/06/2022, Điều 77–79',
    from: LAW_FROM,
    isUnverified: true,
  },
  check: (context) => oncePerCell(judge(context)),
});

function* judge({ ledger, workspace }: RuleContext): Iterable<RuleResult<'award-from-above'>> {
  for (const row of awardRows(ledger, workspace.settings.period)) {
    const { record, form, awarding } = row;
    const named = namedAuthority(row);
    const { level } = record.values;
    const isAbove = named !== undefined && againstLevels(awarding, AUTHORITIES[named.authority].level) > 0;
    const isLevelAbove = level !== undefined && !awarding.isLevelLoose && againstLevels(awarding, level) > 0;
    if (!isAbove && !isLevelAbove) continue;
    const giver: Text = isAbove ? named.text : { key: `choice.level.${level}` as 'choice.level.state' };
    yield {
      finding: {
        rule: 'award-from-above',
        at: isAbove ? named.at : placeOfField(record, 'level'),
        unit: record.unit,
        dataset: 'commendations',
        value: isAbove ? named.text : (sourceOf(record, 'level')?.text ?? ''),
        params: { form: { key: `choice.form.${form}` }, giver, allowed: levelsOf(awarding) },
      },
    };
  }
}
