/**
 * What an array can be asked for; a list that is too long for memory can be asked the same. `map`, `flatMap` and `filter` make arrays:
 * for as many things as the list holds, use `mapped` and its like of `paged-list.ts`.
 */
export interface List<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  slice(start?: number, end?: number): List<T>;
  forEach(visit: (value: T, index: number) => void): void;
  map<U>(change: (value: T, index: number) => U): U[];
  flatMap<U>(change: (value: T, index: number) => U | readonly U[]): U[];
  filter<S extends T>(test: (value: T, index: number) => value is S): S[];
  filter(test: (value: T, index: number) => boolean): T[];
  find(test: (value: T, index: number) => boolean): T | undefined;
  findIndex(test: (value: T, index: number) => boolean): number;
  findLastIndex(test: (value: T, index: number) => boolean): number;
  some(test: (value: T, index: number) => boolean): boolean;
  every(test: (value: T, index: number) => boolean): boolean;
  reduce<U>(join: (sum: U, value: T, index: number) => U, start: U): U;
}
