import type { MessageKey } from '../../language/catalogue.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import { FORMS } from '../../records/choices/forms.ts';
import { LEVELS } from '../../records/choices/lists.ts';
import { UNSPECIFIED } from '../../summary/measure.ts';
import type { Slice, Summary } from '../../summary/summary.ts';
import { EMPTY, figureCell, headerCell, ordinalCell } from '../cells.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { AnnexChart, Cell, Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';
import { fractionOf } from '../sections/movements.ts';

const RECIPIENTS = ['collective', 'individual', 'household', UNSPECIFIED] as const;
const LEVEL_IDS = [...Object.keys(LEVELS.members), UNSPECIFIED];

/** Annex 4: commendations by unit and recipient, and by level, form and recipient. */
export function commendationAnnexes(summary: Summary): AnnexDraft[] {
  const count = summary.figure('commendations', 'count');
  if (count.value === null && !summary.workspace.settings.required.commendations) return [];
  const recipients = RECIPIENTS.filter(
    (recipient) => summary.figure('commendations', 'count', { recipient }).value !== null,
  );
  return [byUnit(summary, recipients), ...(count.value === null ? [] : [byForm(summary, recipients)])];
}

function byUnit(summary: Summary, recipients: readonly string[]): AnnexDraft {
  const rows = summary.units.map((unit, index): Row => {
    const hasReported = summary.figure('commendations', 'count', { unit: unit.id }).value !== null;
    const cells = countCells(summary, recipients, { unit: unit.id }, hasReported, 2);
    return { kind: 'data', cells: [ordinalCell(index), headerCell(unitText(unit)), ...cells] };
  });
  const count = summary.figure('commendations', 'count');
  const silent = silentUnits(summary, 'commendations', 'count');
  const column = phrase('dataset.commendations');
  const note =
    silent.length === 0
      ? phrase('report.note-complete', { column, fraction: fractionOf(count) })
      : phrase('report.note-missing', { column, fraction: fractionOf(count), units: nameUnits(silent) });
  return {
    id: 'commendations',
    table: {
      columns: columnsFor(phrase('column.unit'), recipients),
      rows: [...rows, totalRow(summary, recipients)],
      notes: [note],
      empty: phrase('report.no-units'),
    },
    chart: chartOf(phrase('report.chart.commendations'), recipients),
  };
}

function byForm(summary: Summary, recipients: readonly string[]): AnnexDraft {
  const forms = [...Object.keys(FORMS), UNSPECIFIED];
  let index = 0;
  const rows = LEVEL_IDS.flatMap((level): Row[] => {
    const reported = forms.filter(
      (form) => summary.figure('commendations', 'count', { level, form }).value !== null,
    );
    if (reported.length === 0) return [];
    const heading: Phrase =
      level === UNSPECIFIED
        ? phrase('report.level-unspecified')
        : { key: `choice.level.${level}` as MessageKey };
    const group: Row = { kind: 'group', cells: [headerCell(heading)] };
    return [
      group,
      ...reported.map((form): Row => {
        const label: Phrase = {
          key: (form === UNSPECIFIED ? 'report.form-unspecified' : `choice.form.${form}`) as MessageKey,
        };
        const cells = countCells(summary, recipients, { level, form }, true, 2);
        return { kind: 'data', cells: [ordinalCell(index++), headerCell(label), ...cells] };
      }),
    ];
  });
  return {
    id: 'forms',
    table: {
      columns: columnsFor(phrase('column.commendations.form'), recipients),
      rows: [...rows, totalRow(summary, recipients)],
      notes: [],
      empty: phrase('report.no-units'),
    },
    chart: chartOf(phrase('report.chart.forms'), recipients),
  };
}

/** The kinds of recipients on top of each other. */
function chartOf(title: Phrase, recipients: readonly string[]): AnnexChart {
  return {
    title,
    labels: 1,
    arrangement: 'stacked',
    bars: recipients.map((_, index) => 2 + index),
    marks: [],
  };
}

function columnsFor(heading: Phrase, recipients: readonly string[]): Column[] {
  const group = phrase('column.commendations.recipient_type');
  return [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading, kind: 'text' },
    ...recipients.map((recipient): Column => ({ heading: recipientLabel(recipient), kind: 'count', group })),
    { heading: phrase('report.total'), kind: 'count' },
  ];
}

/** Counts by recipient and their sum; nothing of a kind is empty where something was reported, and missing where nothing was. */
function countCells(
  summary: Summary,
  recipients: readonly string[],
  slice: Slice,
  hasReported: boolean,
  firstColumn: number,
): Cell[] {
  const byRecipient = recipients.map((recipient): Cell => {
    const figure = summary.figure('commendations', 'count', { ...slice, recipient });
    return figure.value === null && hasReported ? EMPTY : figureCell(figure);
  });
  const of = recipients.map((_, index) => firstColumn + index);
  return [
    ...byRecipient,
    figureCell(summary.figure('commendations', 'count', slice), { sum: 'columns', of }),
  ];
}

function totalRow(summary: Summary, recipients: readonly string[]): Row {
  const sums = recipients.map((recipient) =>
    figureCell(summary.figure('commendations', 'count', { recipient }), { sum: 'rows' }),
  );
  const all = figureCell(summary.figure('commendations', 'count'), { sum: 'rows' });
  return { kind: 'total', cells: [EMPTY, headerCell(phrase('report.total')), ...sums, all] };
}

function recipientLabel(recipient: string): Phrase {
  return {
    key: (recipient === UNSPECIFIED
      ? 'choice.unspecified'
      : `choice.recipient_type.${recipient}`) as MessageKey,
  };
}
