import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clustersWith, mainstream, rangeOf } from '../../src/rules/scale-slips.ts';

type Clusters = Parameters<typeof clustersWith>[0];

it('values that come one by one stand together as they do when all are at hand', () => {
  // Steps of exactly half a slip are among them: a thousand is three digits, and half of it one and a half.
  const logs = fc.array(
    fc.integer({ min: 0, max: 30 }).map((half) => half / 2),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(logs, fc.constantFrom(10, 100, 1000), (values, factor) => {
      const clusters = values.reduce<Clusters>((known, log) => clustersWith(known, log, factor), []);
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      const main = clusters.find(({ count }) => count * 2 > values.length);
      const expected = mainstream(
        values.map((log) => ({ log })),
        factor,
      );
      expect(main?.count ?? 0).toBe(expected.length);
      if (main !== undefined) expect({ low: main.low, high: main.high }).toEqual(rangeOf(expected));
    }),
  );
});
