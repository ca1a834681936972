import { phrase } from '../../language/phrase.ts';
import type { Summary } from '../../summary/summary.ts';
import { figureCell, headerCell, ordinalCell } from '../cells.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { AnnexChart, Column, NumberCell, Row } from '../report.ts';
import { unitText } from '../report-input.ts';

const AMOUNTS = ['carried_over', 'assigned', 'allocated', 'disbursed'] as const;

/** Annex 2: programme spending by unit, in the columns that somebody reported; the rate is disbursed over allocated. */
export function spendingAnnex(summary: Summary): AnnexDraft[] {
  const amounts = AMOUNTS.filter((measure) => summary.figure('spending', measure).value !== null);
  if (amounts.length === 0 && !summary.workspace.settings.required.spending) return [];
  const shown: readonly (typeof AMOUNTS)[number][] = amounts.length === 0 ? ['allocated'] : amounts;
  const hasRate = shown.includes('allocated') && shown.includes('disbursed');
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('column.unit'), kind: 'text' },
    ...shown.map((measure): Column => ({ heading: phrase(`column.spending.${measure}`), kind: 'money' })),
    ...(hasRate ? [{ heading: phrase('column.spending.rate'), kind: 'percent' } as const] : []),
  ];
  const rateFormula: NumberCell['formula'] = {
    ratio: {
      part: [2 + shown.indexOf('disbursed')],
      whole: [2 + shown.indexOf('allocated')],
    },
  };
  const rate = (slice: { unit: string } | undefined) =>
    hasRate ? [figureCell(summary.figure('spending', 'rate', slice), rateFormula)] : [];
  const rows = summary.units.map((unit, index): Row => {
    const slice = { unit: unit.id };
    const amountsOf = shown.map((measure) => figureCell(summary.figure('spending', measure, slice)));
    return {
      kind: 'data',
      cells: [ordinalCell(index), headerCell(unitText(unit)), ...amountsOf, ...rate(slice)],
    };
  });
  const sums = shown.map((measure) => figureCell(summary.figure('spending', measure), { sum: 'rows' }));
  const total: Row = {
    kind: 'total',
    cells: [{ type: 'empty' }, headerCell(phrase('report.total')), ...sums, ...rate(undefined)],
  };
  const notes = shown.map((measure) => {
    const { units } = summary.figure('spending', measure);
    const silent = silentUnits(summary, 'spending', measure);
    const column = phrase(`column.spending.${measure}`);
    const fraction = `${units.reported}/${units.expected}`;
    return silent.length === 0
      ? phrase('report.note-complete', { column, fraction })
      : phrase('report.note-missing', { column, fraction, units: nameUnits(silent) });
  });
  const drawn = shown.filter((measure) => measure !== 'carried_over');
  const chart: AnnexChart = {
    title: phrase('report.chart.spending'),
    labels: 1,
    arrangement: 'clustered',
    bars: drawn.map((measure) => 2 + shown.indexOf(measure)),
    marks: [],
  };
  const table = { columns, rows: [...rows, total], notes, empty: phrase('report.no-units') };
  return [{ id: 'spending', table, chart }];
}
