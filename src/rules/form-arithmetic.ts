import { type Decimal, decimalPlaces, roundHalfUp } from '../quantity/decimal.ts';
import { inScale, toDong } from '../quantity/money-scale.ts';
import { NUMBER_STYLES, type NumberStyleName, writeNumber } from '../quantity/number-style.ts';
import { placeOf } from '../records/ledger.ts';
import { cellName } from '../source/location.ts';
import { wrongTotals } from './compare-totals.ts';
import { agrees, evaluate, type Span, spanOf } from './evaluate-formula.ts';
import { formulasOf, type PlacedFormula } from './form-formulas.ts';
import { type FormGrid, formGrids } from './form-grids.ts';
import { divides, holdsFactor, withFactors } from './parse-formula.ts';
import { rateMismatch } from './rate-mismatch.ts';
import { blankReader, type GridNumber, gridReader, isRateColumn } from './read-grid.ts';
import { defineRule, type RuleContext, type RuleResult } from './rule.ts';

type Cell = readonly [row: number, column: number];
type Reader = ReturnType<typeof gridReader>;
type BlankReader = ReturnType<typeof blankReader>;

/** What the form itself prints about its columns and rows: 1=(2+3+4), 7=6:3, 01=02+03. What other rules say of a cell is not said again. */
export const formArithmetic = defineRule({
  code: 'form-arithmetic',
  version: 1,
  severity: 'error',
  varies: ['value', 'expected'],
  restsOnRelated: true,
  *check(context) {
    const { ledger, workspace } = context;
    const style = workspace.settings.numbers;
    let said: ReadonlySet<string> | undefined;
    for (const grid of formGrids(ledger)) {
      const read = gridReader(grid, style);
      const isBlank = blankReader(grid);
      for (const formula of formulasOf(grid).placed) {
        for (const [result, at] of cellsOf(grid, formula)) {
          const wrong = judge(grid, read, isBlank, formula, result, at);
          if (wrong === undefined) continue;
          said ??= saidAlready(context);
          if (!said.has(keyOf(placeOf(grid, ...result)))) yield resultOf(grid, formula, result, wrong, style);
        }
      }
    }
  },
});

interface Wrong {
  readonly printed: Decimal;
  readonly expected: Decimal;
  readonly related: readonly Cell[];
}

/** Each cell that a formula gives, with the cell of each of its references. */
function* cellsOf(
  grid: FormGrid,
  { over, result, expression }: PlacedFormula,
): Iterable<[Cell, (place: number) => Cell]> {
  if (over === 'columns') {
    for (const { row } of grid.rows) yield [[row, result], (column) => [row, column]];
    return;
  }
  const numbered = numberedColumns(grid);
  for (const { column } of grid.titles) {
    const kind = grid.table?.columns.find((each) => each.column === column)?.definition?.kind;
    const isCounted = kind === 'count' || kind === 'money' || (kind === undefined && numbered.has(column));
    // Rates of rows are not added; formulas of rows that divide are for any figures.
    if (!isCounted || (isRateColumn(grid, column) && !divides(expression))) continue;
    yield [[result, column], (row) => [row, column]];
  }
}

