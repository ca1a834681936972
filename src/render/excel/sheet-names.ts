import { cleanText } from '../clean-text.ts';

/** Most characters in the name of a sheet. */
const LONGEST = 31;

/** Gives sheets names that Excel accepts and that differ, whatever was wished for. */
export function openSheetNames(): (wish: string) => string {
  const taken = new Set<string>();
  return (wish) => {
    const name = tidyName(wish);
    let unique = cut(name, LONGEST);
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${cut(name, LONGEST - 5)} (${n})`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}

/** Where a link leads inside the workbook. */
export function cellAddress(sheet: string, cell: string): string {
  return `'${sheet}'!${cell}`;
}

/** Excel forbids these characters; an apostrophe is allowed inside, but not understood by all that read print titles. */
function tidyName(wish: string): string {
  const name = cleanText(wish)
    .replace(/[:\\/?*[\]'\s]+/g, ' ')
    .trim();
  return name === '' || name.toLowerCase() === 'history' ? `${name}_` : name;
}

function cut(name: string, most: number): string {
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept.trim();
}
