import type { Language } from '../language/language.ts';
import { phrase } from '../language/phrase.ts';
import { say, write } from '../language/translate.ts';
import { type Decimal, decimalPlaces, roundHalfUp } from '../quantity/decimal.ts';
import { inScale, type MoneyScale, scaleFor } from '../quantity/money-scale.ts';
import { writeNumber } from '../quantity/number-style.ts';
import type { Cell, Column, ColumnKind, Table } from '../report/report.ts';

/** A column as every format prints it: the same heading, the same unit, the same decimals. */
export interface PrintedColumn {
  readonly heading: string;
  /** Heading above this one and its neighbours with the same group. */
  readonly group: string | undefined;
  readonly kind: ColumnKind;
  /** Unit of a money column. */
  readonly scale: MoneyScale;
  /** Decimals of every number in the column; undefined where each number keeps its own. */
  readonly decimals: number | undefined;
}

const NUMERIC: ReadonlySet<ColumnKind> = new Set(['count', 'money', 'percent', 'quantity']);

/** Numbers stand on the right, and so does what stands for a missing one. */
export function isNumeric({ kind }: { readonly kind: ColumnKind }): boolean {
  return NUMERIC.has(kind);
}

/** Percentages are shown with at most this many decimals, as reports print them. */
const PERCENT_DECIMALS = 2;

/** One money unit serves the whole table, so that its columns can be compared, added and divided. */
export function printColumns(table: Table, language: Language): PrintedColumn[] {
  const isMoney = table.columns.map((column) => column.kind === 'money');
  const scale = scaleFor(
    table.columns.flatMap((_, index) => (isMoney[index] ? numbersIn(table, index) : [])),
  );
  const groups = table.columns.map((column) => groupOf(column, language));
  return table.columns.map((column, index) => {
    const group = groups[index];
    const hasUnit = isMoney[index] === true;
    const sharesUnit = group !== undefined && isMoneyGroup(groups, isMoney, group);
    const heading = capitalise(say(language, column.heading));
    return {
      heading: hasUnit && !sharesUnit ? inUnit(heading, scale, language) : heading,
      group: sharesUnit ? inUnit(group, scale, language) : group,
      kind: column.kind,
      scale,
      decimals: commonDecimals(column.kind, scale, numbersIn(table, index)),
    };
  });
}

/** Words that stand in the middle of a sentence elsewhere begin a heading here. */
function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The number that is printed: đồng in the column's unit, percentages rounded as shown. */
export function shownNumber(column: PrintedColumn, value: Decimal): Decimal {
  if (column.kind === 'money') return inScale(value, column.scale);
  if (column.kind === 'percent') return roundHalfUp(value, PERCENT_DECIMALS);
  return value;
}

/** The text of a cell, without markup; a missing value is named as missing. */
export function printCell(column: PrintedColumn, cell: Cell, language: Language): string {
  switch (cell.type) {
    case 'text':
      return say(language, cell.text);
    case 'date':
      return write(language, { as: 'date', value: cell.value });
    case 'number':
      return printNumber(column, cell.value, language);
    case 'missing':
      return say(language, phrase('render.missing'));
    case 'empty':
      return '';
  }
}

function printNumber(column: PrintedColumn, value: Decimal, language: Language): string {
  const shown = shownNumber(column, value);
  const padding = Math.max(0, (column.decimals ?? 0) - decimalPlaces(shown));
  const point = padding > 0 && decimalPlaces(shown) === 0 ? language.numbers.decimal : '';
  const digits = writeNumber(shown, language.numbers) + point + '0'.repeat(padding);
  return column.kind === 'percent' ? language.percent(digits) : digits;
}

function groupOf(column: Column, language: Language): string | undefined {
  return column.group === undefined ? undefined : say(language, column.group);
}

function isMoneyGroup(groups: readonly (string | undefined)[], isMoney: readonly boolean[], group: string) {
  return groups.every((other, index) => other !== group || isMoney[index]);
}

function inUnit(heading: string, scale: MoneyScale, language: Language): string {
  return say(language, phrase('render.inUnit', { heading, unit: language.moneyUnits[scale] }));
}

function numbersIn(table: Table, index: number): Decimal[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[index];
    return cell?.type === 'number' ? [cell.value] : [];
  });
}

function commonDecimals(kind: ColumnKind, scale: MoneyScale, values: readonly Decimal[]): number | undefined {
  if (kind === 'quantity') return undefined;
  const column = { kind, scale, heading: '', group: undefined, decimals: undefined };
  return values.reduce((most, value) => Math.max(most, decimalPlaces(shownNumber(column, value))), 0);
}
