import { add, type Decimal } from '../quantity/decimal.ts';
import { type DataRecord, placeOf, placeOfField, sourceOf, titleOf } from '../records/ledger.ts';
import { matchKey } from '../workspace/match-key.ts';
import { spanOf } from './evaluate-formula.ts';
import { type FormGrid, formGrids } from './form-grids.ts';
import { gridReader } from './read-grid.ts';
import { defineRule, type RuleResult } from './rule.ts';
import { type SpendingRow, spendingRow } from './spending-rows.ts';

type Result = RuleResult<'rate-out-of-range'>;

/** A percentage that cannot be: below zero, above 100 where it is a part of a whole, or shares that are more than the whole together. */
export const rateOutOfRange = defineRule({
  code: 'rate-out-of-range',
  version: 1,
  severity: 'query',
  varies: ['what'],
  parameters: {
    /** Targets with one of these words may be above 100 %, or below zero: they compare with something else than their whole. */
    unbounded: {
      default: ['tăng', 'giảm', 'so với', 'tốc độ', 'hoàn thành', 'thực hiện', 'kế hoạch', 'dự toán'],
    },
  },
  *check({ ledger, workspace }) {
    for (const grid of formGrids(ledger)) yield* sharesIn(grid, gridReader(grid, workspace.settings.numbers));
  },
  checkRows: ({ parameters }) =>
    function* (row) {
      const spending = spendingRow(row);
      if (spending !== undefined) yield* rateOfSpending(spending);
      for (const record of row)
        if (record.dataset === 'targets')
          yield* judgeTarget(record as DataRecord<'targets'>, parameters.unbounded);
    },
});

/** What amounts of the row can tell is told by the checks of rates and of disbursements. */
function* rateOfSpending({ amounts, rate, holding }: SpendingRow): Iterable<Result> {
  const isTold = amounts.disbursed !== undefined && (amounts.allocated ?? amounts.assigned) !== undefined;
  if (rate?.lt(0) || (rate?.gt(100) && !isTold)) yield ofRecord(holding('rate'), 'rate', rate);
}

function* judgeTarget(record: DataRecord<'targets'>, unbounded: readonly string[]): Iterable<Result> {
  const { rate, planned, registered, actual, estimate } = record.values;
  const isBelow = [planned, registered, actual, estimate].some((each) => each?.lt(0));
  if (rate?.lt(0) && !isBelow) yield ofRecord(record, 'rate', rate);
  if (isShare(record, unbounded)) yield* sharesOf(record);
}

const SHARE = /^(tỷ|tỉ) (lệ|trọng)(?!\p{L})/u;
const PERCENT = /^(%|phần trăm|(tỷ|tỉ) lệ %)$/;

/** "Tỷ lệ hộ nghèo", in percent: a part of a whole, whatever happens. */
function isShare({ values }: DataRecord<'targets'>, unbounded: readonly string[]): boolean {
  const name = matchKey(values.target ?? '');
  const isBounded = !unbounded.some((word) => name.includes(matchKey(word)));
  return isBounded && SHARE.test(name) && PERCENT.test(matchKey(values.measure_unit ?? ''));
}

function* sharesOf(record: DataRecord<'targets'>): Iterable<Result> {
  for (const field of ['planned', 'registered', 'actual', 'estimate', 'previous'] as const) {
    const value = record.values[field];
    if (value !== undefined && isOutside(value)) yield ofRecord(record, field, value);
  }
}

function isOutside(value: Decimal): boolean {
  return value.lt(0) || value.gt(100);
}

const PARTS = /(?<!\p{L})((tỷ|tỉ) trọng|cơ cấu)(?!\p{L})/u;

/** Columns of shares: each of them, and their sum where the table is one list. */
function* sharesIn(grid: FormGrid, read: ReturnType<typeof gridReader>): Iterable<Result> {
  const { table, titles } = grid;
  if (table === undefined) return;
  const data = table.rows.filter(({ kind }) => kind === 'data');
  const isOneList = table.rows.length - data.length <= 1;
  for (const { column, title } of titles.filter(
    (each) => PARTS.test(matchKey(each.title)) && each.title.includes('%'),
  )) {
    const shares = data.flatMap(({ row }) => read(row, column)?.printed ?? []);
    const wrong = data.filter(({ row }) => isOutside(read(row, column)?.printed ?? add([])));
    const place = { unit: table.unit?.id, dataset: table.dataset, column: title };
    for (const { row } of wrong) {
      const value = read(row, column)?.printed ?? add([]);
      yield {
        finding: {
          ...common(place),
          at: placeOf(table, row, column),
          value: value.toFixed(),
          params: words(value, 'one'),
        },
      };
    }
    const least = add(shares.map((share) => spanOf(share, true).low));
    if (wrong.length > 0 || !isOneList || least.lte(100)) continue;
    const sum = add(shares);
    yield {
      finding: {
        ...common(place),
        at: placeOf(table, data[0]?.row ?? 1, column),
        value: sum.toFixed(),
        params: words(sum, 'sum'),
      },
    };
  }
}

function common({ unit, dataset, column }: { unit: string | undefined; dataset: string; column: string }) {
  return { rule: 'rate-out-of-range' as const, ...(unit === undefined ? {} : { unit }), dataset, column };
}

function ofRecord(record: DataRecord, field: string, value: Decimal): Result {
  return {
    finding: {
      ...common({ unit: record.unit, dataset: record.dataset, column: titleOf(record, field) ?? field }),
      at: placeOfField(record, field),
      value: sourceOf(record, field)?.text ?? '',
      params: words(value, 'one'),
    },
  };
}

function words(value: Decimal, of: 'one' | 'sum') {
  const shown = { as: 'percent', value } as const;
  if (of === 'sum') return { what: { key: 'share.sum', params: { value: shown } } } as const;
  return { what: { key: value.lt(0) ? 'share.below' : 'share.above', params: { value: shown } } } as const;
}
