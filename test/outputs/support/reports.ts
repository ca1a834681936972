import { readFileSync } from 'node:fs';
import { inject } from 'vitest';

export const FORMATS = ['xlsx', 'md', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** A report that the tests look at, made before the first of them runs. */
export interface MadeReport {
  /** Unique among all reports: "cum-thi-dua-so-2.vi". */
  readonly name: string;
  readonly language: string;
  readonly files: Readonly<Record<Format, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    fixtureReports: readonly MadeReport[];
    hostileReports: readonly MadeReport[];
    outputs: string;
  }
}

export const hostileReports = (): readonly MadeReport[] => inject('hostileReports');
/** Those of the fixtures, and the hostile ones. */
export const allReports = (): readonly MadeReport[] => [...inject('fixtureReports'), ...hostileReports()];

/** A folder for what tests make of the reports: pictures, conversions. */
export const outputsFolder = (): string => inject('outputs');

/** What the tests read of a report in JSON. */
export interface JsonReport {
  readonly title: string;
  readonly sections: readonly JsonSection[];
  readonly annexes: readonly { readonly id: string; readonly heading: string; readonly table: JsonTable }[];
  readonly figures: readonly { readonly id: string; readonly value: number | null }[];
}

export interface JsonSection {
  readonly blocks: readonly ({ readonly type: string } & Partial<JsonTable>)[];
}

export interface JsonTable {
  readonly columns: readonly { readonly heading: string; readonly kind: string }[];
  readonly rows: readonly { readonly kind: string; readonly cells: readonly JsonCell[] }[];
}

export interface JsonCell {
  readonly type: string;
  readonly text?: string;
  readonly value?: number | string;
  readonly figure?: string;
}

export function readJson(report: MadeReport): JsonReport {
  return JSON.parse(readFileSync(report.files.json, 'utf8')) as JsonReport;
}

/** The annexes that have rows: each is a table in every format. */
export function annexTables(report: MadeReport): JsonTable[] {
  return readJson(report).annexes.flatMap(({ table }) => (table.rows.length > 0 ? [table] : []));
}

/** Text as a reader sees it, whatever a format makes of line ends and runs of spaces. */
export const asRead = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words in each row of a table, and the columns they stand in: `[[[1, 'Hà Nội'], [3, 'đã báo cáo']]]`. */
export function wordsOf(table: JsonTable): [number, string][][] {
  return table.rows.map(({ cells }) =>
    cells.flatMap(({ type, text }, column): [number, string][] => {
      const words = type === 'text' ? asRead(text ?? '') : '';
      return words === '' ? [] : [[column, words]];
    }),
  );
}

/** What stands in the places of `expected` in rows of cells that another program read. */
export function wordsAt(
  expected: readonly (readonly [number, string][])[],
  rows: readonly (readonly string[])[],
): [number, string][][] {
  return expected.map((words, row) =>
    words.map(([column]): [number, string] => [column, asRead(rows[row]?.[column] ?? '')]),
  );
}
