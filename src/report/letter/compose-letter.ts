import type { MessageKey } from '../../language/catalogue.ts';
import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import { sayFinding } from '../../triage/describe-group.ts';
import type { FindingGroup } from '../../triage/finding-group.ts';
import { periodLabel } from '../../workspace/period.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { messageOf, placeText } from '../annexes/findings.ts';
import { EMPTY, headerCell, ordinalCell, textCell } from '../cells.ts';
import type { Cell, Column, Row, Table } from '../report.ts';
import { clusterText } from '../report-input.ts';
import { describeDelay } from '../status/describe-standing.ts';
import { type DatasetStanding, isOwed, type Standing, type UnitStanding } from '../status/standing.ts';
import type { Letter } from './letter.ts';

/** A list of more than this is no letter any more; how many there are is said. */
const MOST_FINDINGS = 100;

const ROMAN = ['I', 'II'];

/** A letter for each unit that owes something, in the order in which the status lists them. */
export function composeLetters({ units, today }: Standing, workspace: Workspace): Letter[] {
  return units.flatMap((standing) =>
    standing.owes === 'nothing' ? [] : [composeLetter(standing, today, workspace)],
  );
}

function composeLetter(standing: UnitStanding, today: string | undefined, workspace: Workspace): Letter {
  const { unit, datasets, other } = standing;
  const cluster = clusterText(workspace);
  const period = periodText(workspace);
  const parts = [...datasets, other];
  const errors = parts.flatMap((part) => part.errors);
  const queries = parts.flatMap((part) => part.queries);
  const lists = [
    { list: errors, ask: 'letter.ask.errors', heading: 'letter.annex.errors', table: errorTable },
    { list: queries, ask: 'letter.ask.queries', heading: 'letter.annex.queries', table: queryTable },
  ] as const;
  const open = lists.filter(({ list }) => list.length > 0);
  const numberAt = (index: number): string => ROMAN[index] ?? '';
  return {
    unit,
    issuer: cluster,
    subject: phrase(subjectOf(datasets), { period }),
    to: { names: unit.name },
    opening:
      today === undefined
        ? phrase('letter.opening-undated', { cluster, period })
        : phrase('letter.opening', { cluster, period, date: { as: 'longDate', value: today } }),
    requests: [
      ...askFor(datasets, 'missing'),
      ...askFor(datasets, 'blank'),
      ...open.map(({ list, ask }, index) =>
        phrase(ask, {
          count: { as: 'officialCount', value: list.length },
          number: numberAt(index),
        }),
      ),
    ],
    closing: phrase('letter.closing', { cluster, deadline: deadlineOf(standing, today) }),
    annex: open.map(({ list, heading, table }, index) => ({
      heading: phrase('letter.annex-part', { number: numberAt(index), title: phrase(heading) }),
      table: table(list, phrase(heading)),
    })),
  };
}

/** A period that no settings give is left blank like all else that is not known. */
function periodText({ settings: { period } }: Workspace): Phrase {
  return period === undefined ? phrase('letter.blank-period') : periodLabel(period);
}

function subjectOf(
  datasets: readonly DatasetStanding[],
): 'letter.subject.remind' | 'letter.subject.send' | 'letter.subject.correct' {
  const owed = datasets.filter(isOwed);
  if (owed.length === 0) return 'letter.subject.correct';
  return owed.some(({ delay }) => delay?.kind === 'overdue')
    ? 'letter.subject.remind'
    : 'letter.subject.send';
}

/** One request for all that is due on the same day. */
function askFor(datasets: readonly DatasetStanding[], state: 'missing' | 'blank'): Phrase[] {
  const groups = new Map<string, DatasetStanding[]>();
  for (const standing of datasets.filter((each) => each.state === state)) {
    const key = standing.due ?? '';
    groups.set(key, [...(groups.get(key) ?? []), standing]);
  }
  return [...groups.values()].map((group) => {
    const value = group.map(({ dataset }): Text => phrase(`dataset.${dataset}`));
    const what = phrase(`letter.ask.${state}`, { datasets: { as: 'list', value } });
    const [{ due, delay } = {}] = group;
    if (due === undefined) return phrase('letter.ask', { what });
    const day = { as: 'longDate', value: due } as const;
    return delay?.kind === 'overdue'
      ? phrase('letter.ask-overdue', { what, due: day, delay: describeDelay('overdue', delay.days) })
      : phrase('letter.ask-due', { what, due: day });
  });
}

/** The one day that lies ahead for everything that is owed; where there is none, whoever signs gives one. */
function deadlineOf({ datasets, other }: UnitStanding, today: string | undefined): Phrase {
  const owing = datasets.filter((each) => isOwed(each) || each.errors.length + each.queries.length > 0);
  const days = new Set(owing.map(({ due }) => due));
  const [only] = days;
  const isGeneral = other.errors.length + other.queries.length > 0;
  const isAhead = only !== undefined && today !== undefined && only >= today;
  return days.size === 1 && isAhead && !isGeneral
    ? phrase('letter.deadline', { date: { as: 'longDate', value: only } })
    : phrase('letter.blank-date');
}

function errorTable(findings: readonly FindingGroup[], caption: Text): Table {
  return findingTable(findings, caption, 'letter.column.remedy', (group) =>
    textCell(sayFinding(group.lead, 'suggestion')),
  );
}

/** With a column in which the unit answers. */
function queryTable(findings: readonly FindingGroup[], caption: Text): Table {
  return findingTable(findings, caption, 'letter.column.reply', () => EMPTY);
}

function findingTable(
  findings: readonly FindingGroup[],
  caption: Text,
  last: MessageKey & ('letter.column.remedy' | 'letter.column.reply'),
  lastCell: (group: FindingGroup) => Cell,
): Table {
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('report.column.place'), kind: 'text' },
    { heading: phrase('report.column.finding'), kind: 'text' },
    { heading: phrase(last), kind: 'text' },
  ];
  const rows = findings.slice(0, MOST_FINDINGS).map(
    (group, index): Row => ({
      kind: 'data',
      cells: [
        ordinalCell(index),
        textCell(placeText(group).replace(/^submissions\//, '')),
        headerCell(messageOf(group)),
        lastCell(group),
      ],
    }),
  );
  const notes =
    rows.length === findings.length
      ? []
      : [phrase('letter.more', { shown: rows.length, all: findings.length })];
  return { type: 'table', caption, columns, rows, notes, empty: '' };
}
