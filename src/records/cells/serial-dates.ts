import type { DateContext, DateReading } from './dates.ts';

const DAY = 86_400_000;
/** Day 0 of the 1900 system, for serials behind its 29 February 1900, and of the 1904 system. */
const DAY_0 = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** "2024" typed into a cell that shows dates is stored, and shown, as 16 July 1905: the year that was meant. */
export function readYearOfSerial(iso: string, { years, is1904 }: DateContext): DateReading | undefined {
  const serial = Math.round(
    (Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - DAY_0[is1904 ? 1904 : 1900]) / DAY,
  );
  return serial >= years.from && serial <= years.to ? { iso: `${serial}`, repair: 'year-as-day' } : undefined;
}

/** "45291", what a spreadsheet stores for 31 December 2023: a date that lost its format. Read where it falls near the period. */
export function readSerialDate(text: string, { years, is1904 }: DateContext): DateReading | undefined {
  if (!/^\d{5}([.,]\d+)?$/.test(text)) return undefined;
  const date = new Date(DAY_0[is1904 ? 1904 : 1900] + Number(text.slice(0, 5)) * DAY);
  const year = date.getUTCFullYear();
  if (year < years.from || year > years.to) return undefined;
  return { iso: date.toISOString().slice(0, 10), repair: 'serial' };
}
