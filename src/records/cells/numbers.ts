import { Decimal, decimal } from '../../quantity/decimal.ts';
import { NUMBER_STYLES, type NumberStyle, type NumberStyleName } from '../../quantity/number-style.ts';

const BLANKS = /[\u0020\u00a0\u202f\u2009]/g;

const PATTERNS: Record<NumberStyleName, RegExp> = {
  vi: patternFor('\\.', ','),
  en: patternFor(',', '\\.'),
};

/**
 * A number as people write it → its exact value under one style; undefined where the style does not allow the text.
 * Groups must be of three digits, so that 1.541 and 1.54 are never taken for each other. Blanks may group as well.
 */
export function readNumber(text: string, style: NumberStyleName): Decimal | undefined {
  const plain = readDigits(text, style);
  if (plain !== undefined) return plain;
  const trimmed = withHyphen(text);
  if (!PATTERNS[style].test(trimmed)) return undefined;
  const { group, decimal: point }: NumberStyle = NUMBER_STYLES[style];
  return decimal(trimmed.replace(BLANKS, '').replaceAll(group, '').replace(point, '.').replace(/^\+/, ''));
}

/** The text is a number under one style. */
export function isNumber(text: string, style: NumberStyleName): boolean {
  return readDigits(text, style) !== undefined || PATTERNS[style].test(withHyphen(text));
}

const ZERO = 0x30;
const NINE = 0x39;
/** A number takes this many digits exactly. */
const SAFE_DIGITS = 15;

/**
 * The same for what nearly all numbers are: digits, marks of thousands and a decimal mark, letter by letter, at a tenth of the price.
 * Undefined for everything else, be it a number or not.
 */
function readDigits(text: string, style: NumberStyleName): Decimal | undefined {
  const { group, decimal: point }: NumberStyle = NUMBER_STYLES[style];
  let value = 0;
  let digits = 0;
  /** Digits since the last mark. */
  let run = 0;
  let isGrouped = false;
  let isFraction = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + (code - ZERO);
      digits += 1;
      run += 1;
      continue;
    }
    const mark = text[at];
    if (isFraction || run === 0 || (isGrouped && run !== 3)) return undefined;
    if (mark === group) {
      if (!isGrouped && (run > 3 || text.charCodeAt(0) === ZERO)) return undefined;
      isGrouped = true;
    } else if (mark === point) isFraction = true;
    else return undefined;
    run = 0;
  }
  if (run === 0 || digits > SAFE_DIGITS || (isGrouped && !isFraction && run !== 3)) return undefined;
  return Decimal.of(value, isFraction ? run : 0);
}

/** "64,85 %" → 64.85 with `percent`; the sign is taken off before the number is read. */
export function readPercent(text: string, style: NumberStyleName): Decimal | undefined {
  return readNumber(text.replace(/\s*%\s*$/, ''), style);
}

/** Dashes that offices type for a minus. */
function withHyphen(text: string): string {
  return text.trim().replace(/^[−–](?=\d)/, '-');
}

/** Digits with separators, signs or a percent sign, and nothing else: a value, not a title. */
export function looksLikeNumber(text: string): boolean {
  return /^[-+−–]?[\d.,\u00a0\u202f\u2009 ]*\d\s*%?$/.test(text.trim());
}

function patternFor(group: string, point: string): RegExp {
  const blank = '[\\u0020\\u00a0\\u202f\\u2009]';
  // Thousands do not begin with 0: 0.541 has decimals, whatever the style.
  const thousands = (mark: string): string => `[1-9]\\d{0,2}(${mark}\\d{3})+`;
  const whole = `(\\d+|${thousands(group)}|${thousands(blank)})`;
  return new RegExp(`^[+-]?${whole}(${point}\\d+)?$`);
}
