import { type Decimal, percentOf, roundHalfUp } from '../../quantity/decimal.ts';
import type { NumberFormula, Operand } from '../../report/formula.ts';
import { address, numberAt, type TablePlace } from './table-place.ts';

/** Reports divide to ten places; what a spreadsheet computes with doubles is rounded to as many. */
const PLACES = 10;

type Arithmetic = Extract<NumberFormula, { ratio: unknown } | { difference: unknown } | { change: unknown }>;

/** One number of a row made of two others. */
export function arithmeticFormula(
  place: TablePlace,
  row: number,
  formula: Arithmetic,
  value: Decimal,
): string | undefined {
  const [upper, lower] = operandsOf(formula);
  const [one, other] = [operandValue(place, row, upper), operandValue(place, row, lower)];
  if (one === undefined || other === undefined) return undefined;
  if (compute(formula, one, other)?.eq(value) !== true) return undefined;
  const [above, below] = [read(place, row, upper), read(place, row, lower)];
  if ('ratio' in formula) return `IF(${below}=0,"",ROUND(${above}/${below}*100,${PLACES}))`;
  const isKnown = `AND(${known(place, row, upper)},${known(place, row, lower)})`;
  if ('difference' in formula) return `IF(${isKnown},ROUND(${above}-${below},${PLACES}),"")`;
  return `IF(AND(${isKnown},${below}>0),ROUND((${above}-${below})/${below}*100,${PLACES}),"")`;
}

/** The number that an operand reads; N() makes text count as nothing. */
export function read(place: TablePlace, row: number, operand: Operand): string {
  const addresses = operand.map((column) => address(place, row, column));
  const last = addresses.at(-1);
  if (last === undefined) return '0';
  return addresses
    .slice(0, -1)
    .reduceRight((otherwise, cell) => `IF(ISNUMBER(${cell}),${cell},${otherwise})`, `N(${last})`);
}

/** Whether an operand reads any number. */
export function known(place: TablePlace, row: number, operand: Operand): string {
  return `COUNT(${operand.map((column) => address(place, row, column)).join(',')})>0`;
}

export function operandValue({ table }: TablePlace, row: number, operand: Operand): Decimal | undefined {
  const cells = table.rows[row];
  return cells === undefined ? undefined : operand.flatMap((column) => numberAt(cells, column))[0];
}

function operandsOf(formula: Arithmetic): readonly [Operand, Operand] {
  if ('ratio' in formula) return [formula.ratio.part, formula.ratio.whole];
  const { of, from } = 'difference' in formula ? formula.difference : formula.change;
  return [of, from];
}

function compute(formula: Arithmetic, one: Decimal, other: Decimal): Decimal | null {
  if ('ratio' in formula) return percentOf(one, other);
  if ('difference' in formula) return roundHalfUp(one.minus(other), PLACES);
  return other.gt(0) ? percentOf(one.minus(other), other) : null;
}
