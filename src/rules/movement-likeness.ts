import { tonelessKey } from '../workspace/match-key.ts';
import { movementKey } from '../workspace/movements.ts';
import { lettersApart } from '../workspace/nearest.ts';

/** How two names may mean one movement: but for prefix, quotation marks and year; one short for the other; a slip of the pen. */
export type Likeness = 'dressed' | 'short' | 'spelling';

/** Years and terms that a name carries along. */
const OF_WHEN =
  /\b(?:(?:nam|giai doan|nhiem ky|thoi ky|dot|quy [iv]+) ?)?(?:19|20)\d\d(?: (?:den )?(?:nam )?(?:19|20)\d\d)?\b/g;
/** Fewer syllables name many things: "thi đua yêu nước". */
const FEWEST_SYLLABLES = 3;
/** One letter in so many may be a slip; in a shorter name it makes another word. */
const LETTERS_A_SLIP = 12;

/** What is left of a name without what offices put around it, toneless: "Phong trào thi đua “Dân vận khéo” năm 2024" → "dan van kheo". */
export function movementCore(name: string): string {
  return movementKey(tonelessKey(name))
    .replace(/^(?:(?:thuc hien )?(?:phong trao|cuoc van dong)(?: thi dua)?|thi dua)(?::| )+(?=\S+ \S+)/, '')
    .replace(/[/–—]+/g, ' ')
    .replace(OF_WHEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two names are likely to mean one movement, and how. */
export function likeness(one: string, other: string): Likeness | undefined {
  const [a, b] = [movementCore(one), movementCore(other)];
  if (a === b) return a === '' ? undefined : 'dressed';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.split(' ').length >= FEWEST_SYLLABLES && isShortFor(short, long)) return 'short';
  const mostSlips = Math.floor(short.length / LETTERS_A_SLIP);
  const isSpelling = mostSlips > 0 && digitsOf(a) === digitsOf(b) && lettersApart(a, b) <= mostSlips;
  return isSpelling ? 'spelling' : undefined;
}

/** A short name is the beginning or the end of the long one; what is within it may be something else. */
function isShortFor(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ');
}
