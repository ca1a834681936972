import { add, cutOff, type Decimal, decimal } from '../quantity/decimal.ts';
import { FORMS, type RecipientType } from '../records/choices/forms.ts';
import { type PrizeFactor, prizeFactor } from '../records/choices/prize-money.ts';
import { type DataRecord, type Ledger, sourceOf, titleOf } from '../records/ledger.ts';
import { tonelessKey } from '../workspace/match-key.ts';
import type { Period } from '../workspace/workspace.ts';
import { LAW_FROM } from './award-rows.ts';
import { type DecisionDays, decisionDays } from './decision-days.ts';

type Award = DataRecord<'commendations'>;

/** So many awards of one kind on a row, each with its factor. */
interface Part extends PrizeFactor {
  readonly record: Award;
  readonly count: Decimal;
}

/** A row with prize money whose factors are known. */
export interface PrizeRow {
  /** Holds the amount. */
  readonly record: Award;
  readonly amount: Decimal;
  readonly parts: readonly Part[];
  readonly days: DecisionDays;
  /** The column gives the prize of one award ("Mức thưởng"), not of the row. */
  readonly isForOne: boolean;
}

/** The rows with prize money under Law 06/2022/QH15; the records of a row stand together. */
export function* prizeRows(
  { records: { commendations } }: Ledger,
  period: Period | undefined,
): Iterable<PrizeRow> {
  let row: Award[] = [];
  for (const record of commendations) {
    if (row[0] !== undefined && row[0].row !== record.row) {
      yield* prizeRow(row, period);
      row = [];
    }
    row.push(record);
  }
  yield* prizeRow(row, period);
}

function prizeRow(row: readonly Award[], period: Period | undefined): PrizeRow[] {
  const holder = row.find(({ values }) => values.prize_money !== undefined);
  const amount = holder?.values.prize_money;
  const days = holder === undefined ? undefined : decisionDays(holder, period);
  if (holder === undefined || amount === undefined || days === undefined || days.last < LAW_FROM) return [];
  const counted = row.filter(({ values }) => values.count !== undefined && !values.count.eq(0));
  const parts = counted.flatMap((record) => partOf(record, days));
  if (parts.length === 0 || parts.length < counted.length) return [];
  const isForOne = tonelessKey(titleOf(holder, 'prize_money') ?? '').startsWith('muc ');
  return isForOne && parts.length > 1 ? [] : [{ record: holder, amount, parts, days, isForOne }];
}

function partOf(record: Award, days: DecisionDays): Part[] {
  const { form, class: given, level, recipient_type: stated, count } = record.values;
  if (form === undefined || count === undefined) return [];
  const allowed: readonly RecipientType[] = FORMS[form].recipients;
  const recipient = stated ?? (allowed.length === 1 ? allowed[0] : undefined);
  if (recipient === undefined) return [];
  const printed = sourceOf(record, 'form')?.text ?? '';
  const factor = prizeFactor({ form, printed, class: given, level, recipient, day: days.last });
  return factor === undefined ? [] : [{ record, count, ...factor }];
}

/** The prize of one award: factor × base salary, rounded up to ten thousand đồng. */
export function prizeOf({ factor }: PrizeFactor, base: number): Decimal {
  const exact = factor.times(base).shifted(-4);
  const whole = cutOff(exact, 0);
  return (whole.eq(exact) ? whole : whole.plus(1)).shifted(4);
}

/** What a row should hold under a base salary. */
export function expectedOf({ parts, isForOne }: PrizeRow, base: number): Decimal {
  return add(parts.map((part) => prizeOf(part, base).times(isForOne ? decimal(1) : part.count)));
}

/** The base salaries in force on any of the days, the latest first. */
export function basesOn(
  { first, last }: DecisionDays,
  salaries: Readonly<Record<string, number>>,
): readonly { readonly from: string; readonly amount: number }[] {
  const from = first < LAW_FROM ? LAW_FROM : first;
  const known = Object.entries(salaries).sort(([one], [other]) => (one < other ? 1 : -1));
  const started = known.filter(([day]) => day <= last);
  const before = started.findIndex(([day]) => day <= from);
  return started
    .slice(0, before < 0 ? undefined : before + 1)
    .map(([day, amount]) => ({ from: day, amount }));
}
