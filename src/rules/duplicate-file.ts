import { allRecords } from '../records/ledger.ts';
import { originalsOf } from './copied-files.ts';
import { defineRule } from './rule.ts';

/** The same bytes under two names; everything in the second would be counted again. */
export const duplicateFile = defineRule({
  code: 'duplicate-file',
  version: 2,
  severity: 'error',
  *check({ ledger }) {
    const originals = originalsOf(ledger);
    for (const { submission } of ledger.files) {
      const { file, unit } = submission;
      const original = originals.get(file);
      if (original === undefined) continue;
      yield {
        finding: {
          rule: 'duplicate-file',
          at: { file },
          related: [{ file: original }],
          ...(unit === undefined ? {} : { unit: unit.id }),
          params: { first: original },
        },
        excludes: allRecords(ledger)
          .filter(({ table }) => table.file === file)
          .map((record) => ({ record })),
      };
    }
  },
});
