import { isAchieved, judgeTarget, type Verdict } from '../records/judge-target.ts';
import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { yardstickOf } from '../records/yardstick.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

/** A stated verdict ("Đạt") that the target's own numbers contradict. */
export const verdictMismatch = defineRule({
  code: 'verdict-mismatch',
  version: 2,
  severity: 'query',
  varies: ['actual', 'planned'],
  restsOnRelated: true,
  checkRows({ workspace }) {
    const yardstick = yardstickOf(workspace.settings);
    return function* (row) {
      for (const record of rowOfDataset('targets', row)) {
        const { verdict: stated } = record.values;
        const { verdict, by } = judgeTarget(record.values, yardstick);
        if (stated === undefined || by === 'verdict' || by === 'target') continue;
        const plan = record.values.planned === undefined ? 'registered' : 'planned';
        if (!contradicts(stated, verdict)) continue;
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
    };
  },
});

/** "Vượt" and "đạt" say the same of a target, and so do all words for one that is open; failed it is only past its due date or below the band. */
function contradicts(stated: Verdict, computed: Verdict): boolean {
  if (stated === 'no_data') return false;
  if (isAchieved(stated) !== isAchieved(computed)) return true;
  return computed === 'not_met' && (stated === 'in_progress' || stated === 'basically_met');
}
