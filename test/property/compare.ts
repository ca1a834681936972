import type { JudgedFinding } from '../../src/findings/finding.ts';
import type { Examination } from '../../src/pipeline.ts';
import { isDecimal } from '../../src/quantity/decimal.ts';
import { allRecords, type DataRecord } from '../../src/records/ledger.ts';
import type { Written } from './paper.ts';

/** What became of what was written: how many facts came back whole, what was asked about instead, and what must never be. */
export interface Verdict {
  readonly written: number;
  readonly read: number;
  /** By rule, the facts that were asked about. */
  readonly asked: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

export interface WrittenTable {
  readonly dataset: string;
  readonly sheet?: string | undefined;
  readonly written: readonly Written[];
}

/** Holds the usable records against what was written: each must be a written fact, and what is missing must be explained. */
export function compare(
  examination: Examination,
  tables: readonly WrittenTable[],
  keepsCase: boolean,
): Verdict {
  const wrong: string[] = [];
  const asked: Record<string, number> = {};
  const records = new Set(allRecords(examination.usable));
  const doubts = examination.findings.filter(({ severity }) => severity !== 'note');
  let written = 0;
  let read = 0;
  for (const { dataset, sheet, written: rows } of tables) {
    for (const { row, unit, facts, columnOf } of rows) {
      const own = [...records].filter(
        (record) =>
          record.row.row === row &&
          record.table.sheet === sheet &&
          record.dataset === dataset &&
          record.unit === unit,
      );
      const free = new Set(facts);
      written += facts.length;
      for (const record of own) {
        const values = valuesOf(record, keepsCase);
        const fits = [...free].filter((fact) => isWithin(values, cased(fact, keepsCase)));
        const [best] = fits.sort((a, b) => Object.keys(a).length - Object.keys(b).length);
        if (best === undefined) continue;
        free.delete(best);
        records.delete(record);
        const missing = Object.keys(best).filter((field) => values[field] === undefined);
        const silent = missing.filter(
          (field) => !doubts.some((finding) => explains(finding, sheet, row, columnOf[field] ?? [])),
        );
        if (silent.length > 0) wrong.push(`row ${row}: ${silent.join(', ')} lost in silence`);
        else if (missing.length === 0) read += 1;
        else
          count(
            asked,
            doubts.filter((finding) =>
              missing.some((field) => explains(finding, sheet, row, columnOf[field] ?? [])),
            ),
          );
      }
      for (const fact of free) {
        const why = doubts.filter((finding) => explains(finding, sheet, row, Object.values(columnOf).flat()));
        if (why.length === 0) wrong.push(`row ${row}: ${JSON.stringify(fact)} lost in silence`);
        else count(asked, why);
      }
    }
  }
  for (const record of records)
    wrong.push(
      `row ${record.row.row}: never written: ${record.dataset} ${record.unit} ${JSON.stringify(valuesOf(record, true))}`,
    );
  return { written, read, asked, wrong };
}

function count(asked: Record<string, number>, why: readonly JudgedFinding[]): void {
  const rule = why[0]?.rule ?? '?';
  asked[rule] = (asked[rule] ?? 0) + 1;
}

/** A finding explains what is missing at its own cell, in its row, or in all of the file or sheet that it speaks of. */
function explains(
  { rule, at, related = [] }: JudgedFinding,
  sheet: string | undefined,
  row: number,
  columns: readonly number[],
): boolean {
  if (rule === 'header-ambiguous')
    return [at, ...related].some(({ column }) => column === undefined || columns.includes(column));
  if (rule === 'header-missing') return at.sheet === sheet;
  // A finding of a whole block names its other rows.
  if (related.some((place) => place.row === row && place.column === undefined && place.sheet === sheet))
    return true;
  if (at.row === undefined) return at.sheet === undefined || at.sheet === sheet;
  return at.sheet === sheet && at.row === row && (at.column === undefined || columns.includes(at.column));
}

function valuesOf({ values }: DataRecord, keepsCase: boolean): Record<string, string> {
  const entries = Object.entries(values).filter(([field]) => field !== 'unit');
  return cased(
    Object.fromEntries(
      entries.map(([field, value]) => [field, isDecimal(value) ? value.toFixed() : String(value)]),
    ),
    keepsCase,
  );
}

function cased(values: Readonly<Record<string, string>>, keepsCase: boolean): Record<string, string> {
  return keepsCase
    ? { ...values }
    : Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value.toLowerCase()]));
}

function isWithin(values: Readonly<Record<string, string>>, fact: Readonly<Record<string, string>>): boolean {
  return Object.entries(values).every(([field, value]) => fact[field] === value);
}
