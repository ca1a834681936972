import { datasetOf } from '../records/datasets/index.ts';
import type { FieldKind } from '../records/field.ts';
import type { DataRecord, Table } from '../records/ledger.ts';
import { measured } from './magnitudes.ts';
import { type Cluster, clustersWith } from './scale-slips.ts';

const MEASURED: ReadonlySet<FieldKind> = new Set(['count', 'money', 'quantity']);

/** The fields of a dataset that are compared, with their kinds. */
export function measuredFields(dataset: DataRecord['dataset']): [field: string, kind: FieldKind][] {
  return Object.entries(datasetOf(dataset).fields).flatMap(([field, { kind }]) =>
    MEASURED.has(kind) && field !== 'previous' ? [[field, kind] as [string, FieldKind]] : [],
  );
}

/** One column of a unit in a table: where its values lie, and a record that holds one. */
interface Spread {
  clusters: Cluster[];
  readonly first: DataRecord;
}

/** How far the values of each unit's columns lie apart, of which nothing is kept but where they lie. */
export class Spreads {
  readonly #factor: number;
  readonly #tables = new Map<Table, Map<string, Spread>>();
  readonly #fields = new Map<DataRecord['dataset'], string[]>();

  constructor(factor: number) {
    this.#factor = factor;
  }

  add(record: DataRecord): void {
    const fields = this.#fields.get(record.dataset) ?? measuredFields(record.dataset).map(([field]) => field);
    this.#fields.set(record.dataset, fields);
    for (const field of fields) {
      const [value] = measured(record, field);
      if (value === undefined) continue;
      const spreads = this.#tables.get(record.table) ?? new Map<string, Spread>();
      this.#tables.set(record.table, spreads);
      const key = keyOf(record, field);
      const spread = spreads.get(key);
      if (spread === undefined)
        spreads.set(key, { clusters: clustersWith([], value.log, this.#factor), first: record });
      else spread.clusters = clustersWith(spread.clusters, value.log, this.#factor);
    }
  }

  /** Whether a column of a table has values that stand apart from more than half of the others. */
  areApart(table: Table): boolean {
    return [...(this.#tables.get(table)?.values() ?? [])].some(isApart);
  }

  /** The same of the column of a record's field. */
  isSpread(record: DataRecord, field: string): boolean {
    const spread = this.#spreadOf(record, field);
    return spread !== undefined && isApart(spread);
  }

  /** For values among more than half of their column its first record, since of them nothing is told but how many they are. */
  standIn(record: DataRecord, field: string, log: number): DataRecord {
    const spread = this.#spreadOf(record, field);
    const main = spread === undefined ? undefined : mainOf(spread);
    return spread !== undefined && main !== undefined && log >= main.low && log <= main.high
      ? spread.first
      : record;
  }

  #spreadOf(record: DataRecord, field: string): Spread | undefined {
    return this.#tables.get(record.table)?.get(keyOf(record, field));
  }
}

function keyOf({ columns, unit }: DataRecord, field: string): string {
  return `${field} ${columns[field]} ${unit}`;
}

function mainOf({ clusters }: Spread): Cluster | undefined {
  const all = clusters.reduce((sum, { count }) => sum + count, 0);
  return clusters.find(({ count }) => count * 2 > all);
}

function isApart(spread: Spread): boolean {
  return spread.clusters.length > 1 && mainOf(spread) !== undefined;
}
