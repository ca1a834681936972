import { unitLabel } from '../workspace/workspace.ts';
import { defineRule } from './rule.ts';

/** A workspace without settings works, and what was inferred is said. */
export const settingsInferred = defineRule({
  code: 'settings-inferred',
  version: 1,
  severity: 'note',
  *check({ workspace }) {
    if (workspace.hasSettings) return;
    const units = workspace.settings.units.map((unit) => unitLabel(unit));
    yield {
      finding: {
        rule: 'settings-inferred',
        at: { file: 'emulate.yaml' },
        params: { units: { as: 'list', value: units } },
      },
    };
  },
});
