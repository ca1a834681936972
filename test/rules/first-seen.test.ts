import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FirstSeen } from '../../src/rules/first-seen.ts';

it('tells where each key was seen first, whatever was expected', () => {
  const keys = fc.array(fc.string({ maxLength: 2 }), { maxLength: 400 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 20 }), (all, expected) => {
      const seen = new FirstSeen(expected);
      const found = all.map((key, index) => seen.seenAt(key, index, (at) => all[at] === key));
      const first = all.map((key) => all.indexOf(key));
      expect(found).toEqual(first.map((at, index) => (at === index ? undefined : at)));
    }),
  );
});

it('keeps keys apart that only look alike', () => {
  const seen = new FirstSeen(2);
  expect(seen.seenAt('a', 0, () => false)).toBeUndefined();
  expect(seen.seenAt('a', 1, () => false)).toBeUndefined();
  expect(seen.seenAt('a', 2, (at) => at === 1)).toBe(1);
});
