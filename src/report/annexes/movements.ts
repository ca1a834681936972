import type { MessageKey } from '../../language/catalogue.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import { UNSPECIFIED } from '../../summary/measure.ts';
import { movementOf } from '../../summary/measures/movements.ts';
import type { Summary } from '../../summary/summary.ts';
import { figureCell, headerCell, ordinalCell, textCell } from '../cells.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Column, Row } from '../report.ts';
import { fractionOf } from '../sections/movements.ts';

const PARTICIPANTS = ['collectives', 'individuals', 'households'] as const;
const MEASURES = [
  'collectives',
  'individuals',
  'households',
  'models_registered',
  'models_recognised',
  'documents_issued',
] as const;

/** Annex 1: the movements with what the units reported on each; and, where sectors are told apart, the same by sector. */
export function movementAnnexes(summary: Summary): AnnexDraft[] {
  const bySector = summary.members('movements', 'sector').filter((sector) => sector !== UNSPECIFIED);
  const hasParticipants = PARTICIPANTS.some((measure) => summary.figure('movements', measure).value !== null);
  const notes = hasParticipants ? [phrase('report.note-participants')] : [];
  return [
    { id: 'movements', table: tableOf(summary, 'movement', summary.members('movements', 'movement'), notes) },
    ...(bySector.length === 0
      ? []
      : [{ id: 'sectors', table: tableOf(summary, 'sector', bySector, []) } satisfies AnnexDraft]),
  ];
}

function tableOf(
  summary: Summary,
  dimension: 'movement' | 'sector',
  members: readonly string[],
  notes: readonly Text[],
): AnnexDraft['table'] {
  const measures = MEASURES.filter((measure) =>
    members.some((member) => summary.figure('movements', measure, { [dimension]: member }).value !== null),
  );
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    {
      heading: phrase(dimension === 'movement' ? 'column.movements.movement' : 'column.movements.sector'),
      kind: 'text',
    },
    ...(dimension === 'movement'
      ? [{ heading: phrase('column.movements.launched_level'), kind: 'text' } as const]
      : []),
    { heading: phrase('report.column.units-reporting'), kind: 'text' },
    ...measures.map((measure): Column => ({ heading: phrase(`column.movements.${measure}`), kind: 'count' })),
  ];
  const rows = members.map((member, index): Row => {
    const slice = { [dimension]: member };
    const count = summary.figure('movements', 'count', slice);
    return {
      kind: 'data',
      cells: [
        ordinalCell(index),
        headerCell(labelOf(summary, dimension, member)),
        ...(dimension === 'movement' ? [textCell(launchedAt(summary, member))] : []),
        textCell(fractionOf(count)),
        ...measures.map((measure) => figureCell(summary.figure('movements', measure, slice))),
      ],
    };
  });
  return {
    columns,
    rows: [...rows, ...totalRow(summary, dimension, measures, rows.length)],
    notes,
    empty: phrase('report.no-movements'),
  };
}

function totalRow(
  summary: Summary,
  dimension: 'movement' | 'sector',
  measures: readonly string[],
  count: number,
): Row[] {
  if (count < 2 || measures.length === 0) return [];
  const lead = dimension === 'movement' ? 2 : 1;
  const cells = measures.map((measure) => figureCell(summary.figure('movements', measure), { sum: 'rows' }));
  const blanks = Array.from({ length: lead }, () => ({ type: 'empty' }) as const);
  return [
    { kind: 'total', cells: [{ type: 'empty' }, headerCell(phrase('report.total')), ...blanks, ...cells] },
  ];
}

function labelOf(summary: Summary, dimension: 'movement' | 'sector', member: string): Text {
  if (dimension === 'sector') return { key: `choice.sector.${member}` as MessageKey };
  const setting = summary.workspace.settings.movements.find(({ id }) => id === member);
  if (setting !== undefined) return { names: setting.name };
  const record = summary.ledger.records.movements.find(
    (each) => movementOf(each, summary.workspace) === member,
  );
  return record?.values.movement ?? phrase('choice.unspecified');
}

function launchedAt(summary: Summary, member: string): Text | undefined {
  const setting = summary.workspace.settings.movements.find(({ id }) => id === member);
  const record = summary.ledger.records.movements.find(
    (each) => each.values.launched_level !== undefined && movementOf(each, summary.workspace) === member,
  );
  const level = setting?.launched ?? record?.values.launched_level;
  return level === undefined ? undefined : phrase(`choice.launched_level.${level}`);
}
