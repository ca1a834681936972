import { placeOfField, sourceOf } from '../records/ledger.ts';
import { LAW_FROM } from './award-rows.ts';
import { pairsOfForms } from './form-counts.ts';
import { defineRule } from './rule.ts';

/** More Excellent Labour Collectives than Grassroots Fighters in one unit, though each collective is said to need one. */
export const excellentCollectivesAboveFighters = defineRule({
  code: 'excellent-collectives-above-fighters',
  version: 1,
  severity: 'query',
  restsOnRelated: true,
  isOff: true,
  basis: {
    text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/06/2022, Điều 27',
    from: LAW_FROM,
    isUnverified: true,
  },
  *check({ ledger }) {
    const pairs = pairsOfForms(ledger, ['tap-the-lao-dong-xuat-sac'], ['chien-si-thi-dua-co-so']);
    for (const { unit, part, whole } of pairs) {
      const [first, ...others] = part.records;
      if (first === undefined || part.count.lte(whole.count)) continue;
      yield {
        finding: {
          rule: 'excellent-collectives-above-fighters',
          at: placeOfField(first, 'count'),
          related: [...others, ...whole.records].map((each) => placeOfField(each, 'count')),
          unit,
          dataset: 'commendations',
          value: sourceOf(first, 'count')?.text ?? '',
          params: {
            collectives: { as: 'count', value: part.count },
            fighters: { as: 'count', value: whole.count },
          },
        },
      };
    }
  },
});
