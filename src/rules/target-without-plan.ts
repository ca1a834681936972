import { planOf, resultOf } from '../records/judge-target.ts';
import { type DataRecord, placeOf, placeOfField, sourceOf, type Table, titleOf } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';
import { defineRule, type RuleResult } from './rule.ts';

/** A result that nothing says what it should have been. */
export const targetWithoutPlan = defineRule({
  code: 'target-without-plan',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    const withoutColumn = new Map<Table, DataRecord<'targets'>[]>();
    for (const record of ledger.records.targets) {
      if (!lacksPlan(record)) continue;
      const field = ['planned', 'registered'].find((each) => record.columns[each] !== undefined);
      if (field !== undefined) yield tell(record, placeOfField(record, field), 1, titleOf(record, field));
      else withoutColumn.set(record.table, [...(withoutColumn.get(record.table) ?? []), record]);
    }
    for (const [table, records] of withoutColumn) {
      const [first] = records;
      if (first !== undefined) yield tell(first, placeOf(table, table.header.bottom), records.length);
    }
  },
});

/** A plan that says anything, readable or not, is not missing. */
function lacksPlan(record: DataRecord<'targets'>): boolean {
  const { values } = record;
  if (planOf(values) !== undefined || resultOf(values) === undefined || values.verdict !== undefined)
    return false;
  return !['planned', 'registered'].some((field) => (sourceOf(record, field)?.text ?? '') !== '');
}

function tell(
  { unit, values }: DataRecord<'targets'>,
  at: Location,
  count: number,
  column?: string,
): RuleResult<'target-without-plan'> {
  return {
    finding: {
      rule: 'target-without-plan',
      at,
      unit,
      dataset: 'targets',
      ...(column === undefined ? {} : { column }),
      params: { count, target: values.target ?? '' },
    },
  };
}
