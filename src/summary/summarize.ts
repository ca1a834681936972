import { type Decimal, decimal, isDecimal } from '../quantity/decimal.ts';
import { type DataRecord, type Ledger, sourceOf } from '../records/ledger.ts';
import { expectedUnits } from '../workspace/expected-units.ts';
import type { DatasetName, Workspace } from '../workspace/workspace.ts';
import type { Figure, FigureSource } from './figure.ts';
import { count, type FigureHead, ratio, sum } from './make-figure.ts';
import type { Measure, Measures } from './measure.ts';
import { MEASURES } from './measures/index.ts';
import { figureId, type Slice, type Summary } from './summary.ts';

/** Records → figures. A figure is made once, when it is first asked for. */
export function summarize(workspace: Workspace, ledger: Ledger): Summary {
  const units = expectedUnits(workspace);
  const made = new Map<string, Figure>();
  const recordsIn = slicer(workspace, ledger);
  const figure = (dataset: DatasetName, measure: string, slice: Slice = {}): Figure => {
    const id = figureId(dataset, measure, slice);
    const known = made.get(id);
    if (known !== undefined) return known;
    const definition = MEASURES[dataset].measures[measure] as Measure | undefined;
    if (definition === undefined) throw new Error(`no measure ${dataset}.${measure}`);
    const expected = slice['unit'] === undefined ? units.length : 1;
    const head = { id, unit: definition.unit, expected };
    const fresh =
      definition.make === 'ratio'
        ? makeRatio(
            head,
            figure(dataset, definition.part, slice),
            figure(dataset, definition.whole, slice),
            recordsIn(dataset, slice),
            definition,
          )
        : makeFromRecords(head, definition, recordsIn(dataset, slice), workspace);
    made.set(id, fresh);
    return fresh;
  };
  return {
    workspace,
    ledger,
    units,
    figure,
    members: (dataset, dimension) => {
      const memberOf = (MEASURES[dataset] as Measures).dimensions[dimension];
      if (memberOf === undefined) throw new Error(`no dimension ${dimension} of ${dataset}`);
      const records = ledger.records[dataset] as readonly DataRecord[];
      return [...new Set(records.map((record) => memberOf(record, workspace)))];
    },
    figures: () => [...made.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type Head = Omit<FigureHead, 'units'> & { readonly expected: number };

function makeFromRecords(
  { expected, ...head }: Head,
  measure: Exclude<Measure, { make: 'ratio' }>,
  records: readonly DataRecord[],
  workspace: Workspace,
): Figure {
  const sources: FigureSource[] = [];
  const reporting = new Set<string>();
  const counted = new Set<string>();
  for (const record of records) {
    if (measure.make === 'count') {
      reporting.add(record.unit);
      const field = measure.counts(record, workspace);
      const key = measure.once?.(record, workspace);
      if (field === undefined || (key !== undefined && counted.has(key))) continue;
      if (key !== undefined) counted.add(key);
      sources.push(...sourceWith(record, field, decimal(1)));
    } else {
      const value = (record.values as Readonly<Record<string, unknown>>)[measure.field];
      if (!isDecimal(value)) continue;
      reporting.add(record.unit);
      sources.push(...sourceWith(record, measure.field, value));
    }
  }
  const units = { reported: reporting.size, expected: Math.max(expected, reporting.size) };
  return measure.make === 'count' ? count({ ...head, units }, sources) : sum({ ...head, units }, sources);
}

/**
 * A rate over sums that rest on different units, or on rows of which some say only the one or the other, would compare what cannot
 * be compared: it is not given.
 */
function makeRatio(
  { expected, ...head }: Head,
  part: Figure,
  whole: Figure,
  records: readonly DataRecord[],
  fields: { readonly part: string; readonly whole: string },
): Figure {
  const reported = Math.min(part.units.reported, whole.units.reported);
  const made = ratio({ ...head, units: { reported, expected } }, part, whole);
  const saying = (field: string): Set<string> =>
    new Set(records.filter(({ values }) => field in values).map(({ unit }) => unit));
  const [ofPart, ofWhole] = [saying(fields.part), saying(fields.whole)];
  const isSameUnits = ofPart.size === ofWhole.size && [...ofPart].every((unit) => ofWhole.has(unit));
  const isHalfSaid = records.some(
    ({ values, columns }) =>
      fields.part in columns && fields.whole in columns && fields.part in values !== fields.whole in values,
  );
  return isSameUnits && !isHalfSaid ? made : { ...made, value: null };
}

function sourceWith(record: DataRecord, field: string, value: Decimal): FigureSource[] {
  const cell = sourceOf(record, field);
  return cell === undefined ? [] : [{ ...cell, value }];
}

/**
 * The records of a slice. Records are grouped by a dimension when somebody first asks for one of its members, and the groups again by
 * the next dimension, so that a table of all members costs one walk and not one for each.
 */
function slicer(
  workspace: Workspace,
  ledger: Ledger,
): (dataset: DatasetName, slice: Slice) => readonly DataRecord[] {
  const groupings = new Map<string, ReadonlyMap<string, readonly DataRecord[]>>();
  return (dataset, slice) => {
    const { dimensions } = MEASURES[dataset] as Measures;
    let records = ledger.records[dataset] as readonly DataRecord[];
    let path: string = dataset;
    for (const [dimension, member] of Object.entries(slice)) {
      path += ` ${dimension}`;
      const groups =
        groupings.get(path) ?? groupBy(records, (each) => dimensions[dimension]?.(each, workspace));
      groupings.set(path, groups);
      records = groups.get(member) ?? [];
      path += `=${member}`;
    }
    return records;
  };
}

function groupBy(
  records: readonly DataRecord[],
  memberOf: (record: DataRecord) => string | undefined,
): Map<string, DataRecord[]> {
  const groups = new Map<string, DataRecord[]>();
  for (const record of records) {
    const member = memberOf(record);
    if (member === undefined) continue;
    const group = groups.get(member);
    if (group === undefined) groups.set(member, [record]);
    else group.push(record);
  }
  return groups;
}
