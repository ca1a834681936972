import { phrase, type Text } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { Verdict } from '../../records/judge-target.ts';
import { judgeTargets } from '../../summary/judged-targets.ts';
import { competitionRanks } from '../../summary/rank.ts';
import type { Summary } from '../../summary/summary.ts';
import type { Unit } from '../../workspace/workspace.ts';
import { EMPTY, figureCell, headerCell, MISSING, numberCell, ordinalCell } from '../cells.ts';
import { bandNotes } from '../describe-band.ts';
import type { NumberFormula } from '../formula.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';
import { fractionOf } from '../sections/movements.ts';
import type { TargetList } from './target-list.ts';
import { WHOLE_BANDS } from './verdict-bands.ts';

const ACHIEVED: readonly Verdict[] = ['exceeded', 'met'];
const OPEN: readonly Verdict[] = ['basically_met', 'in_progress', 'not_met', 'no_data'];
const [UNIT, TOTAL, MET] = [1, 2, 3];
const RATE = MET + 1 + OPEN.length;

/** A unit with its attainment and its rank among all; without targets it has neither. */
export interface RankedUnit {
  readonly unit: Unit;
  readonly rank: number | undefined;
}

/** The units by attainment, ties side by side in the order of the settings, those without targets last. */
export function rankUnits(summary: Summary): RankedUnit[] {
  const rates = summary.units.map(({ id }) => summary.figure('targets', 'attainment', { unit: id }).value);
  const ranks = competitionRanks(rates);
  return summary.units
    .map((unit, index) => ({ unit, rank: ranks[index] }))
    .sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0);
}

/** How many targets each unit reached ("32/35"), what became of the others, and its rank; counted anew by the workbook where the list is whole. */
export function attainmentAnnex(
  summary: Summary,
  list: TargetList | undefined,
  isRanked: boolean,
): AnnexDraft {
  const ranked = rankUnits(summary);
  const inOrder = isRanked
    ? ranked
    : summary.units.flatMap((unit) => ranked.find((each) => each.unit === unit) ?? []);
  const rows = inOrder.map(({ unit, rank }, index) =>
    rowOf(summary, list, unit, [ordinalCell(index), headerCell(unitText(unit))], rank),
  );
  const total = rowOf(summary, list, undefined, [EMPTY, headerCell(phrase('report.total'))], undefined);
  return {
    id: 'attainment',
    table: {
      columns: attainmentColumns(summary.units.length > 1),
      rows: [...rows, total],
      notes: notesOn(summary),
      empty: phrase('report.no-units'),
    },
    chart: {
      title: phrase('report.chart.targets'),
      labels: UNIT,
      arrangement: 'clustered',
      bars: [MET],
      marks: [TOTAL],
    },
  };
}

function attainmentColumns(hasRanks: boolean): Column[] {
  return [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('report.column.targets-total'), kind: 'count' },
    { heading: phrase('report.column.targets-achieved'), kind: 'count' },
    ...OPEN.map(
      (verdict): Column => ({
        heading: phrase(`choice.verdict.${verdict}`),
        kind: 'count',
        group: phrase('report.column.not-achieved'),
      }),
    ),
    { heading: phrase('targets.column-attainment'), kind: 'percent', bands: WHOLE_BANDS },
    ...(hasRanks ? [{ heading: phrase('targets.column-rank'), kind: 'count' } as const] : []),
  ];
}

function rowOf(
  summary: Summary,
  list: TargetList | undefined,
  unit: Unit | undefined,
  lead: readonly Cell[],
  rank: number | undefined,
): Row {
  const slice = unit === undefined ? {} : { unit: unit.id };
  const total = summary.figure('targets', 'total', slice);
  const achieved = summary.figure('targets', 'achieved', slice);
  const rate = summary.figure('targets', 'attainment', slice);
  const formula = (verdicts?: readonly Verdict[]): NumberFormula | undefined =>
    unit === undefined ? { sum: 'rows' } : countFormula(list, verdicts);
  const own = judgeTargets(summary).filter((target) => unit === undefined || target.unit === unit);
  const counts = OPEN.map((verdict): Cell => {
    if (total.value === null) return MISSING;
    const count = own.filter(({ judgement }) => judgement.verdict === verdict).length;
    return numberCell(decimal(count), formula([verdict]));
  });
  const ranks: Cell[] =
    summary.units.length < 2
      ? []
      : [rank === undefined ? EMPTY : numberCell(decimal(rank), { rank: { of: RATE } })];
  return {
    kind: unit === undefined ? 'total' : 'data',
    cells: [
      ...lead,
      figureCell(total, formula()),
      figureCell(achieved, formula(ACHIEVED)),
      ...counts,
      figureCell(rate, { ratio: { part: [MET], whole: [TOTAL] } }),
      ...ranks,
    ],
  };
}

/** The rows of the list of targets that are this unit's and say one of the verdicts. */
function countFormula(
  list: TargetList | undefined,
  verdicts: readonly Verdict[] | undefined,
): NumberFormula | undefined {
  if (list === undefined) return undefined;
  const texts = verdicts?.map((verdict) => phrase(`choice.verdict.${verdict}`));
  if (list.unit === undefined && texts === undefined) return undefined;
  return {
    count: {
      annex: list.annex.id,
      same: list.unit === undefined ? [] : [[list.unit, UNIT]],
      ...(texts === undefined ? {} : { saying: { column: list.verdict, texts } }),
    },
  };
}

function notesOn(summary: Summary): Text[] {
  const silent = silentUnits(summary, 'targets', 'total');
  const fraction = fractionOf(summary.figure('targets', 'total'));
  const column = phrase('dataset.targets');
  return [
    silent.length === 0
      ? phrase('report.note-complete', { column, fraction })
      : phrase('report.note-missing', { column, fraction, units: nameUnits(silent) }),
    ...(summary.units.length > 1 ? [phrase('targets.note-rank')] : []),
    ...bandNotes(summary),
  ];
}
