import fc from 'fast-check';

/** Chance that shrinks: towards false, the first of a list, and 0, so that a failing table comes back as plain as it can be. */
export interface Dice {
  readonly below: (limit: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** Dice whose throws fast-check records, repeats and makes smaller. */
export const dice: fc.Arbitrary<Dice> = fc.gen().map((draw) => {
  const below = (limit: number): number => (limit < 2 ? 0 : draw(fc.nat, { max: limit - 1 }));
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return {
    below,
    pick,
    chance: (percent) => below(100) >= 100 - percent,
    shuffle: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(below(rest.length), 1)[0] as (typeof list)[number]);
    },
  };
});
