import type { Ledger } from '../records/ledger.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { restatedRecords } from './cluster-tables.ts';
import {
  type Accounts,
  accountsOf,
  agree,
  type Disagreement,
  disagreements,
  type Part,
  totalOf,
} from './compare-tables.ts';
import { copiedFiles } from './copied-files.ts';

/** Two tables of one unit that are cut differently and count the same measures. */
export interface Rivals {
  readonly rival: Part;
  /** The one that says less. */
  readonly part: Part;
  readonly measures: readonly string[];
  /** Every number of the smaller one is found again in the other. */
  readonly isSame: boolean;
  /** Nearly every one is, and these are not. */
  readonly differing: readonly Disagreement[];
}

const known = new WeakMap<Ledger, readonly Rivals[]>();

/** Each table that is cut in another way than one that counts, unit by unit. */
export function findRivals(ledger: Ledger, workspace: Workspace): readonly Rivals[] {
  const found = known.get(ledger) ?? [...rivalsIn(ledger, workspace)];
  known.set(ledger, found);
  return found;
}

function* rivalsIn(ledger: Ledger, workspace: Workspace): Iterable<Rivals> {
  const copies = copiedFiles(ledger);
  for (const parts of accountsOf(ledger, copies, restatedRecords(ledger, workspace))) {
    const kept: Part[] = [];
    for (const part of [...parts].sort(byWeight)) {
      const rival = kept.find((each) => isOtherCut(each, part) && sharedMeasures(each, part).length > 0);
      if (rival === undefined) {
        kept.push(part);
        continue;
      }
      const measures = sharedMeasures(rival, part);
      const isSame = agree(rival, part, measures);
      const differing = isSame ? [] : disagreements(part, rival, measures, workspace.settings.numbers);
      if (!isSame && differing.length === 0) kept.push(part);
      yield { rival, part, measures, isSame, differing };
    }
  }
}

/** The table that says most is kept: the largest total of what both count, then the one that is cut more finely. */
function byWeight(one: Part, other: Part): number {
  const [measure] = sharedMeasures(one, other);
  const more = measure === undefined ? 0 : totalOf(other, measure).compare(totalOf(one, measure));
  return more || weightOf(other) - weightOf(one);
}

/** Names say the least of what was given; what else a table is cut by counts. */
function weightOf({ cuts }: Accounts[number]): number {
  return [...cuts].filter((cut) => cut !== 'recipient').length * 2 - (cuts.has('recipient') ? 1 : 0);
}

function isOtherCut(one: Part, other: Part): boolean {
  return one.cuts.size !== other.cuts.size || [...one.cuts].some((cut) => !other.cuts.has(cut));
}

function sharedMeasures(one: Part, other: Part): string[] {
  return [...one.measures].filter((measure) => other.measures.has(measure));
}
