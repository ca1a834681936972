import { type Decimal, decimalPlaces } from './decimal.ts';

/** Units in which amounts of đồng are written; 1 tỷ = 10⁹ đồng. */
export type MoneyScale = 'dong' | 'thousand' | 'million' | 'billion';

/** How many digits each unit leaves out. */
const DIGITS: Record<MoneyScale, number> = { dong: 0, thousand: 3, million: 6, billion: 9 };

/** An amount counted in `scale` → đồng. */
export function toDong(amount: Decimal, scale: MoneyScale): Decimal {
  return amount.shifted(DIGITS[scale]);
}

/** đồng → the amount counted in `scale`, exactly. */
export function inScale(dong: Decimal, scale: MoneyScale): Decimal {
  return dong.shifted(-DIGITS[scale]);
}

/** The largest unit in which all amounts are still exact with at most three decimals, as reports print them. */
export function scaleFor(amounts: readonly Decimal[]): MoneyScale {
  for (const scale of ['billion', 'million'] as const) {
    const printed = amounts.map((amount) => inScale(amount, scale));
    const readable = printed.every((amount) => amount.eq(0) || decimalPlaces(amount) <= 3);
    const notTiny = printed.length === 0 || printed.some((amount) => amount.abs().gte(1));
    if (readable && notTiny) return scale;
  }
  return 'dong';
}
