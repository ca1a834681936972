import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/quantity/decimal.ts';
import { competitionRanks } from '../../src/summary/rank.ts';

describe('competition ranks', () => {
  it('are shared by equals, and leave out as many ranks as share one', () => {
    const values = ['50', '100', '83.3333333333', '83.3333333333', '50.0'].map(decimal);
    expect(competitionRanks(values)).toEqual([4, 1, 2, 2, 4]);
  });

  it('pass over what has no value', () => {
    expect(competitionRanks([null, decimal(0), null, decimal(1)])).toEqual([undefined, 2, undefined, 1]);
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (numbers) => {
        const ranks = competitionRanks(numbers.map(decimal));
        const reversed = competitionRanks(numbers.map(decimal).reverse());
        expect(reversed.reverse()).toEqual(ranks);
        // As many stand above a rank as it says.
        for (const rank of ranks)
          expect(ranks.filter((other) => (other ?? 0) < (rank ?? 0))).toHaveLength((rank ?? 0) - 1);
      }),
    );
  });
});
