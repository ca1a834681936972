import type { Decimal } from './decimal.ts';

/** How a language or a file writes numbers: `vi` 1.541,5 · `en` 1,541.5. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
}

export const NUMBER_STYLES = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<string, NumberStyle>;

export type NumberStyleName = keyof typeof NUMBER_STYLES;

/** Writes a decimal exactly, with the style's separators and no rounding. */
export function writeNumber(value: Decimal, style: NumberStyle): string {
  const [digits = '', fraction] = value.abs().toFixed().split('.');
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, style.group);
  return (value.lt(0) ? '-' : '') + grouped + (fraction ? style.decimal + fraction : '');
}
