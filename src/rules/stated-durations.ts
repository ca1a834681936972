/** So many years, and the years from and to that they are said of, as written. */
export interface StatedDuration {
  readonly years: number;
  readonly stated: string;
  /** "Sơ kết 3 năm … giai đoạn 2021–2025": a review on the way, which is shorter than the whole. */
  readonly isInterim: boolean;
  readonly span?: { readonly from: number; readonly to: number; readonly text: string };
}

const WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
};

const NUMBER = `\\d{1,2}|${Object.keys(WORDS)
  .sort((one, other) => other.length - one.length)
  .join('|')}`;
/** "5 năm", "five years"; no "tháng 5 năm 2024", "2 năm một lần" or "hơn 5 năm". */
const DURATION = new RegExp(
  `(?<!tháng |quý |hơn |trên |gần |[\\d/.,-]|\\p{L})(?<number>${NUMBER})(?: năm|[ -]years?)(?! (?:một|1) lần| học)(?!\\p{L})`,
  'gu',
);
const YEAR = '(?:\\d{1,2}[/.])*((?:19|20)\\d\\d)(?!\\d)';
const SPAN = new RegExp(`(?<![\\d/])${YEAR} ?(?:[-–—]|đến|tới|to|until) ?(?:hết |năm |tháng )*${YEAR}`, 'gu');
/** Between a duration and its span: a few words of one clause. */
const NEAR = /^[^.;,]{0,60}$/u;

/** The duration that a text states, with its span where one stands near; a text with several of either says too much to be held to one. */
export function statedDuration(text: string): StatedDuration | undefined {
  const written = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  const [duration, second] = [...written.matchAll(DURATION)];
  const spans = [...written.matchAll(SPAN)];
  const number = duration?.groups?.['number'] ?? '';
  const years = WORDS[number] ?? Number(number);
  if (duration === undefined || second !== undefined || spans.length > 1 || years < 2) return undefined;
  const stated = duration[0];
  const [span] = spans;
  const isInterim = /sơ kết|giữa kỳ|interim/u.test(written) && written[(span?.index ?? 0) - 1] !== '(';
  if (span === undefined) return { years, stated, isInterim };
  const between =
    span.index > duration.index
      ? written.slice(duration.index + stated.length, span.index)
      : written.slice(span.index + span[0].length, duration.index);
  const [all, from, to] = span;
  return NEAR.test(between)
    ? { years, stated, isInterim, span: { from: Number(from), to: Number(to), text: all } }
    : undefined;
}
