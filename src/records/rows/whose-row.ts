import type { Finding } from '../../findings/finding.ts';
import { phrase } from '../../language/phrase.ts';
import { expectedUnits } from '../../workspace/expected-units.ts';
import { findNearest } from '../../workspace/nearest.ts';
import type { UnitFinder, UnitMatch } from '../../workspace/units.ts';
import { type Submission, type Unit, unitLabel, type Workspace } from '../../workspace/workspace.ts';
import { placeOf, type Table, type TableRow } from '../ledger.ts';
import { whyGone, whyOutside } from './outside-dates.ts';
import type { RowFact } from './records-of-row.ts';

/** The unit that a row belongs to; or none, with what is to be said about it the first time. */
export interface RowOwner {
  readonly unit?: string;
  readonly finding?: Finding;
}

export type WhoseRow = (
  submission: Submission,
  table: Table,
  row: TableRow,
  fact: RowFact | undefined,
) => RowOwner;

/** Attributes rows to units: by the row's own unit column, else by the file; only members of the period count. */
export function whoseRow(workspace: Workspace, finder: UnitFinder): WhoseRow {
  const { units } = workspace.settings;
  const members = new Set(expectedUnits(workspace).map(({ id }) => id));
  const said = new Set<string>();
  const consolidated = new WeakMap<Table, boolean>();
  const once = (key: string, finding: () => Finding): RowOwner => {
    if (said.has(key)) return {};
    said.add(key);
    return { finding: finding() };
  };
  return (submission, table, row, fact) => {
    const named = fact?.values['unit'];
    const isNamed = typeof named === 'string';
    const unit = unitOfRow(table, isNamed ? named : undefined);
    const isByRow = isNamed || isConsolidated(table);
    const at = isByRow ? placeOf(table, row.row, fact?.columns['unit']) : { file: table.file };
    const value = isNamed ? named : isConsolidated(table) ? '' : table.file;
    const about = { at, dataset: table.dataset, value } as const;
    if (unit === undefined) {
      const why = whyGone(isNamed ? named : lastPart(table.file), workspace.settings, finder);
      if (why !== undefined)
        return once(`${table.file} ${value}`, () => ({
          rule: 'unit-outside-dates',
          ...about,
          params: { value, why },
        }));
      return once(`${table.file} ${value}`, () => ({
        rule: 'unknown-unit',
        ...about,
        params: {
          value,
          hint: hintFor(isNamed ? named : lastPart(table.file), units, submission.candidates),
        },
      }));
    }
    if (members.has(unit.id)) return { unit: unit.id };
    return once(`${table.file} ${unit.id}`, () => ({
      rule: 'unit-outside-dates',
      ...about,
      params: { value, why: whyOutside(unit, workspace.settings) },
    }));
  };

  /**
   * In a sheet of several units every row must name its own, exactly; a unit's own sheet may list its sub-offices, whose names
   * ("Phòng Hòa Bình") say nothing about members.
   */
  function unitOfRow(table: Table, named: string | undefined): Unit | undefined {
    const exact = named === undefined ? undefined : unitIn(finder.findExactly(named));
    if (exact !== undefined) return exact;
    if (isConsolidated(table))
      return table.unit === undefined && named !== undefined ? unitIn(finder.findWithin(named)) : undefined;
    return table.unit ?? (named === undefined ? undefined : unitIn(finder.findWithin(named)));
  }

  /** The sheet has a column of units, and names a member in it. */
  function isConsolidated(table: Table): boolean {
    const known = consolidated.get(table);
    if (known !== undefined) return known;
    const column = table.columns.find(({ field }) => field === 'unit')?.column;
    const fresh =
      column !== undefined &&
      table.rows.some(({ cells }) => {
        const text = cells[column - 1]?.text ?? '';
        return text !== '' && finder.findExactly(text).outcome === 'found';
      });
    consolidated.set(table, fresh);
    return fresh;
  }
}

function unitIn(match: UnitMatch): Unit | undefined {
  return match.outcome === 'found' ? match.unit : undefined;
}

/** Units beyond this many are not all named in a hint. */
const MOST_UNITS = 10;

function hintFor(written: string, units: readonly Unit[], candidates: readonly Unit[] | undefined) {
  const names = units.map((unit) => unitLabel(unit));
  if (candidates !== undefined) {
    const several = candidates.map((unit) => unitLabel(unit));
    return phrase('hint.several-units', { units: { as: 'list', value: several } });
  }
  const nearest = unitByInitials(written, units) ?? findNearest(written, names);
  if (nearest !== undefined) return phrase('hint.did-you-mean', { nearest });
  return phrase('hint.units-are', { units: { as: 'list', value: names.slice(0, MOST_UNITS) } });
}

/** "UBND tỉnh QN" may be Quảng Ninh where no other unit has these initials; that is asked, never assumed. */
function unitByInitials(written: string, units: readonly Unit[]): string | undefined {
  const shorts = [...written.normalize('NFC').matchAll(/(?<![\p{L}\d])\p{Lu}{2,4}(?![\p{L}\d])/gu)].map(
    ([each]) => each,
  );
  const named = units.filter((unit) => shorts.includes(initialsOf(unitLabel(unit))));
  return named[0] !== undefined && named.length === 1 ? unitLabel(named[0]) : undefined;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function lastPart(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
}
