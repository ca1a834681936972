import { allRecords } from '../records/ledger.ts';
import { defineRule } from './rule.ts';

/** The same bytes under two names; everything in the second would be counted again. */
export const duplicateFile = defineRule({
  code: 'duplicate-file',
  version: 1,
  severity: 'error',
  *check({ ledger }) {
    const firstOf = new Map<string, string>();
    for (const { submission, sha256, document } of ledger.files) {
      if (sha256 === undefined || document === undefined) continue;
      const first = firstOf.get(sha256);
      if (first === undefined) {
        firstOf.set(sha256, submission.file);
        continue;
      }
      const { file, unit } = submission;
      yield {
        finding: {
          rule: 'duplicate-file',
          at: { file },
          related: [{ file: first }],
          ...(unit === undefined ? {} : { unit: unit.id }),
          params: { first },
        },
        excludes: allRecords(ledger)
          .filter(({ table }) => table.file === file)
          .map((record) => ({ record })),
      };
    }
  },
});
