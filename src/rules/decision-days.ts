import { daysIn } from '../records/cells/dates.ts';
import { readDocumentNumber } from '../records/document-number.ts';
import type { DataRecord } from '../records/ledger.ts';
import { periodEnd, periodStart } from '../workspace/period.ts';
import type { Period } from '../workspace/workspace.ts';

/** First and last day on which something may have happened, ISO. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** When an award was decided, as far as the row or else the period of the report says. */
export interface DecisionDays extends Days {
  readonly isStated: boolean;
}

/** The days of a date of any precision: "2024-06" is all of June. */
export function daysOf(iso: string): Days {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: iso, last: iso };
  return { first: `${iso}-01`, last: `${iso}-${daysIn(Number(year), Number(month))}` };
}

/** The date in its own column, or behind the number of the decision, or else any day of the period. */
export function decisionDays(
  { values }: DataRecord<'commendations'>,
  period: Period | undefined,
): DecisionDays | undefined {
  const { decision_date: date, decision_no: number } = values;
  const stated = date ?? (number === undefined ? undefined : readDocumentNumber(number)?.date);
  if (stated !== undefined) return { ...daysOf(stated), isStated: true };
  const [first, last] = [periodStart(period), periodEnd(period)];
  return first === undefined || last === undefined ? undefined : { first, last, isStated: false };
}
