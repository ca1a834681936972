import { type DataRecord, placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { defineRule } from './rule.ts';

/** So many other units must agree on a measure unit before one that has another is asked. */
const ENOUGH = 2;

/** A target in another measure unit than all other units of the cluster report it in. */
export const measureUnitUnlikeOthers = defineRule({
  code: 'measure-unit-unlike-others',
  version: 1,
  severity: 'query',
  *check({ ledger }) {
    for (const same of byTarget(ledger.records.targets)) {
      for (const record of same) {
        const own = record.values.measure_unit ?? '';
        const others = same.filter(({ unit }) => unit !== record.unit);
        const [first] = others;
        const shared = first?.values.measure_unit ?? '';
        const units = new Set(others.map(({ unit }) => unit));
        const isShared = others.every(({ values }) => isSame(values.measure_unit, shared));
        if (first === undefined || units.size < ENOUGH || !isShared || isSame(own, shared)) continue;
        yield {
          finding: {
            rule: 'measure-unit-unlike-others',
            at: placeOfField(record, 'measure_unit'),
            unit: record.unit,
            dataset: 'targets',
            column: titleOf(record, 'measure_unit') ?? '',
            value: own,
            expected: shared,
            params: { target: record.values.target ?? '', own, shared, count: units.size },
          },
        };
      }
    }
  },
});

/** Targets of one name that say what they are measured in. */
function byTarget(records: Iterable<DataRecord<'targets'>>): Iterable<DataRecord<'targets'>[]> {
  const groups = new Map<string, DataRecord<'targets'>[]>();
  for (const record of records) {
    const { target, measure_unit: measure } = record.values;
    if (target === undefined || measure === undefined || sourceOf(record, 'measure_unit') === undefined)
      continue;
    const key = matchKey(target);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups.values();
}

function isSame(one = '', other = ''): boolean {
  return matchKey(one) === matchKey(other);
}
