import type { Ledger } from '../records/ledger.ts';
import type { DatasetName, Unit, Workspace } from '../workspace/workspace.ts';
import type { Figure } from './figure.ts';

/** `{unit: 'ha-noi', level: 'state'}`: the slice of a dataset that a figure is about. */
export type Slice = Readonly<Record<string, string>>;

/** Every figure of a period, made when asked for and known from then on. */
export interface Summary {
  readonly workspace: Workspace;
  /** What the figures rest on. */
  readonly ledger: Ledger;
  /** The units that should have reported, in the order of the settings. */
  readonly units: readonly Unit[];
  readonly figure: (dataset: DatasetName, measure: string, slice?: Slice) => Figure;
  /** The members of a dimension that occur, in a stable order. */
  readonly members: (dataset: DatasetName, dimension: string) => readonly string[];
  /** All figures made so far, by id. */
  readonly figures: () => readonly Figure[];
}

/** `spending.allocated[unit=ha-noi]`; dimensions in alphabetical order. */
export function figureId(dataset: string, measure: string, slice: Slice = {}): string {
  const pairs = Object.entries(slice)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, member]) => `${dimension}=${member}`);
  return `${dataset}.${measure}${pairs.length === 0 ? '' : `[${pairs.join(',')}]`}`;
}
