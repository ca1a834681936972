import type { NumberFormat } from './workbook.ts';

/** Format codes that every workbook knows by number (ECMA-376 part 1 §18.8.30), as far as they are not `general`. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Numbers 5–8, 23–26, 37–44 show money or plain numbers; 27–36, 50–58 and 71–81 are dates of East Asian locales. */
export function findBuiltInFormat(id: number): string | undefined {
  const code = builtIn.get(id);
  if (code !== undefined) return code;
  if (id === 0) return 'General';
  if (id === 32 || id === 33) return 'h:mm';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) || (id >= 71 && id <= 81)) return 'yyyy/mm/dd';
  if ((id >= 5 && id <= 8) || (id >= 37 && id <= 44)) return '#,##0';
  return undefined;
}

/** What a format code makes of a number: decided by its first section that shows something (§18.8.31). */
export function classifyFormat(code: string): NumberFormat {
  const tokens = bareSections(code).find((section) => section !== '') ?? '';
  if (/\[(h+|m+|s+)\]/.test(tokens)) return 'duration';
  if (tokens.includes('general') || tokens.includes('g/通用格式')) return 'general';
  if (/[#0?](\.[#0?]*)?e[+-]/.test(tokens)) return 'scientific';
  const hasDigits = /[#0?]/.test(tokens.replace(/s\.0+/g, 's'));
  const moment = hasDigits ? undefined : classifyMoment(tokens);
  if (moment !== undefined) return moment;
  if (tokens.includes('%')) return 'percent';
  if (/[#0?] *\/ *[#0-9?]/.test(tokens)) return 'fraction';
  return !hasDigits && tokens.includes('@') ? 'text' : 'number';
}

/** The sections in lower case without literals, fills, colours, conditions and locales; `[h]` stays. */
function bareSections(code: string): string[] {
  return code
    .replace(/"[^"]*("|$)|[\\_*](.|$)/gsu, '')
    .toLowerCase()
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*(\]|$)/g, '')
    .split(';')
    .map((section) => section.trim());
}

/** `m` is a minute after hours or before seconds, else a month; `g`, `e`, `b` count eras and years. */
function classifyMoment(tokens: string): NumberFormat | undefined {
  const hours = tokens.replace(/am\/pm|a\/p/g, 'h');
  const months = hours.replace(/(h[^a-z]*)m{1,2}(?!m)/g, '$1').replace(/(?<!m)m{1,2}([^a-z]*s)/g, '$1');
  if (/[ydmgeb]/.test(months)) return 'date';
  return /[hs]/.test(hours) ? 'time' : undefined;
}
