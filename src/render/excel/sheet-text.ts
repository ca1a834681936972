import { cleanText } from '../clean-text.ts';

/** Most characters that a cell may hold. */
const LONGEST = 32_767;

/** Any text as a cell can hold it: no forbidden characters, not too long, and `_x0041_` kept from being read as "A". */
export function sheetText(text: string): string {
  return cutText(cleanText(text), LONGEST).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
