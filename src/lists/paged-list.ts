import type { List } from './list.ts';

/** Pages that stay open: while one is read, another one may be looked up in. */
const OPEN_PAGES = 2;

/**
 * A list of which only a few pages are in memory: a page is made when somebody turns to it, and made again when they come back. What
 * is made is the same each time, but never the same object: things of such a list are told apart by what they say.
 */
export class PagedList<T> implements List<T> {
  readonly pageCount: number;
  readonly #make: (page: number) => readonly T[];
  /** Items before each page and, last, of all, as far as pages were counted; lists of one thing for each share it. */
  readonly starts: number[];
  readonly #open = new Map<number, readonly T[]>();

  /** @param starts where it is not whole, pages are counted as they are made. */
  constructor(pageCount: number, make: (page: number) => readonly T[], starts: number[] = [0]) {
    this.pageCount = pageCount;
    this.#make = make;
    this.starts = starts;
  }

  get length(): number {
    return this.startOf(this.pageCount);
  }

  /** The items of a page, which last until other pages are asked for. */
  page(page: number): readonly T[] {
    const items = this.#open.get(page) ?? this.#opened(page);
    if (page === this.starts.length - 1) this.starts.push((this.starts[page] ?? 0) + items.length);
    return items;
  }

  #opened(page: number): readonly T[] {
    const made = this.#make(page);
    for (const [oldest] of this.#open) {
      if (this.#open.size < OPEN_PAGES) break;
      this.#open.delete(oldest);
    }
    this.#open.set(page, made);
    return made;
  }

  /** The number of items before a page. */
  startOf(page: number): number {
    for (let next = this.starts.length - 1; next < page; next++) this.page(next);
    return this.starts[page] ?? 0;
  }

  at(index: number): T | undefined {
    const at = index < 0 ? this.length + index : index;
    while ((this.starts.at(-1) ?? 0) <= at && this.starts.length <= this.pageCount)
      this.page(this.starts.length - 1);
    if (at < 0 || at >= (this.starts.at(-1) ?? 0)) return undefined;
    const page = this.#pageOf(at);
    return this.page(page)[at - (this.starts[page] ?? 0)];
  }

  slice(start = 0, end = this.length): List<T> {
    const first = Math.max(0, start < 0 ? this.length + start : start);
    const last = Math.min(this.length, end < 0 ? this.length + end : end);
    if (last <= first) return [];
    const [from, to] = [this.#pageOf(first), this.#pageOf(last - 1)];
    const starts = [0];
    for (let page = from; page < to; page++) starts.push(this.startOf(page + 1) - first);
    return new PagedList(
      to - from + 1,
      (page) => {
        const before = this.startOf(from + page);
        return this.page(from + page).slice(Math.max(0, first - before), last - before);
      },
      [...starts, last - first],
    );
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let page = 0; page < this.pageCount; page++) yield* this.page(page);
  }

  forEach(visit: (value: T, index: number) => void): void {
    this.every((value, index) => {
      visit(value, index);
      return true;
    });
  }

  map<U>(change: (value: T, index: number) => U): U[] {
    const all: U[] = [];
    this.forEach((value, index) => {
      all.push(change(value, index));
    });
    return all;
  }

  flatMap<U>(change: (value: T, index: number) => U | readonly U[]): U[] {
    const all: U[] = [];
    this.forEach((value, index) => {
      const made = change(value, index);
      if (Array.isArray(made)) for (const each of made) all.push(each);
      else all.push(made as U);
    });
    return all;
  }

  filter<S extends T>(test: (value: T, index: number) => value is S): S[];
  filter(test: (value: T, index: number) => boolean): T[];
  filter(test: (value: T, index: number) => boolean): T[] {
    return this.flatMap((value, index) => (test(value, index) ? [value] : []));
  }

  find(test: (value: T, index: number) => boolean): T | undefined {
    let found: T | undefined;
    this.some((value, index) => {
      if (!test(value, index)) return false;
      found = value;
      return true;
    });
    return found;
  }

  findIndex(test: (value: T, index: number) => boolean): number {
    let found = -1;
    this.some((value, index) => {
      if (!test(value, index)) return false;
      found = index;
      return true;
    });
    return found;
  }

  findLastIndex(test: (value: T, index: number) => boolean): number {
    for (let page = this.pageCount - 1; page >= 0; page--) {
      const start = this.startOf(page);
      const found = this.page(page).findLastIndex((value, index) => test(value, start + index));
      if (found >= 0) return start + found;
    }
    return -1;
  }

  some(test: (value: T, index: number) => boolean): boolean {
    return !this.every((value, index) => !test(value, index));
  }

  every(test: (value: T, index: number) => boolean): boolean {
    let index = 0;
    for (let page = 0; page < this.pageCount; page++) {
      for (const value of this.page(page)) if (!test(value, index++)) return false;
    }
    return true;
  }

  reduce<U>(join: (sum: U, value: T, index: number) => U, start: U): U {
    let sum = start;
    this.forEach((value, index) => {
      sum = join(sum, value, index);
    });
    return sum;
  }

  /** The page that holds an item, of those that were counted. */
  #pageOf(index: number): number {
    let [low, high] = [0, this.starts.length - 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle + 1] ?? 0) > index) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
