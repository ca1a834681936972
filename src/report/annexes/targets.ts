import { phrase } from '../../language/phrase.ts';
import { decimal } from '../../quantity/decimal.ts';
import { isAchieved, judgeTarget, type Verdict } from '../../records/judge-target.ts';
import type { DataRecord } from '../../records/ledger.ts';
import type { Summary } from '../../summary/summary.ts';
import { periodEnd } from '../../workspace/period.ts';
import { EMPTY, figureCell, headerCell, MISSING, ordinalCell, textCell } from '../cells.ts';
import { describePlan, describeResult } from '../describe-target.ts';
import { nameUnits, silentUnits } from '../missing-units.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column, Row } from '../report.ts';
import { unitText } from '../report-input.ts';
import { fractionOf } from '../sections/movements.ts';

/** Beyond this many targets the list holds those that were not reached; the units' own sheets have the others. */
const MOST_TARGETS = 400;
const OPEN: readonly Verdict[] = ['basically_met', 'in_progress', 'not_met', 'no_data'];

/** Annex 3: attainment by unit ("32/35"), and the targets one by one. */
export function targetAnnexes(summary: Summary): AnnexDraft[] {
  const hasTargets = summary.ledger.records.targets.length > 0;
  if (!hasTargets && !summary.workspace.settings.required.targets) return [];
  return [attainmentAnnex(summary), ...(hasTargets ? [listAnnex(summary)] : [])];
}

function attainmentAnnex(summary: Summary): AnnexDraft {
  const columns: Column[] = [
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
    { heading: phrase('column.targets.rate'), kind: 'percent' },
  ];
  const verdicts = countVerdicts(summary);
  const rowOf = (unit: string | undefined, lead: Cell[], kind: 'data' | 'total'): Row => {
    const slice = unit === undefined ? {} : { unit };
    const sum = kind === 'total' ? ({ sum: 'rows' } as const) : undefined;
    const total = summary.figure('targets', 'total', slice);
    const counts = OPEN.map(
      (verdict): Cell =>
        total.value === null
          ? MISSING
          : {
              type: 'number',
              value: decimal(verdicts.get(`${unit ?? ''} ${verdict}`) ?? 0),
              ...(sum ? { formula: sum } : {}),
            },
    );
    const achieved = figureCell(summary.figure('targets', 'achieved', slice), sum);
    const rate = figureCell(summary.figure('targets', 'attainment', slice), { ratio: { part: 3, whole: 2 } });
    return { kind, cells: [...lead, figureCell(total, sum), achieved, ...counts, rate] };
  };
  const rows = summary.units.map((unit, index) =>
    rowOf(unit.id, [ordinalCell(index), headerCell(unitText(unit))], 'data'),
  );
  const totals = rowOf(undefined, [EMPTY, headerCell(phrase('report.total'))], 'total');
  const silent = silentUnits(summary, 'targets', 'total');
  const fraction = fractionOf(summary.figure('targets', 'total'));
  const column = phrase('dataset.targets');
  const note =
    silent.length === 0
      ? phrase('report.note-complete', { column, fraction })
      : phrase('report.note-missing', { column, fraction, units: nameUnits(silent) });
  return {
    id: 'attainment',
    table: { columns, rows: [...rows, totals], notes: [note], empty: phrase('report.no-units') },
    chart: {
      title: phrase('report.chart.targets'),
      labels: 1,
      arrangement: 'clustered',
      bars: [3],
      marks: [2],
    },
  };
}

/** How often each verdict was given, by unit and (under the empty unit) in all. */
function countVerdicts(summary: Summary): Map<string, number> {
  const end = periodEnd(summary.workspace.settings.period);
  const counts = new Map<string, number>();
  for (const { unit, values } of summary.ledger.records.targets) {
    const { verdict } = judgeTarget(values, end);
    for (const key of [`${unit} ${verdict}`, ` ${verdict}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function listAnnex(summary: Summary): AnnexDraft {
  const end = periodEnd(summary.workspace.settings.period);
  const all = summary.units.flatMap((unit) =>
    summary.ledger.records.targets.filter((record) => record.unit === unit.id),
  );
  const isLong = all.length > MOST_TARGETS;
  const listed = isLong ? all.filter(({ values }) => !isAchieved(judgeTarget(values, end).verdict)) : all;
  const columns: Column[] = [
    { heading: phrase('column.no'), kind: 'ordinal' },
    { heading: phrase('column.unit'), kind: 'text' },
    { heading: phrase('column.targets.target'), kind: 'text' },
    { heading: phrase('column.targets.direction'), kind: 'text' },
    { heading: phrase('column.targets.planned'), kind: 'text' },
    { heading: phrase('column.targets.actual'), kind: 'text' },
    { heading: phrase('column.targets.due'), kind: 'date' },
    { heading: phrase('column.targets.verdict'), kind: 'text' },
  ];
  const rows = listed.map(
    (record, index): Row => ({ kind: 'data', cells: targetCells(summary, record, index, end) }),
  );
  const notes = isLong
    ? [phrase('report.note-open-targets', { listed: listed.length, all: all.length })]
    : [];
  return { id: 'targets', table: { columns, rows, notes, empty: phrase('report.no-targets') } };
}

function targetCells(
  summary: Summary,
  record: DataRecord<'targets'>,
  index: number,
  end: string | undefined,
): Cell[] {
  const { values } = record;
  const { verdict } = judgeTarget(values, end);
  const unit = summary.units.find(({ id }) => id === record.unit);
  const hasResult = values.actual !== undefined || values.estimate !== undefined;
  const hasPlan = values.planned !== undefined || values.registered !== undefined;
  return [
    ordinalCell(index),
    textCell(unit === undefined ? record.unit : unitText(unit)),
    headerCell(values.target ?? ''),
    textCell(values.direction === undefined ? undefined : phrase(`choice.direction.${values.direction}`)),
    hasPlan ? textCell(describePlan(values)) : EMPTY,
    hasResult ? textCell(describeResult(values)) : EMPTY,
    values.due === undefined ? EMPTY : { type: 'date', value: values.due },
    textCell(phrase(`choice.verdict.${verdict}`)),
  ];
}
