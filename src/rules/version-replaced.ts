import { describeDifferences } from './describe-differences.ts';
import { describePlace } from './describe-place.ts';
import { findVersions } from './find-versions.ts';
import { defineRule } from './rule.ts';

/** A unit sent a table again, and the file, sheet or title says that it is the later version: it counts, the other does not. */
export const versionReplaced = defineRule({
  code: 'version-replaced',
  version: 1,
  severity: 'note',
  *check({ ledger, workspace }) {
    for (const versions of findVersions(ledger, workspace)) {
      const { unit, kept, other, claim } = versions;
      if (claim === undefined) continue;
      const at = {
        file: other.table.file,
        ...(other.table.sheet === undefined ? {} : { sheet: other.table.sheet }),
      };
      const { differences, related } = describeDifferences(versions);
      yield {
        finding: {
          rule: 'version-replaced',
          at,
          related,
          unit,
          dataset: kept.table.dataset,
          value: claim,
          params: { later: describePlace(kept.table, at), claim, differences },
        },
        setsAside: { records: other.records, reason: 'replaced' },
      };
    }
  },
});
