import type { Table } from '../../src/records/ledger.ts';
import type { Chance } from '../corpus/mutate.ts';
import type { Batch } from './batch.ts';

/** Where a fault stands: one cell, or what it is a fault of. A field that is not given may be anything. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string | undefined;
  readonly row?: number;
  readonly column?: number;
  readonly unit?: string | undefined;
  readonly dataset?: Table['dataset'];
}

export interface Fault {
  /** What was there and what is there now, so that somebody can do it by hand. */
  readonly change: string;
  /** The cell, row, column, table or file; several where the fault is that two things do not agree. */
  readonly places: readonly Place[];
}

/** One kind of fault, as a human makes it. */
export interface Kind {
  readonly name: string;
  /** What is done, for the table. */
  readonly what: string;
  /** A note is enough, and why. */
  readonly noteIsEnough?: string;
  /** Changes one thing at a random place of the batch; undefined where this throw of the dice finds no place. */
  readonly inject: (batch: Batch, chance: Chance) => Fault | undefined;
}

/** Kinds that have something in common. */
export interface Family {
  readonly title: string;
  readonly kinds: readonly Kind[];
}
