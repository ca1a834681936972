import { matchKey } from '../workspace/match-key.ts';
import { daysIn } from './cells/dates.ts';

/** The parts by which a document is found: "409/QĐ-UBDT ngày 21/6/2024", and of the Party "15-NQ/TU". */
export interface DocumentNumber {
  readonly number: string;
  /** Its kind as letters without tones, so that QĐ, QD and QÐ are one: "qd", "kh", "ttr". */
  readonly kind?: string;
  /** Who issued it, likewise: "ubdt". */
  readonly issuer?: string;
  /** ISO day that stands behind it. */
  readonly date?: string;
}

const NUMBER = '(?<![\\d/.-])0*(?<number>\\d{1,5}[a-z]?)';
const BODY = '(?<issuer>[\\p{L}\\d]+(?:[-.–][\\p{L}\\d]+)*)';
const OF_STATE = new RegExp(
  `${NUMBER} ?/ ?(?:(?:19|20)\\d\\d ?/ ?)?(?<kind>\\p{L}{1,6})(?: ?[-–] ?${BODY})?`,
  'u',
);
const OF_PARTY = new RegExp(`${NUMBER} ?[-–] ?(?<kind>\\p{L}{1,6}) ?/ ?${BODY}`, 'u');
const BARE = new RegExp(`^(?:quyết định|qđ|qd)? ?(?:số)? ?:? ?${NUMBER}(?= ?(?:[,;(]|ngày|$))`, 'u');
const DATE =
  /(?<day>\d{1,2}) ?(?:[/.-]| tháng ) ?(?<month>\d{1,2}) ?(?:[/.-]|,? năm ) ?(?<year>(?:19|20)\d\d)/u;

/** Reads the number of a document; undefined where the text has none. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const written = text.normalize('NFC').replace(/[Ðɖ]/g, 'Đ').toLowerCase().replace(/\s+/g, ' ').trim();
  const found = (OF_PARTY.exec(written) ?? OF_STATE.exec(written) ?? BARE.exec(written))?.groups;
  if (found === undefined) return undefined;
  const date = dayIn(written);
  return {
    number: found['number'] ?? '',
    ...(found['kind'] === undefined ? {} : { kind: letters(found['kind']) }),
    ...(found['issuer'] === undefined ? {} : { issuer: letters(found['issuer']) }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The first full date that stands in a lower-case text, day first → ISO. */
export function dayIn(text: string): string | undefined {
  const { day = '', month = '', year = '' } = DATE.exec(text)?.groups ?? {};
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
  if (!isDay || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function letters(text: string): string {
  return matchKey(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll(' ', '-');
}
