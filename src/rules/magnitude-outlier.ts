import { type Phrase, phrase } from '../language/phrase.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { MoneyScale } from '../quantity/money-scale.ts';
import type { NumberStyleName } from '../quantity/number-style.ts';
import { datasetOf } from '../records/datasets/index.ts';
import { placeOfField, sourceOf, type Table, type TableColumn, titleOf } from '../records/ledger.ts';
import { suspicionsAcross } from './magnitude-evidence.ts';
import { type RowSuspicions, suspectRow, suspicionsOfTotals } from './magnitude-of-row.ts';
import { Spreads } from './magnitude-spreads.ts';
import { describeAmount, type Evidence, type Measured, type Suspicion } from './magnitudes.ts';
import { printLike, scaleOf } from './print-like.ts';
import { defineRule, type RuleResult } from './rule.ts';
import type { ScaleSlip } from './scale-slips.ts';

/** A cell under suspicion, with all that speaks for one slip. */
interface Suspect {
  readonly measured: Measured;
  readonly slip: ScaleSlip;
  readonly evidence: Evidence[];
}

/**
 * A value that is 1,000 or 1,000,000 times what other units, the unit's own rows, last year or its plan say, and fits them once it is
 * divided; or whose digits its rate, its total or last year repeat with the decimal point elsewhere. Once for a column.
 */
export const magnitudeOutlier = defineRule({
  code: 'magnitude-outlier',
  version: 1,
  severity: 'query',
  parameters: {
    factor: { default: 1000, min: 10, max: 1_000_000 },
    least: { default: 3, min: 2 },
    near: { default: 5, min: 1 },
  },
  watchRows(context) {
    const style = context.workspace.settings.numbers;
    const { factor, near } = context.parameters;
    const within: RowSuspicions = { byPlan: [], byRate: [] };
    const spreads = new Spreads(factor);
    return {
      see({ records }) {
        suspectRow(within, records, factor, near);
        for (const record of records) spreads.add(record);
      },
      *tell() {
        const across = suspicionsAcross(context, spreads);
        const { byPlan, byRate } = within;
        const suspects = collect([...across, ...byPlan, ...byRate, ...suspicionsOfTotals(context)]);
        for (const column of byColumn(suspects)) yield describe(column, style);
      },
    };
  },
});

/** What several sources say of one cell; of two slips the one that was found first. */
function collect(suspicions: Iterable<Suspicion>): Suspect[] {
  const suspects = new Map<string, Suspect>();
  const tables = new Map<Table, number>();
  for (const { measured, slip, evidence } of suspicions) {
    const { table, row } = measured.record;
    if (!tables.has(table)) tables.set(table, tables.size);
    const key = `${tables.get(table)} ${row.row} ${measured.record.columns[measured.field]}`;
    const known = suspects.get(key);
    if (known === undefined) suspects.set(key, { measured, slip, evidence: [evidence] });
    else if (known.slip.times === slip.times && known.slip.isTooLarge === slip.isTooLarge)
      known.evidence.push(evidence);
  }
  return [...suspects.values()];
}

/** Suspects of one column that slipped alike, down the rows. */
function byColumn(suspects: readonly Suspect[]): Suspect[][] {
  const columns: Suspect[][] = [];
  for (const suspect of suspects) {
    const alike = columns.find(([first]) => first !== undefined && areAlike(first, suspect));
    if (alike === undefined) columns.push([suspect]);
    else alike.push(suspect);
  }
  return columns.map((column) =>
    column.sort((a, b) => a.measured.record.row.row - b.measured.record.row.row),
  );
}

function areAlike(one: Suspect, other: Suspect): boolean {
  const [a, b] = [one.measured, other.measured];
  return (
    a.record.table === b.record.table &&
    a.record.columns[a.field] === b.record.columns[b.field] &&
    a.record.unit === b.record.unit &&
    one.slip.times === other.slip.times &&
    one.slip.isTooLarge === other.slip.isTooLarge
  );
}

function describe(column: readonly Suspect[], style: NumberStyleName): RuleResult<'magnitude-outlier'> {
  const [first, ...others] = column;
  if (first === undefined) throw new Error('a column without suspects');
  const { measured, slip, evidence } = first;
  const { record, field } = measured;
  const mended = undo(measured.value, slip);
  const about = record.table.columns.find((each) => each.column === record.columns[field]);
  const text = sourceOf(record, field)?.text ?? '';
  const size = slip.isTooLarge
    ? phrase('magnitude.too-large', { times: slip.times })
    : phrase('magnitude.too-small', { times: slip.times });
  return {
    finding: {
      rule: 'magnitude-outlier',
      at: placeOfField(record, field),
      related: [...others.map((each) => each.measured), ...evidence.flatMap(({ related }) => related)].map(
        (each) => placeOfField(each.record, each.field),
      ),
      unit: record.unit,
      dataset: record.dataset,
      column: titleOf(record, field) ?? field,
      value: text,
      ...(about === undefined ? {} : { expected: printLike(record.row, about, mended, style) }),
      params: {
        looks: phrase('magnitude.looks', { value: text, count: column.length, size }),
        evidence: { as: 'list', value: evidence.map((each) => each.phrase) },
        mended: describeMended(measured, slip, mended, about, style),
      },
    },
  };
}

function undo(value: Decimal, { times, isTooLarge }: ScaleSlip): Decimal {
  return isTooLarge ? value.dividedBy(times, 12) : value.times(times);
}

const SCALES: readonly MoneyScale[] = ['dong', 'thousand', 'million', 'billion'];

/** What it would be without the slip, and which units of money were confused, where it is they. */
function describeMended(
  { record, field }: Measured,
  { times, isTooLarge }: ScaleSlip,
  mended: Decimal,
  column: TableColumn | undefined,
  style: NumberStyleName,
): Phrase {
  const kind = datasetOf(record.dataset).fields[field]?.kind ?? 'count';
  const about = { times, mended: describeAmount(kind, mended) };
  const steps = { 1000: 1, 1000000: 2 }[times];
  const meant = column === undefined ? 'dong' : scaleOf(record.row, column, style);
  const typed = SCALES[SCALES.indexOf(meant) + (steps ?? 0) * (isTooLarge ? -1 : 1)];
  if (kind !== 'money' || steps === undefined || typed === undefined)
    return isTooLarge ? phrase('magnitude.divided', about) : phrase('magnitude.multiplied', about);
  const units = {
    typed: { key: `choice.money_unit.${typed}` },
    meant: { key: `choice.money_unit.${meant}` },
  } as const;
  return isTooLarge
    ? phrase('magnitude.divided-unit', { ...about, ...units })
    : phrase('magnitude.multiplied-unit', { ...about, ...units });
}
