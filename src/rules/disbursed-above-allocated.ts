import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { defineRule } from './rule.ts';
import { spendingRows } from './spending-rows.ts';

/** More paid out than there was: allocated funds (else the assigned plan) and what was carried over from last year. */
export const disbursedAboveAllocated = defineRule({
  code: 'disbursed-above-allocated',
  version: 1,
  severity: 'error',
  varies: ['disbursed', 'available'],
  restsOnRelated: true,
  *check({ ledger }) {
    for (const { records, amounts, holding } of spendingRows(ledger)) {
      const { allocated, assigned, disbursed, carried_over: carriedOver } = amounts;
      const plan = allocated ?? assigned;
      if (plan === undefined || disbursed === undefined) continue;
      const available = carriedOver === undefined ? plan : plan.plus(carriedOver);
      if (disbursed.lte(available)) continue;
      const planField = allocated === undefined ? 'assigned' : 'allocated';
      const record = holding('disbursed');
      yield {
        finding: {
          rule: 'disbursed-above-allocated',
          at: placeOfField(record, 'disbursed'),
          related: [placeOfField(holding(planField), planField)],
          unit: record.unit,
          dataset: 'spending',
          column: titleOf(record, 'disbursed') ?? 'disbursed',
          value: sourceOf(record, 'disbursed')?.text ?? '',
          params: {
            disbursed: { as: 'money', value: disbursed },
            available: { as: 'money', value: available },
          },
        },
        excludes: records.map((each) => ({ record: each, fields: ['disbursed', planField] })),
      };
    }
  },
});
