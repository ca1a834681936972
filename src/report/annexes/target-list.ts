import { phrase, type Text } from '../../language/phrase.ts';
import { isDecimal } from '../../quantity/decimal.ts';
import {
  comparatorOf,
  isAchieved,
  planOf,
  planTo,
  resultOf,
  type Target,
  type Yardstick,
} from '../../records/judge-target.ts';
import { placeOfField, sourceOf } from '../../records/ledger.ts';
import { changeOf, changeRateOf, gapOf, rateOf } from '../../records/measure-target.ts';
import { yardstickOf } from '../../records/yardstick.ts';
import { cellName } from '../../source/location.ts';
import { type JudgedTarget, judgeTargets } from '../../summary/judged-targets.ts';
import type { Summary } from '../../summary/summary.ts';
import { EMPTY, headerCell, MISSING, numberCell, ordinalCell, textCell } from '../cells.ts';
import { bandNotes } from '../describe-band.ts';
import type { NumberFormula, Operand } from '../formula.ts';
import type { AnnexDraft } from '../numbering.ts';
import type { Cell, Column } from '../report.ts';
import { unitText } from '../report-input.ts';
import { VERDICT_BANDS } from './verdict-bands.ts';
import { verdictFormula } from './verdict-formula.ts';

/** Beyond this many targets the list holds those that were not reached; the units' own sheets have the others. */
const MOST_TARGETS = 400;

/** The targets one by one, and where in a row stand what other tables count. */
export interface TargetList {
  readonly annex: AnnexDraft;
  readonly unit: number | undefined;
  readonly verdict: number;
}

interface ListColumn extends Column {
  readonly id: string;
  readonly cell: (target: JudgedTarget, index: number) => Cell;
}

/** Annex 3 of the year-end report: plan, result, rate, change on last year and verdict of every target, with the cell it rests on. */
export function targetList(summary: Summary, most = MOST_TARGETS): TargetList {
  const all = judgeTargets(summary);
  const listed = all.length > most ? all.filter(({ judgement }) => !isAchieved(judgement.verdict)) : all;
  const columns = listColumns(summary, all);
  const notes: Text[] = [
    ...(listed.length < all.length
      ? [phrase('report.note-open-targets', { listed: listed.length, all: all.length })]
      : []),
    phrase('targets.note-signs'),
    ...bandNotes(summary),
  ];
  const rows = listed.map((target, index) => ({
    kind: 'data' as const,
    cells: columns.map(({ cell }) => cell(target, index)),
  }));
  const unit = columns.findIndex(({ id }) => id === 'unit');
  return {
    annex: {
      id: 'targets',
      table: {
        columns: columns.map(({ id: _, cell: __, ...column }) => column),
        rows,
        notes: rows.length === 0 ? [] : notes,
        empty: phrase('report.no-targets'),
      },
    },
    unit: unit < 0 ? undefined : unit,
    verdict: columns.findIndex(({ id }) => id === 'verdict'),
  };
}

