import { cellName, columnLetters, columnNumber } from './location.ts';

/** Cells, or whole rows where there is no column. */
export interface Place {
  readonly row: number;
  readonly column?: number | undefined;
}

/** A rectangle, both corners included; without columns, whole rows. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left?: number;
  readonly right?: number;
}

/** The fewest rectangles that a reader would draw around the cells: runs down a column, joined across columns that have the same runs. */
export function rangesOf(places: readonly Place[]): Range[] {
  const rowsOf = new Map<number | undefined, Set<number>>();
  for (const { row, column } of places)
    rowsOf.set(column, (rowsOf.get(column) ?? new Set<number>()).add(row));
  const open = new Map<string, Range>();
  const done: Range[] = [];
  for (const column of [...rowsOf.keys()].sort((a, b) => (a ?? 0) - (b ?? 0))) {
    for (const [top, bottom] of runsOf([...(rowsOf.get(column) ?? [])])) {
      if (column === undefined) {
        done.push({ top, bottom });
        continue;
      }
      const key = `${top}:${bottom}`;
      const before = open.get(key);
      if (before?.right === column - 1) open.set(key, { ...before, right: column });
      else {
        if (before !== undefined) done.push(before);
        open.set(key, { top, bottom, left: column, right: column });
      }
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.top - b.top || (a.left ?? 0) - (b.left ?? 0));
}

function runsOf(rows: number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** "C9:C12", "C15", "9:12" for whole rows. */
export function rangeName({ top, bottom, left, right }: Range): string {
  if (left === undefined || right === undefined) return `${top}:${bottom}`;
  const [first, last] = [`${columnLetters(left)}${top}`, `${columnLetters(right)}${bottom}`];
  return first === last ? first : `${first}:${last}`;
}

/** "C9:C12, C15" */
export function writeRanges(places: readonly Place[]): string {
  return rangesOf(places).map(rangeName).join(', ');
}

/** What `writeRanges` writes, or a person: parted by commas or semicolons, in either case, with or without `$`. Undefined where it is anything else. */
export function readRanges(text: string): Range[] | undefined {
  const ranges = text
    .split(/[,;]/)
    .map((part) => part.trim().replaceAll('$', '').toUpperCase())
    .filter((part) => part !== '')
    .map(readRange);
  return ranges.length > 0 && ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function readRange(text: string): Range | undefined {
  const [, one = '', top = '', colon, other = '', bottom = ''] =
    /^([A-Z]{0,3})(\d{1,7})(?:\s*(:)\s*([A-Z]{0,3})(\d{1,7}))?$/.exec(text) ?? [];
  if (top === '') return undefined;
  const [first, last] = [Number(top), Number(colon === undefined ? top : bottom)];
  const rows = { top: Math.min(first, last), bottom: Math.max(first, last) };
  const [left, right] = [columnNumber(one), columnNumber(colon === undefined ? one : other)];
  if (left === undefined || right === undefined)
    return one === '' && other === '' && colon !== undefined ? rows : undefined;
  return { ...rows, left: Math.min(left, right), right: Math.max(left, right) };
}

/** Whether one of the ranges holds the cell, or a cell of the row where the place is a whole row. */
export function covers(
  ranges: readonly Range[],
  at: { readonly row?: number; readonly column?: number },
): boolean {
  const { row, column } = at;
  if (row === undefined) return false;
  return ranges.some(({ top, bottom, left, right }) => {
    if (row < top || row > bottom) return false;
    if (left === undefined || right === undefined || column === undefined) return true;
    return column >= left && column <= right;
  });
}

/** The cell's name, else its row's as a range; undefined where the place is neither. */
export function placeName(at: { readonly row?: number; readonly column?: number }): string | undefined {
  return cellName(at) ?? (at.row === undefined ? undefined : `${at.row}:${at.row}`);
}
