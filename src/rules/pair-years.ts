import { datasetOf } from '../records/datasets/index.ts';
import { allRecords, type DataRecord, type Ledger, valueOfField } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { movementFinder } from '../workspace/movements.ts';
import { periodEnd } from '../workspace/period.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { copiedFiles } from './copied-files.ts';

/** Naming fields that say which document or year a fact is of, and not what it is about. */
const OF_ITS_TIME = new Set(['note', 'budget_year', 'stage', 'document_no', 'decision_no']);

type Merger = Workspace['settings']['mergers'][number];

export type FactKey = (record: DataRecord) => string;

/**
 * What a record is about, whoever reports it and in which year; keys of two namers must not be compared.
 * @param counts whether a naming field counts for a record; all do where nothing is said
 */
export function factNamer(
  { settings }: Workspace,
  counts: (record: DataRecord, field: string) => boolean = () => true,
): FactKey {
  const findMovement = movementFinder(settings.movements);
  return (record) => {
    const { dataset } = record;
    const names = datasetOf(dataset).key.flatMap((field) => {
      const name = valueOfField(record, field);
      if (typeof name !== 'string' || OF_ITS_TIME.has(field) || !counts(record, field)) return [];
      const id = field === 'movement' ? findMovement(name)?.id : undefined;
      return `${field}=${id ?? matchKey(name).replace(/\b(năm )?20\d\d\b/gu, '')}`;
    });
    return `${dataset} ${names.join(' ')}`;
  };
}

/** A fact and what the same unit reported of it last year. */
export interface Pair {
  readonly record: DataRecord;
  readonly before: DataRecord;
}

/** Facts of which each year has exactly one; a unit that was made of others in between is another unit under the same id. */
export function pairYears(ledger: Ledger, previous: Ledger, workspace: Workspace): Pair[] {
  const [now, then] = [namingFields(ledger), namingFields(previous)];
  // A form that grew a column for the programme, or lost one for codes, still reports the same facts.
  const keyOf = factNamer(workspace, (record, field) => {
    const place = `${record.unit} ${record.dataset} ${field}`;
    return now.has(place) && then.has(place);
  });
  const own = (record: DataRecord): string => `${record.unit} ${keyOf(record)}`;
  const merged = mergedUnits(workspace);
  const earlier = onlyOnes(previous, own);
  return [...onlyOnes(ledger, own)].flatMap(([key, record]) => {
    const before = earlier.get(key);
    const isSame = before !== undefined && !merged.has(record.unit);
    return isSame ? [{ record, before }] : [];
  });
}

/** The fields by which a unit names the facts of a dataset, anywhere in a year. */
function namingFields(ledger: Ledger): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const record of allRecords(ledger)) {
    for (const field of datasetOf(record.dataset).key)
      if (valueOfField(record, field) !== undefined) fields.add(`${record.unit} ${record.dataset} ${field}`);
  }
  return fields;
}

/** Units that took others in after last year's period and before this one ended, with the merger: they are not last year's units. */
export function mergedUnits({ settings, previous }: Workspace): ReadonlyMap<string, Merger> {
  const since = periodEnd(previous?.settings.period) ?? '';
  const until = periodEnd(settings.period) ?? '9999';
  const between = settings.mergers.filter(({ date }) => date > since && date <= until);
  return new Map(between.map((merger) => [merger.into, merger]));
}

function onlyOnes(ledger: Ledger, keyOf: FactKey): Map<string, DataRecord> {
  const copies = copiedFiles(ledger);
  const found = new Map<string, DataRecord>();
  const twice = new Set<string>();
  for (const record of allRecords(ledger)) {
    if (copies.has(record.table.file)) continue;
    const key = keyOf(record);
    if (found.has(key)) twice.add(key);
    found.set(key, record);
  }
  for (const key of twice) found.delete(key);
  return found;
}
