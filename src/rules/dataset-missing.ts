import { saysSomething } from '../records/says-something.ts';
import { sendersOf } from '../records/senders.ts';
import { expectedUnits } from '../workspace/expected-units.ts';
import { type DatasetName, unitLabel } from '../workspace/workspace.ts';
import { defineRule } from './rule.ts';

/** A required part of the report that a unit, which sent something, has not reported: no table, or only blanks in it. */
export const datasetMissing = defineRule({
  code: 'dataset-missing',
  version: 1,
  severity: 'query',
  *check({ ledger, workspace }) {
    if (workspace.isPartial) return;
    const senders = sendersOf(ledger);
    const required = Object.entries(workspace.settings.required) as [DatasetName, boolean][];
    for (const [dataset] of required.filter(([, isRequired]) => isRequired)) {
      const reported = new Set<string>();
      for (const record of ledger.records[dataset]) {
        if (!reported.has(record.unit) && saysSomething(record)) reported.add(record.unit);
        if (reported.size === senders.size) break;
      }
      for (const unit of expectedUnits(workspace)) {
        if (reported.has(unit.id) || !senders.has(unit.id)) continue;
        yield {
          finding: {
            rule: 'dataset-missing',
            at: { file: [...(senders.get(unit.id) ?? [])][0] ?? 'submissions' },
            unit: unit.id,
            dataset,
            params: { unit: unitLabel(unit), dataset: { key: `dataset.${dataset}` } },
          },
        };
      }
    }
  },
});
