import type { NumberStyleName } from '../../src/quantity/number-style.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Canonical digits ("-1234.5") as an office prints them; written apart from the code that reads them. */
export function printNumber(
  digits: string,
  style: NumberStyleName,
  grouping: 'always' | 'never' | 'blank',
  places?: number,
): string {
  const [sign, bare] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  const [whole = '', given = ''] = bare.split('.');
  const fraction = places === undefined ? given : given.padEnd(places, '0');
  const own = style === 'vi' ? '.' : ',';
  const mark = grouping === 'never' ? '' : grouping === 'blank' ? NO_BREAK_SPACE : own;
  let grouped = '';
  for (let at = 0; at < whole.length; at++)
    grouped += (at > 0 && (whole.length - at) % 3 === 0 ? mark : '') + whole[at];
  return sign + grouped + (fraction === '' ? '' : (style === 'vi' ? ',' : '.') + fraction);
}

/** The one style in which a printed number makes sense; undefined where both do or nothing speaks for either. */
export function styleProvedBy(text: string): NumberStyleName | undefined {
  const digits = /\d[\d., \u00a0]*/.exec(text)?.[0].replace(/[., \u00a0]+$/, '') ?? '';
  const marks = [...digits].filter((each) => each === '.' || each === ',');
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  if (marks.length > 1 && new Set(marks).size === 1) return last === '.' ? 'vi' : 'en';
  const [before = '', behind = ''] = digits.split(last);
  const isDecimal =
    marks.length > 1 ||
    behind.length !== 3 ||
    /[ \u00a0]/.test(digits) ||
    before.length > 3 ||
    before === '0';
  return isDecimal ? (last === ',' ? 'vi' : 'en') : undefined;
}
