import { datasetOf } from '../records/datasets/index.ts';
import type { DataRecord } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder } from '../workspace/movements.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a record is about: two records with one `shared` key are the same fact, or versions of it. */
export interface RecordNames {
  /** Dataset, unit and the naming fields but the note; a movement is the same under its alias. */
  readonly shared: string;
  readonly note: number;
  /** It has a name at all. */
  readonly isNamed: boolean;
}

export type NamesOf = (record: DataRecord) => RecordNames;

/** Names records; keys of two namers must not be compared. */
export function recordNamer({ settings }: Workspace): NamesOf {
  const findMovement = movementFinder(settings.movements);
  const number = numbered();
  return ({ dataset, unit, values }) => {
    const fields: Readonly<Record<string, unknown>> = values;
    let shared = `${dataset} ${number(unit)}`;
    let note = number('');
    let isNamed = false;
    for (const field of datasetOf(dataset).key) {
      const name = fields[field];
      const isGiven = typeof name === 'string';
      const key = isGiven
        ? ((field === 'movement' ? findMovement(name)?.id : undefined) ?? matchKey(name))
        : '';
      if (field === 'note') note = number(key);
      else shared += ` ${number(key)}`;
      isNamed ||= isGiven;
    }
    return { shared, note, isNamed };
  };
}

/** A number for each text, in the order in which they come: keys made of them are short, whatever the texts. */
function numbered(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}
