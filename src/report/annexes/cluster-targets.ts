import { phrase, type Text } from '../../language/phrase.ts';
import { decimal, isDecimal } from '../../quantity/decimal.ts';
import { changeOf, changeRateOf, gapOf, rateOf } from '../../records/measure-target.ts';
import { type ClusterTarget, clusterTargets } from '../../summary/cluster-targets.ts';
import type { Figure } from '../../summary/figure.ts';
import type { Summary } from '../../summary/summary.ts';
import { EMPTY, figureCell, headerCell, numberCell, ordinalCell, textCell } from '../cells.ts';
import { nameTarget } from '../describe-target.ts';
import type { NumberFormula } from '../formula.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column } from '../report.ts';
import { VERDICT_BANDS } from './verdict-bands.ts';

const [PLANNED, RESULT] = [6, 7];
const RATE: NumberFormula = { ratio: { part: [RESULT], whole: [PLANNED] } };
const GAP: NumberFormula = { difference: { of: [RESULT], from: [PLANNED] } };
const [CHANGE, CHANGE_RATE]: NumberFormula[] = [
  { difference: { of: [RESULT], from: [10] } },
  { change: { of: [RESULT], from: [10] } },
];

/** Targets that units share: how many reached each, and the cluster's own figures, made as the settings say and in no other way. */
export function clusterAnnex(summary: Summary): AnnexDraft[] {
  if (summary.units.length < 2) return [];
  const targets = clusterTargets(summary);
  if (targets.length === 0) return [];
  const hasPrevious = targets.some(({ figures }) => figures.previous !== undefined);
  const apart = targets.some(({ figures, isApart }) => figures.result !== undefined && isApart);
  const refused = targets.filter(({ refusal }) => refusal === 'not-asked').length;
  return [
    {
      id: 'cluster-targets',
      table: {
        columns: clusterColumns(hasPrevious),
        rows: targets.map((target, index) => ({
          kind: 'data' as const,
          cells: [...leadCells(target, index), ...figureCells(target, hasPrevious)],
        })),
        notes: [
          ...(refused === 0 ? [] : [phrase('targets.note-not-asked', { count: refused })]),
          ...(apart ? [phrase('targets.note-apart')] : []),
        ],
        empty: phrase('report.no-targets'),
      },
    },
  ];
}

function clusterColumns(hasPrevious: boolean): Column[] {
  const plan = phrase('targets.group-plan');
  const previous = phrase('targets.group-previous');
  return [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('column.targets.target'), kind: 'text' },
    { heading: phrase('column.targets.measure_unit'), kind: 'text' },
    { heading: phrase('targets.column-units'), kind: 'count', group: phrase('targets.group-units') },
    { heading: phrase('targets.column-units-met'), kind: 'count', group: phrase('targets.group-units') },
    { heading: phrase('targets.column-made'), kind: 'text' },
    { heading: phrase('column.targets.planned'), kind: 'quantity', group: phrase('targets.group-cluster') },
    { heading: phrase('column.targets.actual'), kind: 'quantity', group: phrase('targets.group-cluster') },
    { heading: phrase('targets.column-rate'), kind: 'percent', group: plan },
    { heading: phrase('targets.column-gap'), kind: 'quantity', group: plan },
    ...(hasPrevious
      ? ([
          { heading: phrase('column.targets.previous'), kind: 'quantity', group: previous },
          { heading: phrase('targets.column-gap'), kind: 'quantity', group: previous },
          { heading: phrase('targets.column-change-rate'), kind: 'percent', group: previous },
        ] as const)
      : []),
    { heading: phrase('column.targets.verdict'), kind: 'text', bands: VERDICT_BANDS },
  ];
}

function leadCells(target: ClusterTarget, index: number): Cell[] {
  return [
    ordinalCell(index),
    headerCell(nameTarget(target)),
    textCell(target.values.measure_unit),
    numberCell(decimal(target.units)),
    numberCell(decimal(target.achieved)),
    textCell(howMade(target)),
  ];
}

function figureCells({ figures, values, judgement }: ClusterTarget, hasPrevious: boolean): Cell[] {
  const rate = rateOf(values);
  return [
    cellOf(figures.planned),
    cellOf(figures.result),
    isDecimal(rate) ? numberCell(rate, RATE) : EMPTY,
    numberCell(gapOf(values), GAP),
    ...(hasPrevious
      ? [
          cellOf(figures.previous),
          numberCell(changeOf(values), CHANGE),
          numberCell(changeRateOf(values), CHANGE_RATE),
        ]
      : []),
    textCell(judgement === undefined ? undefined : phrase(`choice.verdict.${judgement.verdict}`)),
  ];
}

function cellOf(figure: Figure | undefined): Cell {
  return figure === undefined ? EMPTY : figureCell(figure);
}

/** "tổng; 7/9 đơn vị", or why nothing was made. */
function howMade({ setting, refusal, figures, isEstimate }: ClusterTarget): Text {
  if (refusal !== undefined) return phrase(`targets.refused.${refusal}`);
  if (setting === undefined || figures.result === undefined) return phrase('report.no-result');
  const how = phrase(`targets.made.${setting.aggregate}`);
  const ofResult = unitsUnder(figures.result);
  const ofPlan = figures.planned === undefined ? ofResult : unitsUnder(figures.planned);
  const units =
    ofPlan === ofResult
      ? phrase('targets.made-units', { units: ofResult })
      : phrase('targets.made-units-apart', { plan: ofPlan, result: ofResult });
  return phrase(isEstimate ? 'targets.made-of-estimates' : 'targets.made-of', { how, units });
}

function unitsUnder({ units: { reported, expected } }: Figure): string {
  return `${reported}/${expected}`;
}
