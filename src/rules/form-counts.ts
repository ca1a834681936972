import { add, type Decimal, isDecimal } from '../quantity/decimal.ts';
import type { FormId } from '../records/choices/forms.ts';
import type { DataRecord, Ledger, Table } from '../records/ledger.ts';
import { groupBy } from './group-by.ts';

type Award = DataRecord<'commendations'>;

/** How often something was awarded, and the records that say so. */
export interface Counted {
  readonly count: Decimal;
  readonly records: readonly Award[];
}

/** Two counts of one unit that must stand in a relation. */
export interface CountedPair {
  readonly unit: string;
  readonly part: Counted;
  readonly whole: Counted;
}

/**
 * The counts of some forms beside those of others, unit by unit: of each table that has both, since a list of names may repeat a summary;
 * where no table has both, of all tables. A form that is not reported is not 0, so a unit without one of them gives nothing.
 */
export function* pairsOfForms(
  { records: { commendations } }: Ledger,
  parts: readonly FormId[],
  wholes: readonly FormId[],
): Iterable<CountedPair> {
  for (const [unit, records] of groupBy(commendations, ({ unit: of }) => of)) {
    const tables = [...groupBy(records, ({ table }) => table).values()];
    const within = tables.flatMap((own) => pairOf(unit, own, parts, wholes));
    yield* within.length > 0 ? within : pairOf(unit, records, parts, wholes);
  }
}

/** How often a form was awarded in all: of each unit the table that counts most, since its tables may repeat one another. */
export function countInAll(awards: Iterable<Award>, form: FormId): Counted {
  const units = groupBy(awards, ({ unit }) => unit);
  const best = [...units.values()].map((own) =>
    [...groupBy<Award, Table>(own, ({ table }) => table).values()]
      .map((records) => countOf(records, [form]))
      .reduce((most, each) => (each.count.gt(most.count) ? each : most)),
  );
  return { count: add(best.map(({ count }) => count)), records: best.flatMap(({ records }) => records) };
}

function pairOf(
  unit: string,
  records: readonly Award[],
  parts: readonly FormId[],
  wholes: readonly FormId[],
): CountedPair[] {
  const [part, whole] = [countOf(records, parts), countOf(records, wholes)];
  return part.records.length === 0 || whole.records.length === 0 ? [] : [{ unit, part, whole }];
}

function countOf(records: readonly Award[], forms: readonly FormId[]): Counted {
  const own = records.filter(
    ({ values: { form, count } }) => form !== undefined && forms.includes(form) && count,
  );
  return { count: add(own.map(({ values }) => values.count).filter(isDecimal)), records: own };
}
