import { cutOff, percentOf, ZERO } from '../quantity/decimal.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { pairsOfForms } from './form-counts.ts';
import { defineRule } from './rule.ts';

/** Grassroots Fighters above a share of the Advanced Workers: a cap of the older decree that some ministries and provinces keep. */
export const fightersAboveShare = defineRule({
  code: 'fighters-above-share',
  version: 1,
  severity: 'query',
  restsOnRelated: true,
  isOff: true,
  parameters: { percent: { default: 15, min: 0, max: 100 } },
  basis: {
    text: 'Nghị định số 91/2017/NĐ-CP ngày 31/07/2017 (hết hiệu lực từ 01/01/2024); nay theo quy định của bộ, ngành, tỉnh',
    isUnverified: true,
  },
  *check({ ledger, parameters: { percent } }) {
    const pairs = pairsOfForms(
      ledger,
      ['chien-si-thi-dua-co-so'],
      ['lao-dong-tien-tien', 'chien-si-tien-tien'],
    );
    for (const { unit, part, whole } of pairs) {
      const [first, ...others] = part.records;
      const exact = whole.count.times(String(percent)).shifted(-2);
      if (first === undefined || part.count.lte(exact)) continue;
      yield {
        finding: {
          rule: 'fighters-above-share',
          at: placeOfField(first, 'count'),
          related: [...others, ...whole.records].map((each) => placeOfField(each, 'count')),
          unit,
          dataset: 'commendations',
          value: sourceOf(first, 'count')?.text ?? '',
          params: {
            fighters: { as: 'count', value: part.count },
            workers: { as: 'count', value: whole.count },
            ratio: { as: 'percent', value: percentOf(part.count, whole.count) ?? ZERO },
            percent: { as: 'percent', value: ZERO.plus(String(percent)) },
            exact: { as: 'count', value: exact },
            limit: { as: 'count', value: cutOff(exact, 0) },
          },
        },
      };
    }
  },
});
