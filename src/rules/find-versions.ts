import { isDecimal } from '../quantity/decimal.ts';
import { datasetOf } from '../records/datasets/index.ts';
import type { DataRecord, Ledger, Table } from '../records/ledger.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { restatedRecords } from './cluster-tables.ts';
import { copiedFiles } from './copied-files.ts';
import { type NamesOf, recordNamer } from './record-names.ts';
import type { RecordSet } from './record-set.ts';
import { tablesOfUnits } from './tables-of-unit.ts';
import { versionClaim } from './version-claim.ts';

/** Tables of one unit in two files that report the same facts, and which of them counts; within a file they are asked about row by row. */
export interface Versions {
  readonly unit: string;
  readonly kept: Version;
  readonly other: Version;
  /** The same fact in both, the one that counts first. */
  readonly pairs: readonly (readonly [kept: DataRecord, other: DataRecord])[];
  /** The words by which the kept one says that it is the later; without them it is only the first that came. */
  readonly claim?: string;
}

interface Version {
  readonly table: Table;
  readonly records: readonly DataRecord[];
}

type Pairs = Versions['pairs'];

/** Tables that share less than this of the smaller one are two reports that happen to name the same things. */
const MOST = 0.5;

const known = new WeakMap<Ledger, readonly Versions[]>();

/** Every table that another one of its unit and dataset repeats for the most part. */
export function findVersions(ledger: Ledger, workspace: Workspace): readonly Versions[] {
  const found =
    known.get(ledger) ?? versionsIn(ledger, recordNamer(workspace), restatedRecords(ledger, workspace));
  known.set(ledger, found);
  return found;
}

function versionsIn(ledger: Ledger, namesOf: NamesOf, restated: RecordSet): Versions[] {
  const copies = copiedFiles(ledger);
  return tablesOfUnits(ledger, ({ file }) => !copies.has(file), restated).flatMap((tables) =>
    versionsOf(tables, namesOf),
  );
}

/** Each table against those that count so far: a later version takes the place of the one that it replaces. */
function versionsOf(tables: ReadonlyMap<Table, readonly DataRecord[]>, namesOf: NamesOf): Versions[] {
  const found: Versions[] = [];
  const heads: Version[] = [];
  for (const [table, records] of tables) {
    const fresh: Version = { table, records };
    const at = heads.findIndex(
      (head) => head.table.file !== table.file && pairsOf(head, fresh, namesOf).length > 0,
    );
    const head = heads[at];
    if (head === undefined) {
      heads.push(fresh);
      continue;
    }
    const [before, now] = [versionClaim(head.table), versionClaim(table)];
    const [kept, other] = now.rank > before.rank ? [fresh, head] : [head, fresh];
    const claim = now.rank > before.rank ? now.by : before.rank > now.rank ? before.by : undefined;
    heads[at] = kept;
    found.push({
      unit: records[0]?.unit ?? '',
      kept,
      other,
      pairs: pairsOf(kept, other, namesOf),
      ...(claim === undefined ? {} : { claim }),
    });
  }
  return found;
}

/** The facts that both tables hold, where they are most of the smaller one. */
function pairsOf(kept: Version, other: Version, namesOf: NamesOf): Pairs {
  const byKey = new Map<string, DataRecord[]>();
  for (const record of kept.records) {
    const key = namesOf(record).shared;
    byKey.set(key, [...(byKey.get(key) ?? []), record]);
  }
  const pairs: [DataRecord, DataRecord][] = [];
  for (const record of other.records) {
    const twin = byKey.get(namesOf(record).shared)?.shift();
    if (twin !== undefined) pairs.push([twin, record]);
  }
  return pairs.length >= Math.min(kept.records.length, other.records.length) * MOST ? pairs : [];
}

/** The fields in which two versions of a fact say different things. */
export function differingFields(one: DataRecord, other: DataRecord): string[] {
  const names = new Set(['note', ...datasetOf(one.dataset).key]);
  const [first, second]: Readonly<Record<string, unknown>>[] = [one.values, other.values];
  const fields = new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})]);
  return [...fields].filter((field) => !names.has(field) && !isSame(first?.[field], second?.[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  return isDecimal(one) && isDecimal(other) ? one.eq(other) : one === other;
}
