import { datasetOf } from '../records/datasets/index.ts';
import type { DataRecord } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder } from '../workspace/movements.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a record is about: two records with one `shared` key are the same fact, or versions of it. */
export interface RecordNames {
  /** Dataset, unit and the naming fields but the note; a movement is the same under its alias. */
  readonly shared: string;
  readonly note: string;
  /** It has a name at all. */
  readonly isNamed: boolean;
}

export type NamesOf = (record: DataRecord) => RecordNames;

/** Stands in no text. */
const END = '\u0000';

export function recordNamer({ settings }: Workspace): NamesOf {
  const findMovement = movementFinder(settings.movements);
  return ({ dataset, unit, values }) => {
    const fields: Readonly<Record<string, unknown>> = values;
    let shared = dataset + END + unit;
    let note = '';
    let isNamed = false;
    for (const field of datasetOf(dataset).key) {
      const name = fields[field];
      const isGiven = typeof name === 'string';
      const key = isGiven
        ? ((field === 'movement' ? findMovement(name)?.id : undefined) ?? matchKey(name))
        : '';
      if (field === 'note') note = key;
      else shared += END + key;
      isNamed ||= isGiven;
    }
    return { shared, note, isNamed };
  };
}
