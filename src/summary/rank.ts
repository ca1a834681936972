import type { Decimal } from '../quantity/decimal.ts';

/** Competition ranks (1, 2, 2, 4), the greatest first, whatever order the values stand in; what has no value has no rank. */
export function competitionRanks(values: readonly (Decimal | null)[]): (number | undefined)[] {
  return values.map((value) => {
    if (value === null) return undefined;
    return 1 + values.filter((other) => other?.gt(value)).length;
  });
}
