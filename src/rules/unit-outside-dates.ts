import { defineRule } from './rule.ts';

/** A unit that is no member at the end of the period: left, not yet joined, or merged into another, as 23 of 63 provinces were on 1 July 2025. */
export const unitOutsideDates = defineRule({
  code: 'unit-outside-dates',
  version: 1,
  severity: 'error',
  basis: { text: 'Nghị quyết số 202/2025/QH15 ngày 12/06/2025 (tên cấp tỉnh từ 01/07/2025)' },
});
