import type { DateReading, Edge } from './dates.ts';

type ReadPart = (text: string) => DateReading | undefined;

const YEAR = '(?<year>20\\d{2}|19\\d{2})';
const QUARTER = new RegExp(
  `^(?:quý|q) ?(?<quarter>i{1,3}|iv|[1-4]) ?(?:[/-]|năm|,)? ?(?:năm )?${YEAR}$`,
  'u',
);
const HALF = new RegExp(`^(?:6|sáu) tháng (?<half>đầu|cuối) năm ${YEAR}$`, 'u');
const MONTHS = new RegExp(`^(?<months>[369]) tháng(?: đầu năm)? ${YEAR}$`, 'u');
/** A due date is written as what it is the end of: "đến hết năm 2025", "trước ngày 30/6/2025". */
const UNTIL =
  /^(?:trong |trước (?=(?:ngày )?\d{1,2}[/. -])|(?:chậm nhất |hoàn thành )?(?:đến |tới )?(?:hết |cuối )?)/u;
const SPAN =
  /^(?:giai đoạn |nhiệm kỳ |thời kỳ )?(?:từ )?(?<from>.+?) ?(?:[-–—]| đến | tới )(?: ?hết )? ?(?<to>.+)$/u;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The end that is asked for of "Quý IV/2024", "6 tháng đầu năm 2024" or "giai đoạn 2021–2025"; the reading of a part is given. */
export function readSpan(text: string, edge: Edge, readPart: ReadPart): DateReading | undefined {
  const asked = edge === 'end' ? text.replace(UNTIL, '') : text;
  if (asked !== text) return readPart(asked) ?? readSpan(asked, edge, readPart);
  const months = monthsOf(text);
  if (months !== undefined) {
    const [year, first, last] = months;
    return { iso: `${year}-${String(edge === 'end' ? last : first).padStart(2, '0')}` };
  }
  const { from = '', to = '' } = SPAN.exec(text)?.groups ?? {};
  const [start, end] = [readPart(from) ?? readPart(`${from}/${/\d{4}$/.exec(to)?.[0]}`), readPart(to)];
  if (start === undefined || end === undefined || start.iso.slice(0, end.iso.length) > end.iso)
    return undefined;
  return edge === 'end' ? end : start;
}

/** Year, first and last month of a part of a year. */
function monthsOf(text: string): [year: string, first: number, last: number] | undefined {
  const quarter = QUARTER.exec(text)?.groups;
  if (quarter !== undefined) {
    const number = QUARTERS[quarter['quarter'] ?? ''] ?? Number(quarter['quarter']);
    return [quarter['year'] ?? '', number * 3 - 2, number * 3];
  }
  const half = HALF.exec(text)?.groups;
  if (half !== undefined)
    return half['half'] === 'đầu' ? [half['year'] ?? '', 1, 6] : [half['year'] ?? '', 7, 12];
  const months = MONTHS.exec(text)?.groups;
  return months === undefined ? undefined : [months['year'] ?? '', 1, Number(months['months'])];
}
