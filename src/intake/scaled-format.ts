/** Literals, escapes and colours of a format code, which show no digits. */
const LITERALS = /"[^"]*("|$)|\\.|\[[^\]]*\]|[_*]./gsu;
/** Commas behind the last digit of the whole part: each leaves three digits out (ECMA-376 part 1 §18.8.31). */
const SCALING = /[#0?](,+)(?![#0?,])/;

/** How many digits a number format leaves out: 6 for `#,##0,,`, which shows 2.391.000.000 as 2.391; 0 for most. */
export function digitsLeftOut(pattern: string): number {
  const [, commas = ''] = SCALING.exec(pattern.replace(LITERALS, '').split(';')[0] ?? '') ?? [];
  return commas.length * 3;
}
