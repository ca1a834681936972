import type { DatasetName } from '../../workspace/workspace.ts';
import type { Dataset, ValuesOf } from '../dataset.ts';
import { commendations } from './commendations.ts';
import { movements } from './movements.ts';
import { spending } from './spending.ts';
import { targets } from './targets.ts';

const BY_NAME = { movements, spending, commendations, targets } as const satisfies Record<
  DatasetName,
  Dataset
>;

/** The datasets, in the order of the report's annexes. A new one is one file and one line here. */
export const DATASETS: readonly Dataset[] = Object.values(BY_NAME);

/** The typed values of a record of a dataset. */
export type RecordValues<D extends DatasetName> = ValuesOf<(typeof BY_NAME)[D]['fields']>;

export function datasetOf(name: DatasetName): Dataset {
  return BY_NAME[name];
}
