import type { DataRecord } from '../records/ledger.ts';
import type { DatasetName, Workspace } from '../workspace/workspace.ts';
import type { FigureUnit } from './figure.ts';

/** How a figure of one dataset is made of its records. */
export type Measure<D extends DatasetName = DatasetName> =
  /** The sum of a numeric field. */
  | { readonly make: 'sum'; readonly unit: FigureUnit; readonly field: string }
  /** The number of records that count, each standing for the cell in `field`. */
  | {
      readonly make: 'count';
      readonly unit: 'count';
      readonly counts: (record: DataRecord<D>, workspace: Workspace) => string | undefined;
      /** Records with the same key count once. */
      readonly once?: (record: DataRecord<D>, workspace: Workspace) => string;
    }
  /** One measure over another, in percent. */
  | { readonly make: 'ratio'; readonly unit: 'percent'; readonly part: string; readonly whole: string };

/** The figures that a dataset gives: its measures, and the dimensions along which they are cut. */
export interface Measures<D extends DatasetName = DatasetName> {
  readonly dataset: D;
  readonly measures: Readonly<Record<string, Measure<D>>>;
  /** Dimension → the member that a record belongs to. */
  readonly dimensions: Readonly<Record<string, (record: DataRecord<D>, workspace: Workspace) => string>>;
}

/** The member of records that say nothing on a dimension. */
export const UNSPECIFIED = 'unspecified';
