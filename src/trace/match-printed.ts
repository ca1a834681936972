import { type Decimal, decimal, decimalPlaces, roundHalfUp } from '../quantity/decimal.ts';
import { inScale, type MoneyScale } from '../quantity/money-scale.ts';
import { readAmount } from '../records/cells/money.ts';
import { readPercent } from '../records/cells/numbers.ts';
import type { Figure } from '../summary/figure.ts';

const SCALES: readonly MoneyScale[] = ['dong', 'thousand', 'million', 'billion'];

/**
 * The figures that a number seen in a text may be: "2.391 tỷ đồng", "697", "93,5 %", "32/35", under one number style. A rounded number
 * is every figure that rounds to it; "2.391" without a unit is an amount in whatever unit makes it one.
 */
export function figuresPrinted(text: string, style: 'vi' | 'en', figures: readonly Figure[]): Figure[] {
  const pair = /^(\d+)\s*\/\s*(\d+)$/.exec(text.trim());
  if (pair !== null) return pairsPrinted(Number(pair[1]), Number(pair[2]), figures);
  if (/%\s*$/.test(text)) {
    const percent = readPercent(text, style);
    return percent === undefined
      ? []
      : valued(figures, 'percent')
          .filter(([, value]) => rounds(value, percent))
          .map(first);
  }
  const amount = readAmount(text, style);
  if (amount === undefined) return [];
  const scales = amount.unit === undefined ? SCALES : [amount.unit];
  const isAmount = (value: Decimal): boolean =>
    scales.some((scale) => rounds(inScale(value, scale), amount.amount));
  const money = valued(figures, 'money').filter(([, value]) => isAmount(value));
  if (amount.unit !== undefined) return money.map(first);
  const others = (['count', 'percent'] as const).flatMap((unit) => valued(figures, unit));
  return [...others.filter(([, value]) => rounds(value, amount.amount)), ...money].map(first);
}

/** "32/35": two counts of one dataset and slice. */
function pairsPrinted(part: number, whole: number, figures: readonly Figure[]): Figure[] {
  const counts = valued(figures, 'count');
  const about = ({ id }: Figure): string => id.replace(/\.[a-z_]+/, '');
  const wholes = new Set(
    counts.filter(([, value]) => value.eq(decimal(whole))).map(([figure]) => about(figure)),
  );
  return counts.filter(([figure, value]) => value.eq(decimal(part)) && wholes.has(about(figure))).map(first);
}

function valued(figures: readonly Figure[], unit: Figure['unit']): (readonly [Figure, Decimal])[] {
  return figures.flatMap((figure) =>
    figure.unit === unit && figure.value !== null ? [[figure, figure.value] as const] : [],
  );
}

function rounds(value: Decimal, printed: Decimal): boolean {
  return roundHalfUp(value, decimalPlaces(printed)).eq(printed);
}

function first([figure]: readonly [Figure, Decimal]): Figure {
  return figure;
}
