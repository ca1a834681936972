import { phrase, type Text } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { Summary } from '../../summary/summary.ts';
import { sayFinding } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { byUnit, describeTally, type UnitGroups } from '../../triage/tally.ts';
import { headerCell, ordinalCell, textCell } from '../cells.ts';
import { nameUnits } from '../missing-units.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Annex, Cell, Column, NumberCell, Row } from '../report.ts';
import { unitText } from '../report-input.ts';
import { findUnit } from '../sections/situation.ts';
import { messageOf, placeText } from './findings.ts';

/** What each unit has to see to, the worst first: how much, what to mend first, and the way to its own annex. */
export function unitsAnnex(groups: readonly FindingGroup[], summary: Summary, isWhole: boolean): AnnexDraft {
  const units = byUnit(groups);
  const columns: Column[] = [
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('terminal.head.errors'), kind: 'count' },
    { heading: phrase('terminal.head.queries'), kind: 'count' },
    { heading: phrase('terminal.head.notes'), kind: 'count' },
    { heading: phrase('terminal.head.first'), kind: 'text' },
  ];
  const rows = units.map((each): Row => {
    const [first] = each.groups;
    const name = { type: 'text', text: nameOf(each, summary), rowHeader: true, to: annexId(each) } as const;
    const counts = [each.tally.error, each.tally.query, each.tally.note].map(countCell);
    return {
      kind: 'data',
      cells: [name, ...counts, textCell(first === undefined ? undefined : describeFirst(first))],
    };
  });
  const silent = summary.units.filter(({ id }) => !units.some(({ unit }) => unit === id));
  const notes =
    isWhole && silent.length > 0 ? [phrase('report.units-clean', { units: nameUnits(silent) })] : [];
  const table = { columns, rows: rows.length > 1 ? [...rows, totalRow(units)] : rows, notes };
  return { id: 'units', table: { ...table, empty: phrase('report.no-findings') } };
}

/** An annex for each unit: its findings in the order in which to mend them. */
export function unitAnnexes(groups: readonly FindingGroup[], summary: Summary): Annex[] {
  return byUnit(groups).map((each) => {
    const name = nameOf(each, summary);
    const tally = describeTally(each.tally, false);
    const hasReasons = each.groups.some(({ lead }) => lead.explanation !== undefined);
    return {
      id: annexId(each),
      heading: phrase('terminal.unit', { unit: name, tally }),
      tab: name,
      listedIn: 'units',
      table: {
        type: 'table',
        caption: name,
        columns: hasReasons ? [...COLUMNS, REASON] : COLUMNS,
        rows: each.groups.map((group) => findingRow(group, hasReasons)),
        notes: [],
        empty: phrase('report.no-findings'),
      },
    };
  });
}

const COLUMNS: readonly Column[] = [
  { heading: phrase('column.no'), kind: 'ordinal' },
  { heading: phrase('report.column.severity'), kind: 'text' },
  { heading: phrase('report.column.place'), kind: 'text' },
  { heading: phrase('report.column.finding'), kind: 'text' },
  { heading: phrase('report.column.remedy'), kind: 'text' },
];
const REASON: Column = { heading: phrase('report.column.reason'), kind: 'text' };

function findingRow(group: FindingGroup, hasReasons: boolean): Row {
  const { lead, number, follows } = group;
  const remedy = sayFinding(lead, 'suggestion');
  const first = follows
    .map((id) => (isOfUnit(id, group) ? id.slice(id.lastIndexOf('#') + 1) : id))
    .join(', ');
  return {
    kind: 'data',
    cells: [
      ordinalCell(number - 1),
      textCell(phrase(`severity.${lead.severity}`)),
      textCell(placeText(group)),
      headerCell(messageOf(group)),
      textCell(
        follows.length === 0
          ? remedy
          : phrase('report.sentences', {
              first: phrase('returned.follows', { rows: first }),
              second: remedy,
            }),
      ),
      ...(hasReasons ? [textCell(lead.explanation)] : []),
    ],
  };
}

function isOfUnit(id: string, { unit = '' }: FindingGroup): boolean {
  return id.slice(0, id.lastIndexOf('#')) === unit;
}

function describeFirst(group: FindingGroup): Text {
  const about = { title: sayFinding(group.lead, 'title'), place: placeText(group) };
  const count = group.clears.length;
  return count === 0 ? phrase('report.first', about) : phrase('report.first-clears', { ...about, count });
}

function totalRow(units: readonly UnitGroups[]): Row {
  const sum = (of: 'error' | 'query' | 'note'): NumberCell => ({
    ...countCell(units.reduce((total, { tally }) => total + tally[of], 0)),
    formula: { sum: 'rows' },
  });
  const label: Cell = { type: 'text', text: phrase('report.sum') };
  return { kind: 'total', cells: [label, sum('error'), sum('query'), sum('note'), { type: 'empty' }] };
}

function countCell(count: number): NumberCell {
  return { type: 'number', value: decimal(count) };
}

function annexId({ unit }: UnitGroups): string {
  return unit === undefined ? 'without-unit' : `unit-${unit}`;
}

function nameOf({ unit: id }: UnitGroups, { workspace }: Summary): Text {
  if (id === undefined) return phrase('terminal.no-unit');
  const unit = findUnit(workspace.settings.units, id);
  return unit === undefined ? id : unitText(unit);
}
