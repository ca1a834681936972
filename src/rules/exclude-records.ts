import type { AsideReason, DataRecord, Ledger } from '../records/ledger.ts';
import type { DatasetName } from '../workspace/workspace.ts';
import type { Exclusion } from './rule.ts';

/** The ledger without what errors keep out; rows that lose a whole record are set aside with their reason. */
export function excludeRecords(ledger: Ledger, exclusions: readonly Exclusion[]): Ledger {
  if (exclusions.length === 0) return ledger;
  const whole = new Map<DataRecord, AsideReason>();
  const fields = new Map<DataRecord, Set<string>>();
  for (const { record, fields: named, reason = 'excluded-by-rule' } of exclusions) {
    if (named === undefined) whole.set(record, reason);
    else fields.set(record, new Set([...(fields.get(record) ?? []), ...named]));
  }
  const keep = <D extends DatasetName>(records: readonly DataRecord<D>[]): DataRecord<D>[] =>
    records
      .filter((record) => !whole.has(record as DataRecord))
      .map((record) => without(record, fields.get(record as DataRecord)));
  const { movements, spending, commendations, targets } = ledger.records;
  const records = {
    movements: keep(movements),
    spending: keep(spending),
    commendations: keep(commendations),
    targets: keep(targets),
  };
  // A wide row of which one fact is left is still used.
  const used = new Set(
    Object.values(records).flatMap((left: readonly DataRecord[]) => left.map(({ row }) => row)),
  );
  const lost = new Map(
    [...whole].flatMap(([{ table, row }, reason]) =>
      used.has(row) ? [] : [[row, { table, row: row.row, reason }] as const],
    ),
  );
  const aside = [...lost.values()];
  return { ...ledger, records, setAside: [...ledger.setAside, ...aside] };
}

function without<D extends DatasetName>(
  record: DataRecord<D>,
  fields: ReadonlySet<string> | undefined,
): DataRecord<D> {
  if (fields === undefined) return record;
  const values = Object.fromEntries(Object.entries(record.values).filter(([field]) => !fields.has(field)));
  return { ...record, values: values as DataRecord<D>['values'] };
}