/** Columns that no target has anything in are left out, so that the page stays as wide as it must be. */
function listColumns(summary: Summary, targets: readonly JudgedTarget[]): ListColumn[] {
  const yardstick = yardstickOf(summary.workspace.settings);
  const has = (...fields: readonly (keyof Target)[]): boolean =>
    targets.some(({ record }) => fields.some((field) => record.values[field] !== undefined));
  const columns: ListColumn[] = [];
  const at = (...ids: readonly string[]): Operand =>
    ids.map((id) => columns.findIndex((column) => column.id === id)).filter((index) => index >= 0);
  const result = (): Operand => at('actual', 'estimate');
  const plan = (): Operand => at('planned', 'registered');
  const text = (field: 'measure_unit' | 'note' | 'code'): ListColumn => ({
    id: field,
    heading: phrase(`column.targets.${field}`),
    kind: 'text',
    cell: ({ record }) => textCell(record.values[field]),
  });
  const add = (isShown: boolean, column: ListColumn): void => {
    if (isShown) columns.push(column);
  };
  add(true, {
    id: 'no',
    heading: phrase('column.no'),
    kind: 'ordinal',
    cell: (_, index) => ordinalCell(index),
  });
  add(summary.units.length > 1, {
    id: 'unit',
    heading: phrase('column.unit'),
    kind: 'text',
    cell: ({ unit }) => textCell(unitText(unit)),
  });
  add(has('code'), text('code'));
  add(true, {
    id: 'target',
    heading: phrase('column.targets.target'),
    kind: 'text',
    cell: ({ record: { values } }) => headerCell(values.target ?? values.code ?? ''),
  });
  add(has('measure_unit'), text('measure_unit'));
  add(has('planned', 'registered'), {
    id: 'comparator',
    heading: phrase('column.targets.comparator'),
    kind: 'text',
    cell: ({ record: { values } }) => textCell(signOf(values)),
  });
  for (const field of ['planned', 'planned_to', 'registered', 'actual', 'estimate'] as const)
    add(field === 'actual' || has(field), quantityColumn(field));
  const against = { group: phrase('targets.group-plan') } as const;
  const rateFormula = (): NumberFormula => ({ ratio: { part: result(), whole: plan() } });
  add(
    targets.some(({ record }) => isDecimal(rateOf(record.values))),
    {
      ...against,
      id: 'rate',
      heading: phrase('targets.column-rate'),
      kind: 'percent',
      cell: ({ record }) => {
        const rate = rateOf(record.values);
        return isDecimal(rate) ? numberCell(rate, rateFormula()) : EMPTY;
      },
    },
  );
  add(has('planned', 'registered'), {
    ...against,
    id: 'gap',
    heading: phrase('targets.column-gap'),
    kind: 'quantity',
    cell: ({ record: { values } }) =>
      numberCell(
        gapOf(values),
        planTo(values) === undefined ? { difference: { of: result(), from: plan() } } : undefined,
      ),
  });
  const lastYear = { group: phrase('targets.group-previous') } as const;
  add(has('previous'), { ...quantityColumn('previous'), ...lastYear });
  add(has('previous'), {
    ...lastYear,
    id: 'change',
    heading: phrase('targets.column-gap'),
    kind: 'quantity',
    cell: ({ record: { values } }) =>
      numberCell(changeOf(values), { difference: { of: result(), from: at('previous') } }),
  });
  add(
    targets.some(({ record }) => changeRateOf(record.values) !== undefined),
    {
      ...lastYear,
      id: 'change-rate',
      heading: phrase('targets.column-change-rate'),
      kind: 'percent',
      cell: ({ record: { values } }) =>
        numberCell(changeRateOf(values), { change: { of: result(), from: at('previous') } }),
    },
  );
  add(has('due'), {
    id: 'due',
    heading: phrase('column.targets.due'),
    kind: 'date',
    cell: ({ record: { values } }) =>
      values.due === undefined ? EMPTY : { type: 'date', value: values.due },
  });
  add(true, {
    id: 'verdict',
    heading: phrase('column.targets.verdict'),
    kind: 'text',
    bands: VERDICT_BANDS,
    cell: (target) =>
      verdictCell(target, yardstick, { result: result(), plan: plan(), to: at('planned_to') }),
  });
  add(has('note'), text('note'));
  add(true, {
    id: 'source',
    heading: phrase('targets.column-source'),
    kind: 'text',
    cell: (target) => textCell(placeText(target)),
  });
  return columns;
}

function quantityColumn(
  field: 'planned' | 'planned_to' | 'registered' | 'actual' | 'estimate' | 'previous',
): ListColumn {
  return {
    id: field,
    heading: phrase(`column.targets.${field}`),
    kind: 'quantity',
    cell: ({ record: { values } }) => {
      const value = field === 'planned_to' ? planTo(values) : values[field];
      if (value !== undefined) return numberCell(value);
      if (values.verdict !== undefined && planOf(values) === undefined) return EMPTY;
      if (field === 'planned' && planOf(values) === undefined) return MISSING;
      return field === 'actual' && resultOf(values) === undefined ? MISSING : EMPTY;
    },
  };
}

function verdictCell(
  { record, judgement }: JudgedTarget,
  yardstick: Yardstick,
  at: Parameters<typeof verdictFormula>[2],
): Cell {
  const text = phrase(`choice.verdict.${judgement.verdict}`);
  const formula = verdictFormula(record.values, yardstick, at);
  return formula === undefined ? { type: 'text', text } : { type: 'text', text, formula };
}

function signOf(target: Target): Text | undefined {
  if (planOf(target) === undefined || planTo(target) !== undefined) return undefined;
  return phrase(`targets.sign.${comparatorOf(target)}`);
}

/** "ha-noi/Báo cáo.xlsx › Chỉ tiêu › F7": the cell that the verdict rests on. */
function placeText({ record, judgement: { by } }: JudgedTarget): string {
  const field = by === 'target' || sourceOf(record, by) === undefined ? 'target' : by;
  const at = placeOfField(record, field);
  return [at.file.replace(/^submissions\//, ''), at.sheet, cellName(at)]
    .filter((part) => part !== undefined)
    .join(' › ');
}
