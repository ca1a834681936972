import type { List } from './list.ts';
import { PagedList } from './paged-list.ts';

/** One thing for each of a list: an array of an array, and page by page, when asked for, of a list with pages. */
export function mapped<T, U>(list: List<T>, change: (value: T, index: number) => U): List<U> {
  if (!(list instanceof PagedList)) return list.map(change);
  const source: PagedList<T> = list;
  const make = (page: number): U[] => {
    const start = source.startOf(page);
    return source.page(page).map((value, index) => change(value, start + index));
  };
  return new PagedList(source.pageCount, make, source.starts);
}

/** Any number of things for each of a list. */
export function flatMapped<T, U>(list: List<T>, change: (value: T, index: number) => readonly U[]): List<U> {
  if (!(list instanceof PagedList)) return list.flatMap(change);
  const source: PagedList<T> = list;
  return new PagedList(source.pageCount, (page) => {
    const start = source.startOf(page);
    return source.page(page).flatMap((value, index) => change(value, start + index));
  });
}

/** Those of a list that a test lets pass. */
export function filtered<T>(list: List<T>, test: (value: T) => boolean): List<T> {
  if (!(list instanceof PagedList)) return list.filter(test);
  const source: PagedList<T> = list;
  return new PagedList(source.pageCount, (page) => source.page(page).filter(test));
}

/** Lists one after the other. */
export function joined<T>(lists: readonly List<T>[]): List<T> {
  const [first, ...others] = lists;
  if (first !== undefined && others.length === 0) return first;
  if (!lists.some((list) => list instanceof PagedList)) return lists.flatMap((list) => [...list]);
  const pages = lists.flatMap((list): (() => readonly T[])[] =>
    list instanceof PagedList
      ? Array.from({ length: list.pageCount }, (_, page) => () => list.page(page))
      : [() => list as readonly T[]],
  );
  return new PagedList(pages.length, (page) => pages[page]?.() ?? []);
}

/** Whether a list is too long to be kept; what is derived of it is made anew each time. */
export function isPaged<T>(list: List<T>): list is PagedList<T> {
  return list instanceof PagedList;
}

/** The index of the first row from a row number on; rows stand in the order of their numbers. */
export function firstFrom(rows: List<{ readonly row: number }>, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows.at(middle)?.row ?? row) >= row) high = middle;
    else low = middle + 1;
  }
  return low;
}
