/** Literals, escapes and colours of a format code, which show no digits. */
const LITERALS = /"[^"]*("|$)|\\.|\[[^\]]*\]|[_*]./gsu;
/** Commas behind the last digit of the whole part: each leaves three digits out (ECMA-376 part 1 §18.8.31). */
const SCALING = /[#0?](,+)(?![#0?,])/;

/** How many digits a number format leaves out: 6 for `#,##0,,`, which shows 2.391.000.000 as 2.391; 0 for most. */
export function digitsLeftOut(pattern: string): number {
  const [, commas = ''] = SCALING.exec(pattern.replace(LITERALS, '').split(';')[0] ?? '') ?? [];
  return commas.length * 3;
}

/** What a format prints between and behind the digits, as they stand in quotes, behind a backslash or as a currency. */
const PRINTED = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/gsu;

/** The word that a number format prints behind every number: "tỷ" for `#,##0" tỷ"`, which shows 5 as "5 tỷ"; undefined for most. */
export function wordBehind(pattern: string): string | undefined {
  const [first = ''] = pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const behind = first.slice(first.search(/[#0?][^#0?]*$/) + 1);
  const words = [...behind.matchAll(PRINTED)].map(
    ([, quoted, escaped, currency]) => quoted ?? escaped ?? currency ?? '',
  );
  const word = words.join('').trim();
  return /^[\p{L}₫][\p{L}₫ ]*$/u.test(word) ? word : undefined;
}
