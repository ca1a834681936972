import { Buffer } from 'node:buffer';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import { readCsv } from '../../src/intake/csv/read-csv.ts';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';
import type { CellRange, WorkbookCell } from '../../src/ooxml/workbook.ts';

/** A cell that can be changed: what stands in it, and for workbooks how it is stored. */
export type DraftCell =
  | { readonly kind: 'text'; readonly text: string; readonly font?: string }
  | { readonly kind: 'number'; readonly text: string; readonly format?: string }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'fault'; readonly text: string }
  /** A formula without a stored result. */
  | { readonly kind: 'unresolved'; readonly formula: string };

export interface DraftSheet {
  name: string;
  isHidden: boolean;
  /** Row 1 is at index 0, column 1 at index 0; blank cells are undefined. */
  rows: (DraftCell | undefined)[][];
  merges: CellRange[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/** A submission as something that a person can change; `bytes` replaces all of it. */
export interface DraftFile {
  /** Relative to the workspace. */
  name: string;
  readonly format: 'csv' | 'xlsx';
  readonly delimiter: string;
  sheets: DraftSheet[];
  bytes?: Uint8Array;
}

/** @throws Error where a clean file cannot be read: then nothing can be said of faults in it. */
export async function readDraft(name: string, bytes: Uint8Array): Promise<DraftFile> {
  if (!name.endsWith('.xlsx')) return readCsvDraft(name, bytes);
  const reading = await readAnyWorkbook(bytes);
  if (!reading.ok) throw new Error(`${name}: ${reading.refusal.reason}`);
  const { sheets, fonts } = reading.workbook;
  return {
    name,
    format: 'xlsx',
    delimiter: '',
    sheets: sheets.map((sheet) => {
      const rows: DraftSheet['rows'] = [];
      for (const { row, cells } of sheet.rows) {
        while (rows.length < row) rows.push([]);
        for (const cell of cells) (rows[row - 1] ?? [])[cell.column - 1] = draftOf(cell, fonts);
      }
      return {
        name: sheet.name,
        isHidden: false,
        rows,
        merges: [...sheet.merges],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      };
    }),
  };
}

function readCsvDraft(name: string, bytes: Uint8Array): DraftFile {
  const csv = readCsv(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
    DEFAULT_LIMITS,
  );
  if (!csv.ok) throw new Error(`${name}: ${csv.refusal.reason}`);
  const rows = csv.rows.map(({ cells }) =>
    cells.map((cell): DraftCell | undefined =>
      cell.kind === 'blank' ? undefined : { kind: 'text', text: cell.text },
    ),
  );
  const sheet = { name: '', isHidden: false, rows, merges: [], hiddenRows: new Set<number>() };
  return {
    name,
    format: 'csv',
    delimiter: csv.delimiter,
    sheets: [{ ...sheet, hiddenColumns: new Set<number>() }],
  };
}

function draftOf(cell: WorkbookCell, fonts: readonly string[]): DraftCell | undefined {
  switch (cell.kind) {
    case 'text': {
      const font = fonts[cell.font ?? 0];
      return { kind: 'text', text: cell.text, ...(font === undefined ? {} : { font }) };
    }
    case 'number': {
      const format = cell.format === 'percent' ? '0.00%' : cell.pattern;
      return { kind: 'number', text: cell.text, ...(format === undefined ? {} : { format }) };
    }
    case 'date':
      return { kind: 'date', iso: cell.iso.slice(0, 10) };
    case 'fault':
      return { kind: 'fault', text: cell.code };
    default:
      throw new Error(`a clean file holds a cell of kind ${cell.kind}`);
  }
}

export function copyDraft(draft: DraftFile): DraftFile {
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => [...row]),
      merges: [...sheet.merges],
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    })),
  };
}

/** What a cell shows. */
export function shown(cell: DraftCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'date') return cell.iso;
  return cell.kind === 'unresolved' ? `=${cell.formula}` : cell.text;
}
