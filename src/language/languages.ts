import { NUMBER_STYLES } from '../quantity/number-style.ts';
import { en } from './catalogues/en/index.ts';
import { vi } from './catalogues/vi/index.ts';
import type { DateParts, Language } from './language.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const vietnamese: Language = {
  tag: 'vi',
  name: 'Tiếng Việt',
  catalogue: vi,
  numbers: NUMBER_STYLES.vi,
  moneyUnits: { dong: 'đồng', thousand: 'nghìn đồng', million: 'triệu đồng', billion: 'tỷ đồng' },
  percent: (digits) => `${digits} %`,
  officialCount: (digits) => (/^[1-9]$/.test(digits) ? `0${digits}` : digits),
  lastInList: ' và ',
  shortDate: ({ year, month, day }) =>
    [day, month]
      .filter((part) => part !== undefined)
      .map(two)
      .concat(String(year))
      .join('/'),
  longDate: longVietnameseDate,
};

const english: Language = {
  tag: 'en',
  name: 'English',
  catalogue: en,
  numbers: NUMBER_STYLES.en,
  moneyUnits: { dong: 'VND', thousand: 'thousand VND', million: 'million VND', billion: 'billion VND' },
  percent: (digits) => `${digits}%`,
  officialCount: (digits) => digits,
  lastInList: ' and ',
  shortDate: englishDate,
  longDate: englishDate,
};

/** The languages that `emulate` speaks; the first is the default. A new language is one catalogue folder and one line here. */
export const LANGUAGES: readonly Language[] = [vietnamese, english];

export function findLanguage(tag: string): Language | undefined {
  return LANGUAGES.find((language) => language.tag === tag);
}

/** Decree 30/2020/NĐ-CP, annex I: days below 10 and the months 1 and 2 take a leading zero. */
function longVietnameseDate({ year, month, day }: DateParts): string {
  if (month === undefined) return `năm ${year}`;
  const monthText = month <= 2 ? two(month) : String(month);
  if (day === undefined) return `tháng ${monthText} năm ${year}`;
  return `ngày ${two(day)} tháng ${monthText} năm ${year}`;
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');

function englishDate({ year, month, day }: DateParts): string {
  const parts = [day, month === undefined ? undefined : ENGLISH_MONTHS[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}
