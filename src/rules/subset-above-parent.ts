import { firstFrom } from '../lists/derive.ts';
import { type Decimal, roundHalfUp } from '../quantity/decimal.ts';
import { toDong } from '../quantity/money-scale.ts';
import { NUMBER_STYLES, writeNumber } from '../quantity/number-style.ts';
import { isPartOf } from '../records/header/match-columns.ts';
import { placeOf, type Table, type TableColumn } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { spanOf } from './evaluate-formula.ts';
import { type FormGrid, formGrids } from './form-grids.ts';
import { type GridNumber, gridReader, isRateColumn } from './read-grid.ts';
import { defineRule } from './rule.ts';

type Cell = readonly [row: number, column: number];

/** "Trong đó …": a column or a row that says some of what another one counts, and says more than that. */
export const subsetAboveParent = defineRule({
  code: 'subset-above-parent',
  version: 1,
  severity: 'error',
  varies: ['value', 'whole'],
  restsOnRelated: true,
  *check({ ledger, workspace }) {
    const style = workspace.settings.numbers;
    const write = (value: Decimal): string => writeNumber(roundHalfUp(value, 9), NUMBER_STYLES[style]);
    for (const grid of formGrids(ledger)) {
      const { table } = grid;
      if (table === undefined) continue;
      const read = gridReader(grid, style);
      for (const [subset, whole] of [...pairsAcross(grid, table), ...pairsDown(table)]) {
        const [some, all] = [read(...subset), read(...whole)];
        if (some === undefined || all === undefined || !isAbove(some, all)) continue;
        yield {
          finding: {
            rule: 'subset-above-parent',
            at: placeOf(table, ...subset),
            related: [placeOf(table, ...whole)],
            ...(table.unit === undefined ? {} : { unit: table.unit.id }),
            dataset: table.dataset,
            column: titleOf(table, subset[1]),
            value: write(some.printed),
            params: { value: write(some.printed), whole: write(all.printed) },
          },
        };
      }
    }
  },
});

/** More than rounding can make of it; amounts in đồng where both cells say their unit. */
function isAbove(some: GridNumber, all: GridNumber): boolean {
  const low = spanOf(some.printed, false).low;
  const high = spanOf(all.printed, false).high;
  if (some.scale === undefined || all.scale === undefined) return low.gt(high);
  return toDong(low, some.scale).gt(toDong(high, all.scale));
}

const OF_WHICH = /(?<!\p{L})(trong đó|of which)(?!\p{L})/u;

/** Columns under "Trong đó" with what they are some of, in every row. */
function* pairsAcross(grid: FormGrid, table: Table): Iterable<readonly [Cell, Cell]> {
  const figures = table.columns.filter((column) => isFigures(grid, column));
  for (const column of figures.filter(({ title }) => OF_WHICH.test(matchKey(title)))) {
    const whole = wholeOf(column, figures);
    if (whole === undefined) continue;
    for (const { row } of table.rows)
      yield [
        [row, column.column],
        [row, whole.column],
      ];
  }
}

/** The whole is known by what both hold; else it is the nearest column to the left under the same heading. */
function wholeOf(column: TableColumn, figures: readonly TableColumn[]): TableColumn | undefined {
  const before = figures.filter(
    (each) => each.column < column.column && !OF_WHICH.test(matchKey(each.title)),
  );
  const known = before.findLast((each) => isPartOf({ ...column, isOfWhich: false }, each));
  if (known !== undefined) return known;
  const heading =
    matchKey(column.title)
      .split(OF_WHICH)[0]
      ?.replace(/[\s/:(]+$/, '') ?? '';
  return before.findLast(({ title }) => matchKey(title).startsWith(heading));
}

function isFigures(grid: FormGrid, { column, definition }: TableColumn): boolean {
  const isCounted = definition === undefined || definition.kind === 'count' || definition.kind === 'money';
  return isCounted && !isRateColumn(grid, column);
}

/** Rows under "Trong đó" with the row above them, in every column of counts and amounts. */
function* pairsDown(table: Table): Iterable<readonly [Cell, Cell]> {
  const columns = table.columns.filter(
    ({ definition }) => definition?.kind === 'count' || definition?.kind === 'money',
  );
  for (const { row, reason } of table.aside) {
    if (reason !== 'of-which') continue;
    const next = firstFrom(table.rows, row);
    const whole = table.rows.at(next - 1);
    if (next === 0 || whole === undefined) continue;
    for (const { column } of columns)
      yield [
        [row, column],
        [whole.row, column],
      ];
  }
}

function titleOf({ columns }: Table, column: number): string {
  return columns.find((each) => each.column === column)?.title ?? '';
}
