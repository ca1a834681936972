import type { MoneyScale } from '../../src/quantity/money-scale.ts';
import type { ChoiceList } from '../../src/records/choices/choice-list.ts';
import { datasetOf } from '../../src/records/datasets/index.ts';
import type { FieldKind } from '../../src/records/field.ts';
import type { DatasetName } from '../../src/workspace/workspace.ts';
import type { Dice } from './dice.ts';
import {
  recipientsOf,
  throwChoice,
  throwCount,
  throwDate,
  throwDecimal,
  throwName,
  throwThousandths,
  type Values,
  wordsFor,
} from './facts.ts';
import { FIELDS } from './fields.ts';
import type { Habits } from './habits.ts';
import { type Column, type Content, type DataRow, UNITS } from './table.ts';

/** The thousandth of a unit of money in đồng; đồng are not divided. */
const THOUSANDTH: Record<MoneyScale, bigint> = {
  dong: 1n,
  thousand: 1n,
  million: 1000n,
  billion: 1_000_000n,
};

/** A row that is being thrown: what its cells hold, and what all of its facts share. */
interface Draft {
  readonly dice: Dice;
  readonly habits: Habits;
  readonly dataset: DatasetName;
  readonly columns: readonly Column[];
  readonly index: number;
  readonly cells: Map<Column, Content>;
  readonly shared: Record<string, string>;
}

/** Throws a row and the facts that it states. */
export function throwRow(
  dice: Dice,
  habits: Habits,
  dataset: DatasetName,
  columns: readonly Column[],
  index: number,
): DataRow {
  const draft: Draft = { dice, habits, dataset, columns, index, cells: new Map(), shared: {} };
  const unit = dice.pick(Object.keys(UNITS) as (keyof typeof UNITS)[]);
  const wide = columns.filter(({ members, role }) => members !== undefined || role !== undefined);
  const plain = columns.filter((column) => !wide.includes(column));
  // A target that says nothing but its name cannot be told from a heading, spending without an amount from a target, nor a row above a
  // second table from its title.
  const isBare = dataset !== 'targets' && dataset !== 'spending' && !habits.isStacked;
  const kept = isBare ? undefined : plain.find(({ kind }) => ['quantity', 'count', 'money'].includes(kind));
  // Who may receive a form depends on it.
  for (const column of plain.toSorted((a, b) => Number(b.field === 'form') - Number(a.field === 'form'))) {
    const { field } = column;
    if (field === 'no') draft.cells.set(column, { words: String(index + 1) });
    else if (field === 'unit') draft.cells.set(column, { words: UNITS[unit][habits.language] });
    else if (isNaming(dataset, field) || field === 'form' || field === 'money_unit' || column === kept)
      throwValue(draft, column);
    else if (!dice.chance(15)) throwValue(draft, column);
  }
  return { unit, cells: draft.cells, facts: wide.length === 0 ? [draft.shared] : throwParts(draft, wide) };
}

/** The field that tells the rows of a table apart. */
function isNaming(dataset: DatasetName, field: string): boolean {
  return field === FIELDS[dataset].always.find((each) => each !== 'form');
}

function throwValue(draft: Draft, column: Column): void {
  const { dice, habits, shared, cells } = draft;
  const { field, kind } = column;
  if (kind === 'choice') {
    const { id, words } = throwMember(draft, field);
    shared[field] = id;
    cells.set(column, { words });
  } else if (kind === 'date') {
    shared[field] = throwDate(dice);
    cells.set(column, { iso: shared[field] });
  } else if (kind === 'text') {
    shared[field] = throwText(draft, field);
    cells.set(column, { words: shared[field] });
  } else if (kind === 'quantity') {
    throwQuantity(draft, column);
  } else {
    shared[field] = kind === 'percent' ? throwDecimal(dice, 120) : throwNumber(dice, habits, kind);
    cells.set(column, { digits: shared[field], kind });
  }
}

