import { sendersOf } from '../records/senders.ts';
import { expectedUnits } from '../workspace/expected-units.ts';
import { unitLabel } from '../workspace/workspace.ts';
import { defineRule } from './rule.ts';

/** A unit of the cluster from which nothing came. */
export const submissionMissing = defineRule({
  code: 'submission-missing',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    if (workspace.isPartial) return;
    const sent = sendersOf(ledger);
    for (const unit of expectedUnits(workspace)) {
      if (sent.has(unit.id)) continue;
      yield {
        finding: {
          rule: 'submission-missing',
          at: { file: 'submissions' },
          unit: unit.id,
          params: { unit: unitLabel(unit) },
        },
      };
    }
  },
});
