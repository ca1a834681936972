import type { DatasetName } from '../workspace/workspace.ts';
import type { DataRecord } from './ledger.ts';

/** The values without which a unit has said nothing on a dataset; any record will do where none are named. */
const SAYS_SOMETHING: Partial<Record<DatasetName, readonly string[]>> = {
  spending: ['carried_over', 'assigned', 'allocated', 'disbursed'],
  commendations: ['count'],
};

/** A record of blanks reports nothing. */
export function saysSomething({ dataset, values }: DataRecord): boolean {
  const fields = SAYS_SOMETHING[dataset];
  return fields === undefined || fields.some((field) => field in values);
}