function throwMember({ dice, habits, dataset, shared }: Draft, field: string): { id: string; words: string } {
  const list = datasetOf(dataset).fields[field]?.choices as ChoiceList;
  const form = field === 'recipient_type' ? shared['form'] : undefined;
  const id =
    field === 'money_unit'
      ? habits.money.scale
      : form === undefined
        ? undefined
        : dice.pick(recipientsOf(form));
  if (id === undefined) return throwChoice(dice, list, habits.language);
  return { id, words: wordsFor(dice, list, id, habits.language) };
}

function throwText({ dice, habits, index }: Draft, field: string): string {
  if (field === 'budget_year') return dice.pick(['2024', '2023']);
  if (field.endsWith('_no')) return `${index + 1}/QD-${dice.below(99)}`;
  return throwName(dice, habits.language, index);
}

/** A quantity may carry a comparator, and the unit that no column names. */
function throwQuantity({ dice, habits, dataset, columns, shared, cells }: Draft, column: Column): void {
  const has = (field: string): boolean => columns.some((each) => each.field === field);
  const digits = throwDecimal(dice, 50_000);
  shared[column.field] = digits;
  const isPlan = datasetOf(dataset).fields[column.field]?.role === 'plan';
  const comparator =
    isPlan && !has('comparator') && shared['comparator'] === undefined && dice.chance(15)
      ? dice.pick([
          ['≥ ', 'ge'],
          ['> ', 'gt'],
          ['<= ', 'le'],
        ] as const)
      : undefined;
  if (comparator !== undefined) shared['comparator'] = comparator[1];
  const isUnitBehind = habits.unitInCell && !has('measure_unit');
  if (isUnitBehind) shared['measure_unit'] ??= dice.pick(['%', habits.language === 'vi' ? 'ha' : 'km']);
  const behind = isUnitBehind ? shared['measure_unit'] : undefined;
  cells.set(column, {
    digits,
    kind: column.kind,
    ...(comparator === undefined ? {} : { before: comparator[0] }),
    ...(behind === undefined ? {} : { behind }),
  });
}

function throwNumber(dice: Dice, { money }: Habits, kind: FieldKind): string {
  return kind === 'money' ? String(throwThousandths(dice) * THOUSANDTH[money.scale]) : throwCount(dice);
}

/** The parts of a wide row, with totals that add them up; a row always says something. */
function throwParts({ dice, habits, shared, cells }: Draft, wide: readonly Column[]): Values[] {
  const facts = new Map<string, Record<string, string>>();
  const add = (column: Column): bigint => {
    const digits = throwNumber(dice, habits, column.kind);
    cells.set(column, { digits, kind: column.kind });
    const key = JSON.stringify(Object.entries(column.members ?? {}).sort());
    facts.set(key, { ...shared, ...facts.get(key), ...column.members, [column.field]: digits });
    return BigInt(digits);
  };
  const mayReceive = ({ members }: Column): boolean => {
    const [form, recipient] = [shared['form'], members?.['recipient_type']];
    return form === undefined || recipient === undefined || recipientsOf(form).includes(recipient);
  };
  for (const measure of new Set(wide.map(({ field }) => field))) {
    const own = wide.filter(({ field }) => field === measure);
    const total = own.find(({ role }) => role === 'total');
    const ofWhich = own.find(({ role }) => role === 'of-which');
    if (ofWhich !== undefined && total !== undefined) {
      add(total);
      cells.set(ofWhich, { digits: '0', kind: total.kind });
      continue;
    }
    const parts = own.filter((column) => column.role === undefined && mayReceive(column));
    const reported = parts.filter((_, index) => index === 0 || !dice.chance(20));
    const sum = reported.map(add).reduce((all, each) => all + each, 0n);
    if (total !== undefined) cells.set(total, { digits: String(sum), kind: total.kind });
  }
  return facts.size === 0 ? [shared] : [...facts.values()];
}
