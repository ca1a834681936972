import { placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { movementFinder } from '../workspace/movements.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

/** A movement at another level than the catalogue of the cluster says that it was launched at. */
export const launchedLevelMismatch = defineRule({
  code: 'launched-level-mismatch',
  version: 1,
  severity: 'query',
  checkRows({ workspace }) {
    const find = movementFinder(workspace.settings.movements);
    return function* (row) {
      for (const record of rowOfDataset('movements', row)) {
        const { movement, launched_level: stated } = record.values;
        const declared = movement === undefined ? undefined : find(movement)?.launched;
        if (movement === undefined || stated === undefined || declared === undefined || stated === declared)
          continue;
        yield {
          finding: {
            rule: 'launched-level-mismatch',
            at: placeOfField(record, 'launched_level'),
            related: [placeOfField(record, 'movement')],
            unit: record.unit,
            dataset: 'movements',
            column: titleOf(record, 'launched_level') ?? '',
            value: sourceOf(record, 'launched_level')?.text ?? '',
            params: {
              movement,
              stated: { key: `choice.launched_level.${stated}` },
              declared: { key: `choice.launched_level.${declared}` },
            },
          },
        };
      }
    };
  },
});
