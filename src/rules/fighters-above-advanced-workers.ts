import { placeOfField, sourceOf } from '../records/ledger.ts';
import { LAW_FROM } from './award-rows.ts';
import { pairsOfForms } from './form-counts.ts';
import { defineRule } from './rule.ts';

/** More Grassroots Fighters than Advanced Workers and Soldiers in one unit, though each of them must be one of these as well. */
export const fightersAboveAdvancedWorkers = defineRule({
  code: 'fighters-above-advanced-workers',
  version: 1,
  severity: 'query',
  restsOnRelated: true,
  basis: { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/06/2022, Điều 23', from: LAW_FROM },
  *check({ ledger }) {
    const pairs = pairsOfForms(
      ledger,
      ['chien-si-thi-dua-co-so'],
      ['lao-dong-tien-tien', 'chien-si-tien-tien'],
    );
    for (const { unit, part, whole } of pairs) {
      const [first, ...others] = part.records;
      if (first === undefined || part.count.lte(whole.count)) continue;
      yield {
        finding: {
          rule: 'fighters-above-advanced-workers',
          at: placeOfField(first, 'count'),
          related: [...others, ...whole.records].map((each) => placeOfField(each, 'count')),
          unit,
          dataset: 'commendations',
          value: sourceOf(first, 'count')?.text ?? '',
          params: {
            fighters: { as: 'count', value: part.count },
            workers: { as: 'count', value: whole.count },
          },
        },
      };
    }
  },
});
