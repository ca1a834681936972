import type { RuleCode } from '../findings/finding.ts';
import type { Exclusion, RuleResult } from './rule.ts';

/** One result for each cell: the facts of a wide row share its texts and dates, and each is kept out of the figures. */
export function oncePerCell<Code extends RuleCode>(results: Iterable<RuleResult<Code>>): RuleResult<Code>[] {
  const byCell = new Map<string, { result: RuleResult<Code>; excludes: Exclusion[] }>();
  for (const result of results) {
    const { file, sheet, row, column } = result.finding.at;
    const key = JSON.stringify([file, sheet, row, column]);
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, { result, excludes: [...(result.excludes ?? [])] });
    else known.excludes.push(...(result.excludes ?? []));
  }
  return [...byCell.values()].map(({ result, excludes }) =>
    excludes.length === 0 ? result : { ...result, excludes },
  );
}
