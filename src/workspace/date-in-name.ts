import { tonelessKey } from './match-key.ts';

const YEAR = '(20\\d\\d)';
const MONTH = '(0?[1-9]|1[0-2])';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const GAP = '[-._ ]';

/** How a day is written in names of folders and files, the largest part first or the day first. */
const YEAR_FIRST = [`${YEAR}${GAP}${MONTH}${GAP}${DAY}`, '(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])'];
const DAY_FIRST = [
  `${DAY}${GAP}${MONTH}${GAP}${YEAR}`,
  '(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(20\\d\\d)',
  `${DAY} tháng ${MONTH} năm ${YEAR}`,
];

/** "Số liệu đến 30.11.2024": the day to which figures run. */
const UP_TO = /(^| )(den|toi|het|to|until|as of)( het)?( ngay)?$/;

/**
 * The day that the name of a folder or file gives, ISO. A name with two days, or with one to which figures run, gives none: it says
 * nothing of when the file came.
 */
export function dateInName(name: string): string | undefined {
  const text = name.normalize('NFC');
  const read = (patterns: readonly string[], order: readonly [number, number, number]) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}(?!\\d)`, 'giu'))].map((found) => ({
        iso: isoDate(...(order.map((part) => Number(found[part])) as [number, number, number])),
        isUpTo: UP_TO.test(tonelessKey(text.slice(0, found.index))),
      })),
    );
  const found = [...read(YEAR_FIRST, [1, 2, 3]), ...read(DAY_FIRST, [3, 2, 1])];
  const [only] = found;
  return only !== undefined && found.length === 1 && !only.isUpTo ? only.iso : undefined;
}

/** Undefined where the calendar has no such day. */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
