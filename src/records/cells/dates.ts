import { remembered } from '../../workspace/remembered.ts';
import type { Years } from '../header/years.ts';
import { monthNamed } from './month-names.ts';
import { readSerialDate } from './serial-dates.ts';
import { readSpan } from './spans.ts';

/** Which of two numbers is the day where both could be. */
export type DateOrder = 'day-first' | 'month-first';

/** What a date was taken for that does not stand in it; each is told. */
export type DateRepair = 'two-digit-year' | 'serial' | 'buddhist-year' | 'year-as-day';

/** Of a span of time, the day that a column asks for. */
export type Edge = 'start' | 'end';

export interface DateReading {
  /** Of the precision given: "2024", "2024-06", "2024-06-21". */
  readonly iso: string;
  readonly repair?: DateRepair;
}

export interface DateContext {
  readonly order: DateOrder;
  /** Years that a date of this workspace can lie in. */
  readonly years: Years;
  /** Quarters and spans say something only where one of their ends is asked for. */
  readonly edge?: Edge | undefined;
  /** Serial numbers of the workbook count from 1904. */
  readonly is1904?: boolean | undefined;
}

/** A date as people write it → ISO of the precision given; undefined where it is none. */
export function readDate(text: string, context: DateContext): DateReading | undefined {
  const written = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  return (
    readPoint(written, context) ??
    readSerialDate(written, context) ??
    (context.edge === undefined
      ? undefined
      : readSpan(written, context.edge, (part) => readPoint(part, context)))
  );
}

type Precision = 'day' | 'month' | 'year';

const YEAR = '(?<year>\\d{4})';
const SHORT_YEAR = '(?<year>\\d{4}|\\d{2})';
const MONTH = '(?<month>\\d{1,2})';
const DAY = '(?<day>\\d{1,2})';
const TIME = '(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?';
const NAME = '(?<name>[\\p{L}\\p{M}]{3,10})\\.?';
const THAI = '(?:พ\\.ศ\\. ?)?';

const NUMBERS = new RegExp(`^(?:ngày )?${DAY} ?([/.-]) ?${MONTH} ?\\2 ?${SHORT_YEAR}${TIME}$`);

const PATTERNS: readonly (readonly [RegExp, Precision])[] = [
  [new RegExp(`^${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})${TIME}$`), 'day'],
  [NUMBERS, 'day'],
  [new RegExp(`^(?:ngày )?${DAY} tháng ${MONTH},? (?:năm )?${YEAR}$`), 'day'],
  [new RegExp(`^${DAY}[ -]${NAME}[, -] ?${THAI}${SHORT_YEAR}$`, 'u'), 'day'],
  [new RegExp(`^${NAME} ${DAY},? ${YEAR}$`, 'u'), 'day'],
  [new RegExp(`^(?:tháng )?${MONTH} ?[/.-] ?${YEAR}$`), 'month'],
  [new RegExp(`^tháng ${MONTH},? (?:năm )?${YEAR}$`), 'month'],
  [new RegExp(`^${YEAR}-(?<month>\\d{2})$`), 'month'],
  [new RegExp(`^${NAME}[ -]${YEAR}$`, 'u'), 'month'],
  [new RegExp(`^(?:năm |${THAI})${YEAR}$`), 'year'],
];

/** The numbers of "03/04/2024", for deciding which of them is the day. */
export const twoNumbers = remembered((text): readonly [first: number, second: number] | undefined => {
  const found = NUMBERS.exec(text.trim().toLowerCase())?.groups;
  return found === undefined ? undefined : [Number(found['day']), Number(found['month'])];
});

function readPoint(text: string, context: DateContext): DateReading | undefined {
  for (const [pattern, precision] of PATTERNS) {
    const found = pattern.exec(text)?.groups;
    const year = found === undefined ? undefined : yearOf(found['year'] ?? '', context.years);
    if (found === undefined || year === undefined) continue;
    const swaps = pattern === NUMBERS && context.order === 'month-first';
    const month =
      found['name'] === undefined ? Number(found[swaps ? 'day' : 'month']) : monthNamed(found['name']);
    const iso = isoOf(precision, year.year, month, Number(found[swaps ? 'month' : 'day']));
    if (iso !== undefined) return { iso, ...(year.repair === undefined ? {} : { repair: year.repair }) };
  }
  return undefined;
}

/** A Buddhist year is 543 ahead; a short one belongs to the only century that fits the period. */
function yearOf(text: string, years: Years): { year: number; repair?: DateRepair } | undefined {
  const number = Number(text);
  if (text.length === 4) {
    if (number >= 1900 && number < 2200) return { year: number };
    const year = number - 543;
    return year >= years.from && year <= years.to ? { year, repair: 'buddhist-year' } : undefined;
  }
  const year = [1900 + number, 2000 + number].find((each) => each >= years.from && each <= years.to);
  return year === undefined || !years.isByPeriod ? undefined : { year, repair: 'two-digit-year' };
}

function isoOf(precision: Precision, year: number, month: number, day: number): string | undefined {
  if (precision === 'year') return String(year);
  if (month < 1 || month > 12) return undefined;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (precision === 'month') return yearMonth;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return `${yearMonth}-${String(day).padStart(2, '0')}`;
}

/** The number of days of a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
