import { isPattern, matchesFile } from './file-pattern.ts';
import { matchKey } from './match-key.ts';
import type { DatasetName } from './settings-schema.ts';

export const MAPPINGS_FILE = 'mappings.yaml';

/** How a file, or every file of a pattern, is to be read; what is not said is inferred. */
export interface FileMapping {
  /** A path as messages print it, or a pattern. */
  readonly file: string;
  /** Where it stands in mappings.yaml. */
  readonly line: number;
  readonly encoding?: string | undefined;
  readonly encodingLine: number;
  readonly unit?: string | undefined;
  readonly tables: readonly TableMapping[];
}

export interface TableMapping {
  readonly line: number;
  /** Not needed where the file has only one. */
  readonly sheet?: string | undefined;
  readonly dataset?: DatasetName | undefined;
  readonly header?: { readonly top: number; readonly bottom: number } | undefined;
  readonly numbers?: 'vi' | 'en' | undefined;
  readonly moneyUnit?: 'dong' | 'thousand' | 'million' | 'billion' | undefined;
  readonly columns: readonly ColumnMapping[];
  /** The sheet is set aside, for this reason. */
  readonly leftOut?: string | undefined;
}

export interface ColumnMapping extends Pick<TableMapping, 'numbers' | 'moneyUnit'> {
  readonly line: number;
  /** A column's letter or its printed title. */
  readonly column: string;
  /** What it holds; undefined where its title says so. */
  readonly meaning?: string | undefined;
}

/** The column is used for nothing. */
export function isLeftOut({ meaning }: Pick<ColumnMapping, 'meaning'>): boolean {
  return meaning === 'ignore' || meaning === '-';
}

/**
 * All that the mappings say of a file: an entry with its own name comes before patterns, an earlier pattern before a later one.
 * What the first one leaves open, the next one may say; of the tables on a sheet, one entry has the say.
 */
export function mappingFor(mappings: readonly FileMapping[], file: string): FileMapping | undefined {
  const fitting = mappings.filter((each) => matchesFile(each.file, file));
  const ranked = [...fitting].sort((a, b) => Number(isPattern(a.file)) - Number(isPattern(b.file)));
  const [first, ...others] = ranked;
  return first === undefined ? undefined : others.reduce(withOther, first);
}

function withOther(first: FileMapping, other: FileMapping): FileMapping {
  const sheets = new Set(first.tables.map(sheetKey));
  return {
    ...first,
    ...(first.encoding === undefined ? { encoding: other.encoding, encodingLine: other.encodingLine } : {}),
    unit: first.unit ?? other.unit,
    tables: [...first.tables, ...other.tables.filter((table) => !sheets.has(sheetKey(table)))],
  };
}

/** Sheets are named as a spreadsheet does, whatever the case of the letters. */
export function sheetKey({ sheet }: { readonly sheet?: string | undefined }): string {
  return sheet === undefined ? '' : matchKey(sheet);
}
