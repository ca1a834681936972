import type { Phrase } from '../language/phrase.ts';
import { phrase } from '../language/phrase.ts';
import { cutOff, type Decimal, decimal } from '../quantity/decimal.ts';
import { FORMS, type FormId } from '../records/choices/forms.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { countInAll } from './form-counts.ts';
import { defineRule } from './rule.ts';

const FORM_IDS = Object.keys(FORMS);

interface Quota {
  readonly limit: Decimal;
  readonly how: Phrase;
}

/**
 * More of a form in the whole cluster than its quota: so many, or a percentage of a number that the settings give, since no table holds it
 * (how many collectives came first). Where awards are marked as proposed these are counted, else all.
 */
export const quotaExceeded = defineRule({
  code: 'quota-exceeded',
  version: 1,
  severity: 'query',
  restsOnRelated: true,
  parameters: {
    percent: { default: { 'co-thi-dua-chinh-phu': 20 }, min: 0, max: 100, words: FORM_IDS },
    of: { default: {}, min: 0, words: FORM_IDS },
    most: { default: {}, min: 0, words: FORM_IDS },
  },
  basis: { text: 'Hướng dẫn số 5007/BNV-TĐKT ngày 05/09/2023 của Bộ Nội vụ (Cờ thi đua của Chính phủ)' },
  *check({ ledger, parameters }) {
    const proposed = ledger.undecided.filter(({ values }) => values.status === 'proposed');
    for (const form of FORM_IDS as FormId[]) {
      const quota = quotaOf(form, parameters);
      if (quota === undefined) continue;
      const isProposed = proposed.some(({ values }) => values.form === form);
      const { count, records } = countInAll(isProposed ? proposed : ledger.records.commendations, form);
      const [first, ...others] = records;
      if (first === undefined || count.lte(quota.limit)) continue;
      yield {
        finding: {
          rule: 'quota-exceeded',
          at: placeOfField(first, 'count'),
          related: others.map((each) => placeOfField(each, 'count')),
          dataset: 'commendations',
          value: sourceOf(first, 'count')?.text ?? '',
          params: {
            form: { key: `choice.form.${form}` },
            total: { as: 'count', value: count },
            limit: { as: 'count', value: quota.limit },
            how: quota.how,
          },
        },
      };
    }
  },
});

type Table = Readonly<Record<string, number>>;

/** The lower of both where a form has two; a whole number, since awards are. */
function quotaOf(
  form: FormId,
  { percent, of, most }: { percent: Table; of: Table; most: Table },
): Quota | undefined {
  const [share, base, flat] = [percent[form], of[form], most[form]];
  const quotas: Quota[] = [];
  if (share !== undefined && base !== undefined) {
    const exact = decimal(String(base)).times(String(share)).shifted(-2);
    const params = {
      percent: { as: 'percent', value: decimal(String(share)) },
      base: { as: 'count', value: decimal(String(base)) },
      exact: { as: 'count', value: exact },
    } as const;
    quotas.push({ limit: cutOff(exact, 0), how: phrase('quota.percent', params) });
  }
  if (flat !== undefined) quotas.push({ limit: cutOff(decimal(String(flat)), 0), how: phrase('quota.most') });
  return quotas.sort((one, other) => one.limit.compare(other.limit))[0];
}
