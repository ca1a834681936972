import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtered, firstFrom, flatMapped, joined, mapped } from '../../src/lists/derive.ts';
import type { List } from '../../src/lists/list.ts';
import { PagedList } from '../../src/lists/paged-list.ts';

/** A list on pages of these items, and the same items as an array. */
const lists = fc
  .array(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }), { maxLength: 8 })
  .map((pages) => ({
    paged: new PagedList(pages.length, (page) => [...(pages[page] ?? [])]),
    all: pages.flat(),
  }));
const places = fc.integer({ min: -12, max: 12 });
const isOdd = (value: number): boolean => value % 2 === 1;

function expectSame(list: List<number>, all: readonly number[], places: readonly number[]): void {
  for (const place of places) expect(list.at(place)).toBe(all.at(place));
  const [from = 0, to = 0] = places;
  expect([...list.slice(from, to)]).toEqual(all.slice(from, to));
  expect([...list]).toEqual(all);
  expect(list.length).toBe(all.length);
  expect(list.findIndex(isOdd)).toBe(all.findIndex(isOdd));
  expect(list.findLastIndex(isOdd)).toBe(all.findLastIndex(isOdd));
  expect(list.find(isOdd)).toBe(all.find(isOdd));
  expect(list.some(isOdd)).toBe(all.some(isOdd));
  expect(list.every(isOdd)).toBe(all.every(isOdd));
  expect(list.filter(isOdd)).toEqual(all.filter(isOdd));
  expect(list.map((value, index) => value * index)).toEqual(all.map((value, index) => value * index));
  expect(list.reduce((sum, value, index) => sum + value * index, 0)).toBe(
    all.reduce((sum, value, index) => sum + value * index, 0),
  );
  for (const place of places) expect(list.at(place)).toBe(all.at(place));
}

describe('a list on pages', () => {
  it('answers as an array does, whatever is asked first', () => {
    fc.assert(
      fc.property(lists, fc.array(places, { minLength: 2, maxLength: 4 }), ({ paged, all }, asked) => {
        expectSame(paged, all, asked);
        expectSame(paged.slice(asked[0], asked[1]), all.slice(asked[0], asked[1]), asked);
      }),
    );
  });

  it('is changed, sorted out and joined as arrays are', () => {
    fc.assert(
      fc.property(lists, lists, fc.array(places, { minLength: 2, maxLength: 4 }), (one, other, asked) => {
        const twice = (value: number, index: number): number => value * 2 + index;
        const some = (value: number): number[] => Array.from({ length: value % 3 }, () => value);
        expectSame(mapped(one.paged, twice), one.all.map(twice), asked);
        expectSame(filtered(one.paged, isOdd), one.all.filter(isOdd), asked);
        expectSame(mapped(filtered(one.paged, isOdd), twice), one.all.filter(isOdd).map(twice), asked);
        expectSame(flatMapped(one.paged, some), one.all.flatMap(some), asked);
        expectSame(
          joined([one.paged, other.all, other.paged]),
          [...one.all, ...other.all, ...other.all],
          asked,
        );
      }),
    );
  });

  it('keeps few pages open', () => {
    let made = 0;
    const paged = new PagedList(10, (page) => {
      made += 1;
      return [page];
    });
    expect([...paged, ...paged]).toHaveLength(20);
    expect(made).toBe(20);
  });
});

it('rows are found by their numbers, which may leave some out', () => {
  const rows = [2, 3, 7, 8].map((row) => ({ row }));
  expect([1, 2, 3, 4, 7, 9].map((row) => firstFrom(rows, row))).toEqual([0, 0, 1, 2, 2, 4]);
});
