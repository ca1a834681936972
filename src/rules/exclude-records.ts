import { flatMapped } from '../lists/derive.ts';
import type { List } from '../lists/list.ts';
import { type AsideReason, type DataRecord, keyOf, type Ledger, type Table } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import type { Exclusion } from './rule.ts';

/** What is kept out of a record: all of it, for a reason, or some fields. */
interface Kept {
  readonly unit: string;
  readonly row: number;
  /** How many records its row has. */
  readonly of: number;
  reason?: AsideReason;
  readonly fields: Set<string>;
}

/** What errors keep out of the figures. Records are known by their keys, since those of a long table are made anew each time. */
export class Exclusions {
  readonly #tables = new Map<Table, Map<string, Kept>>();

  add({ record, fields, reason = 'excluded-by-rule' }: Exclusion): void {
    const { table, unit, row, of } = record;
    const keys = this.#tables.get(table) ?? new Map<string, Kept>();
    this.#tables.set(table, keys);
    const key = keyOf(record);
    const kept = keys.get(key) ?? { unit, row: row.row, of, fields: new Set() };
    keys.set(key, kept);
    if (fields === undefined) kept.reason = reason;
    else for (const field of fields) kept.fields.add(field);
  }

  /** The ledger without them; rows that lose all of their records are set aside with the reason. */
  applyTo(ledger: Ledger): Ledger {
    if (this.#tables.size === 0) return ledger;
    const { movements, spending, commendations, targets } = ledger.records;
    return {
      ...ledger,
      records: {
        movements: this.#without(movements),
        spending: this.#without(spending),
        commendations: this.#without(commendations),
        targets: this.#without(targets),
      },
      units: this.#unitsLeft(ledger.units),
      setAside: [...ledger.setAside, ...this.#lost()],
    };
  }

  #without<D extends DatasetName>(records: List<DataRecord<D>>): List<DataRecord<D>> {
    return flatMapped(records, (record) => {
      const kept = this.#tables.get(record.table)?.get(keyOf(record as DataRecord));
      if (kept === undefined) return [record];
      return kept.reason === undefined ? [without(record, kept.fields)] : [];
    });
  }

  /** A unit of which nothing is left has said nothing in its table. */
  #unitsLeft(units: Ledger['units']): Ledger['units'] {
    const left = new Map(units);
    for (const [table, keys] of this.#tables) {
      const counts = new Map(units.get(table));
      for (const { unit, reason } of keys.values())
        if (reason !== undefined) counts.set(unit, (counts.get(unit) ?? 0) - 1);
      left.set(table, new Map([...counts].filter(([, count]) => count > 0)));
    }
    return left;
  }

  /** A wide row of which one fact is left is still used. */
  *#lost(): Iterable<Ledger['setAside'][number]> {
    for (const [table, keys] of this.#tables) {
      const rows = new Map<number, { left: number; reason: AsideReason }>();
      for (const { row, of, reason } of keys.values())
        if (reason !== undefined) rows.set(row, { left: (rows.get(row)?.left ?? of) - 1, reason });
      for (const [row, { left, reason }] of rows) if (left === 0) yield { table, row, reason };
    }
  }
}

function without<D extends DatasetName>(record: DataRecord<D>, fields: ReadonlySet<string>): DataRecord<D> {
  const values = Object.fromEntries(Object.entries(record.values).filter(([field]) => !fields.has(field)));
  return { ...record, values: values as DataRecord<D>['values'] };
}
