import { phrase } from '../language/phrase.ts';
import { isPattern, matchesFile } from '../workspace/file-pattern.ts';
import { MAPPINGS_FILE } from '../workspace/mapping.ts';
import { findNearest } from '../workspace/nearest.ts';
import { defineRule } from './rule.ts';

/** An entry of mappings.yaml that no submission fits; said only where all submissions are looked at. */
export const mappingUnused = defineRule({
  code: 'mapping-unused',
  version: 1,
  severity: 'error',
  *check({ workspace: { mappings, submissions, isPartial } }) {
    if (isPartial) return;
    const files = submissions.map(({ file }) => file);
    for (const { file: name, line } of mappings) {
      if (files.some((file) => matchesFile(name, file))) continue;
      const nearest = isPattern(name) ? undefined : findNearest(name, files);
      const hint =
        nearest === undefined ? phrase('hint.mapping-file') : phrase('hint.mapping-file-near', { nearest });
      const at = { file: MAPPINGS_FILE, row: line };
      yield { finding: { rule: 'mapping-unused', at, value: name, params: { name, hint } } };
    }
  },
});
