import type { Table } from '../records/ledger.ts';
import { tonelessKey } from '../workspace/match-key.ts';

/** What a file, sheet or title says of being a later version, and in which words. */
export interface VersionClaim {
  readonly rank: number;
  readonly by: string;
}

const NUMBERED = /(?<!\p{L})(?:lan(?: thu)?|ver(?:sion)?\.?|v) ?(\d{1,2}(?:\.\d)?|hai|ba|tu)(?![\p{L}\d/])/u;
const LATER =
  /(?<!\p{L})(?:(?:ban|da|moi) (?:da )?(?:sua|chinh|cap nhat)|sua doi|chinh sua|hieu chinh|dinh chinh|thay the|cap nhat|ban moi|gui lai|nop lai|revised|corrected|updated)(?!\p{L})/u;
const LAST = /(?<!\p{L})(?:ban (?:cuoi|chinh thuc|chot)|final|da chot)(?!\p{L})/u;
const WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, tu: 4 };

/** A title is about much else ("Đại hội lần thứ 18"): only what it puts in brackets, or a short one, speaks of itself. */
const ASIDES = /\(([^()]+)\)|^([^()]{1,30})$/g;

/** A version with no claim of its own is the first. */
const FIRST: VersionClaim = { rank: 1, by: '' };

/** The highest claim that the name of the file, of the sheet and the title block of a table make. */
export function versionClaim({ file, sheet = '', titles }: Table): VersionClaim {
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]+$/, '');
  const asides = titles.flatMap(({ text }) =>
    [...text.matchAll(ASIDES)].map(([, inner, whole]) => inner ?? whole ?? ''),
  );
  return [stem, sheet, ...asides]
    .map(claimOf)
    .reduce((best, claim) => (claim.rank > best.rank ? claim : best), FIRST);
}

function claimOf(text: string): VersionClaim {
  const key = tonelessKey(text);
  if (LAST.test(key)) return { rank: 1000, by: text };
  const number = NUMBERED.exec(key)?.[1];
  if (number !== undefined) return { rank: WORDS[number] ?? Number(number), by: text };
  return LATER.test(key) ? { rank: 2, by: text } : FIRST;
}
