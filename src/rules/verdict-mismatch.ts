import { isAchieved, judgeTarget } from '../records/judge-target.ts';
import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { periodEnd } from '../workspace/period.ts';
import { defineRule } from './rule.ts';

/** A stated verdict ("Đạt") that the target's own numbers contradict. */
export const verdictMismatch = defineRule({
  code: 'verdict-mismatch',
  version: 1,
  severity: 'query',
  varies: ['actual', 'planned'],
  restsOnRelated: true,
  *check({ ledger, workspace }) {
    const end = periodEnd(workspace.settings.period);
    for (const record of ledger.records.targets) {
      const { verdict: stated } = record.values;
      const { verdict, by } = judgeTarget(record.values, end);
      if (stated === undefined || by === 'verdict' || by === 'target') continue;
      const plan = record.values.planned === undefined ? 'registered' : 'planned';
      const contradicts = isAchieved(stated) !== isAchieved(verdict) && stated !== 'no_data';
      if (!contradicts) continue;
      yield {
        finding: {
          rule: 'verdict-mismatch',
          at: placeOfField(record, 'verdict'),
          related: [placeOfField(record, by), placeOfField(record, plan)],
          unit: record.unit,
          dataset: 'targets',
          column: titleOf(record, 'verdict') ?? 'verdict',
          value: sourceOf(record, 'verdict')?.text ?? '',
          params: {
            stated: { key: `choice.verdict.${stated}` },
            computed: { key: `choice.verdict.${verdict}` },
            actual: sourceOf(record, by)?.text ?? '',
            planned: sourceOf(record, plan)?.text ?? '',
          },
        },
      };
    }
  },
});
