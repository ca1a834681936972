import { DATASETS } from '../../workspace/settings-schema.ts';
import type { Settings } from '../../workspace/workspace.ts';
import {
  type DatasetStanding,
  type DatasetTally,
  type Delay,
  isOwed,
  isReceived,
  isUndated,
  type UnitStanding,
} from './standing.ts';

/** How many units did what about each dataset. */
export function tallyDatasets(units: readonly UnitStanding[], { required, due }: Settings): DatasetTally[] {
  return DATASETS.map((dataset) => {
    const standings = units.flatMap(({ datasets }) => datasets.filter((each) => each.dataset === dataset));
    const count = (counts: (standing: DatasetStanding) => boolean): number => standings.filter(counts).length;
    const isDelayed = (kind: Delay['kind']) => (standing: DatasetStanding) => standing.delay?.kind === kind;
    return {
      dataset,
      isRequired: required[dataset],
      due: due?.[dataset] ?? due?.all,
      expected: required[dataset] ? count(({ state }) => state !== 'excused') : 0,
      received: count(isReceived),
      usable: count(({ state }) => state === 'usable'),
      withErrors: count(({ errors }) => errors.length > 0),
      withQueries: count(({ queries }) => queries.length > 0),
      missing: count((standing) => isOwed(standing) && !isReceived(standing)),
      overdue: count(isDelayed('overdue')),
      late: count(isDelayed('late')),
      undated: count(isUndated),
      maybeLate: count(isDelayed('maybe-late')),
    };
  });
}