/** Forms number the columns of their figures, and letter the others. */
function numberedColumns({ indexRow }: FormGrid): ReadonlySet<number> {
  const cells = indexRow?.cells ?? [];
  return new Set(cells.flatMap(({ text }, index) => (/^[([]?\d/.test(text.trim()) ? [index + 1] : [])));
}

function judge(
  grid: FormGrid,
  read: Reader,
  isBlank: BlankReader,
  { expression, places }: PlacedFormula,
  result: Cell,
  at: (place: number) => Cell,
): Wrong | undefined {
  const own = read(...result);
  if (own === undefined) return undefined;
  const numbers = new Map([...places].map(([id, place]) => [id, read(...at(place))] as const));
  // What stands in a cell and cannot be read is no blank, and may be anything.
  if ([...numbers].some(([id, each]) => each === undefined && !isBlank(...at(places.get(id) ?? 0))))
    return undefined;
  const isMoney = own.scale !== undefined;
  const areAmounts = [...numbers.values()].every((each) => each === undefined || each.scale !== undefined);
  // Amounts that were not understood are in the unit of their neighbours, unless these have several.
  const scales = new Set([own, ...numbers.values()].flatMap((each) => each?.scale ?? []));
  if (!areAmounts && scales.size > 1) return undefined;
  const span = (id: string): Span | undefined => {
    const number = numbers.get(id);
    if (number === undefined) return undefined;
    const shown = spanOf(number.printed, isRateColumn(grid, at(places.get(id) ?? 0)[1]));
    return areAmounts ? inScaleOf(shown, number, own) : shown;
  };
  const isDivided = divides(expression);
  const first = evaluate(expression, span);
  if (first === undefined) return undefined;
  const computed = [first, ...withFactors(expression).flatMap((each) => evaluate(each, span) ?? [])];
  const inPercent = isDivided && !isMoney ? computed.map(timesHundred) : [];
  if ([...computed, ...inPercent].some((each) => agrees(own.printed, each, isDivided))) return undefined;
  const isRate = isDivided && isRateColumn(grid, result[1]) && !holdsFactor(expression);
  const meant = isRate ? timesHundred(first) : first;
  const decimals = isDivided ? Math.max(2, decimalPlaces(own.printed)) : MOST_PLACES;
  const related = [...places].flatMap(([id, place]) => (numbers.get(id) === undefined ? [] : [at(place)]));
  return {
    printed: own.printed,
    expected: roundHalfUp(middle(meant), Math.min(decimals, MOST_PLACES)),
    related,
  };
}

const MOST_PLACES = 9;

function inScaleOf({ low, high }: Span, { scale = 'dong' }: GridNumber, own: GridNumber): Span {
  const convert = (value: Decimal): Decimal => inScale(toDong(value, scale), own.scale ?? 'dong');
  return { low: convert(low), high: convert(high) };
}

function timesHundred({ low, high }: Span): Span {
  return { low: low.times(100), high: high.times(100) };
}

function middle({ low, high }: Span): Decimal {
  return low.plus(high).times('0.5');
}

function resultOf(
  grid: FormGrid,
  { text }: PlacedFormula,
  [row, column]: Cell,
  { printed, expected, related }: Wrong,
  style: NumberStyleName,
): RuleResult<'form-arithmetic'> {
  const write = (value: Decimal): string => writeNumber(value, NUMBER_STYLES[style]);
  const title = grid.titles.find((each) => each.column === column)?.title ?? '';
  const words = { expected: write(expected), difference: write(expected.minus(printed).abs()) };
  return {
    finding: {
      rule: 'form-arithmetic',
      at: placeOf(grid, row, column),
      related: related.map((cell) => placeOf(grid, ...cell)),
      ...(grid.unit === undefined ? {} : { unit: grid.unit }),
      ...(grid.dataset === undefined ? {} : { dataset: grid.dataset }),
      column: title,
      value: write(printed),
      ...words,
      params: { formula: text, value: write(printed), expected: words.expected },
    },
  };
}

/** Cells of which totals and rates say the same with more words. */
function saidAlready(context: RuleContext): ReadonlySet<string> {
  const { ledger, workspace } = context;
  const rates = [...(rateMismatch.check?.(context) ?? [])].map(({ finding }) => keyOf(finding.at));
  const totals = ledger.tables.flatMap((table) =>
    [...wrongTotals(table, workspace.settings.numbers)].map(({ total }) =>
      keyOf(placeOf(table, total.row.row, total.column.column)),
    ),
  );
  return new Set([...rates, ...totals]);
}

function keyOf(at: ReturnType<typeof placeOf>): string {
  return `${at.file}\u0000${at.sheet ?? ''}\u0000${cellName(at)}`;
}
