import type { DataRecord } from '../../records/ledger.ts';
import { tonelessKey } from '../../workspace/match-key.ts';
import { movementFinder } from '../../workspace/movements.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Measures, UNSPECIFIED } from '../measure.ts';

const finders = new WeakMap<Workspace, ReturnType<typeof movementFinder>>();

/** The id of a record's movement in the catalogue; one that is not there goes by its own name. */
export function movementOf({ values }: DataRecord<'movements'>, workspace: Workspace): string {
  const name = values.movement;
  if (name === undefined) return UNSPECIFIED;
  let find = finders.get(workspace);
  if (find === undefined) {
    find = movementFinder(workspace.settings.movements);
    finders.set(workspace, find);
  }
  return find(name)?.id ?? tonelessKey(name).replace(/[^a-z0-9]+/g, '-');
}

export const movementMeasures: Measures<'movements'> = {
  dataset: 'movements',
  measures: {
    count: {
      make: 'count',
      unit: 'count',
      counts: ({ values }) => (values.movement === undefined ? undefined : 'movement'),
      once: movementOf,
    },
    collectives: { make: 'sum', unit: 'count', field: 'collectives' },
    individuals: { make: 'sum', unit: 'count', field: 'individuals' },
    households: { make: 'sum', unit: 'count', field: 'households' },
    models_registered: { make: 'sum', unit: 'count', field: 'models_registered' },
    models_recognised: { make: 'sum', unit: 'count', field: 'models_recognised' },
    documents_issued: { make: 'sum', unit: 'count', field: 'documents_issued' },
  },
  dimensions: {
    unit: ({ unit }) => unit,
    movement: movementOf,
    sector: ({ values }) => values.sector ?? UNSPECIFIED,
    launched: ({ values }) => values.launched_level ?? UNSPECIFIED,
  },
};
