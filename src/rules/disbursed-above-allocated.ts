import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { defineRule } from './rule.ts';
import { spendingRow } from './spending-rows.ts';

/** More paid out than there was: allocated funds (else the assigned plan) and what was carried over from last year. */
export const disbursedAboveAllocated = defineRule({
  code: 'disbursed-above-allocated',
  version: 1,
  severity: 'error',
  varies: ['disbursed', 'available'],
  restsOnRelated: true,
  checkRows: () =>
    function* (row) {
      const spending = spendingRow(row);
      if (spending === undefined) return;
      const { records, amounts, holding } = spending;
      const { allocated, assigned, disbursed, carried_over: carriedOver } = amounts;
      const plan = allocated ?? assigned;
      if (plan === undefined || disbursed === undefined) return;
      const available = carriedOver === undefined ? plan : plan.plus(carriedOver);
      if (disbursed.lte(available)) return;
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
    },
});
