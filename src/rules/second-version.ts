import { placeOf } from '../records/ledger.ts';
import { describeDifferences } from './describe-differences.ts';
import { describePlace } from './describe-place.ts';
import { findVersions } from './find-versions.ts';
import { defineRule } from './rule.ts';

/** A unit sent the same facts twice, and nothing says which version is the later: the first counts, and the unit is asked. */
export const secondVersion = defineRule({
  code: 'second-version',
  version: 2,
  severity: 'query',
  *check({ ledger, workspace }) {
    for (const versions of findVersions(ledger, workspace)) {
      const { unit, kept, other, pairs, claim } = versions;
      if (claim !== undefined) continue;
      const [first] = pairs;
      if (first === undefined) continue;
      const [, { row, columns }] = first;
      const at = placeOf(other.table, row.row, Math.min(...Object.values(columns)));
      const { differences, related } = describeDifferences(versions);
      yield {
        finding: {
          rule: 'second-version',
          at,
          related,
          unit,
          dataset: kept.table.dataset,
          params: { first: describePlace(kept.table, at), count: pairs.length, differences },
        },
        setsAside: { records: pairs.map(([, record]) => record), reason: 'repeated' },
      };
    }
  },
});
