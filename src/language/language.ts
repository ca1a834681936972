import type { MoneyScale } from '../quantity/money-scale.ts';
import type { NumberStyle } from '../quantity/number-style.ts';
import type { Catalogue } from './catalogue.ts';

/** Everything needed to speak one language: its messages and the way it writes numbers, money, dates and lists. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly numbers: NumberStyle;
  readonly moneyUnits: Record<MoneyScale, string>;
  readonly percent: (digits: string) => string;
  /** Small counts in prose; Vietnamese officials write "03 chỉ tiêu". */
  readonly officialCount: (digits: string) => string;
  /** Between the last two items of a list. */
  readonly lastInList: string;
  readonly shortDate: (date: DateParts) => string;
  readonly longDate: (date: DateParts) => string;
}

/** A date as precise as it was given: a year, a month of a year, or a day. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** ISO text of any precision ("2024", "2024-06", "2024-06-21") → its parts. */
export function datePartsOf(iso: string): DateParts {
  const [year, month, day] = iso.split('-').map(Number);
  return {
    year: year ?? 0,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
