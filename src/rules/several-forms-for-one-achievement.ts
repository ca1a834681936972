import { phrase } from '../language/phrase.ts';
import type { FormId } from '../records/choices/forms.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { type NamedAward, sharedEvent } from './award-recipients.ts';
import { awardsByName } from './award-repeated.ts';
import { LAW_FROM } from './award-rows.ts';
import { describePlace } from './describe-place.ts';
import { defineRule } from './rule.ts';

/** Forms of commendation proper; a title of emulation may stand beside one. */
const COMMENDATIONS: ReadonlySet<FormId> = new Set([
  'huan-chuong',
  'huy-chuong',
  'bang-khen-thu-tuong',
  'bang-khen',
  'giay-khen',
]);

/** Two forms of commendation to one person or collective under one decision or for one achievement. */
export const severalFormsForOneAchievement = defineRule({
  code: 'several-forms-for-one-achievement',
  version: 1,
  severity: 'query',
  basis: { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/06/2022, Điều 5', from: LAW_FROM },
  *check({ ledger, workspace }) {
    for (const awards of awardsByName(ledger, workspace).values()) {
      const known: NamedAward[] = [];
      for (const award of awards) {
        const { form, record } = award;
        if (!COMMENDATIONS.has(form)) continue;
        const same = known.filter((each) => sharedEvent(each, award) !== undefined);
        const first = same.find((each) => each.form !== form);
        if (same.length === 0) known.push(award);
        if (first === undefined) continue;
        const [at, firstAt] = [placeOfField(record, 'form'), placeOfField(first.record, 'form')];
        yield {
          finding: {
            rule: 'several-forms-for-one-achievement',
            at,
            related: [firstAt],
            unit: record.unit,
            dataset: 'commendations',
            value: sourceOf(record, 'form')?.text ?? form,
            params: {
              recipient: sourceOf(record, 'recipient')?.text ?? '',
              form: { key: `choice.form.${form}` },
              other: { key: `choice.form.${first.form}` },
              first: describePlace(firstAt, at),
              why: phrase(`award-shares.${sharedEvent(first, award) ?? 'decision'}`),
            },
          },
        };
      }
    }
  },
});
