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

export const fixtureReports = (): readonly MadeReport[] => inject('fixtureReports');
export const hostileReports = (): readonly MadeReport[] => inject('hostileReports');
export const allReports = (): readonly MadeReport[] => [...fixtureReports(), ...hostileReports()];

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
