import type { DatasetName } from '../../workspace/workspace.ts';
import type { Measures } from '../measure.ts';
import { commendationMeasures } from './commendations.ts';
import { movementMeasures } from './movements.ts';
import { spendingMeasures } from './spending.ts';
import { targetMeasures } from './targets.ts';

/** What can be said of each dataset in figures. */
export const MEASURES: { readonly [D in DatasetName]: Measures<D> } = {
  movements: movementMeasures,
  spending: spendingMeasures,
  commendations: commendationMeasures,
  targets: targetMeasures,
};
