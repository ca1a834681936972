import { type Cell, type SheetRow, textCell } from '../sheet.ts';
import { CsvScanner } from './csv-scanner.ts';
import { DELIMITERS, type Delimiter, findDelimiter } from './find-delimiter.ts';

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly SheetRow[]; readonly delimiter: Delimiter }
  /** `line`: where the quoting breaks, from 1. */
  | { readonly ok: false; readonly line: number };

/** Texts that a file repeats share one cell; beyond so many different ones there is little to share. */
const MOST_SHARED = 10_000;

/** Text of a CSV file → rows of text cells. A stray quote refuses the file with its line. */
export function readCsv(text: string): CsvReading {
  const declared = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = DELIMITERS.find((known) => known === declared?.[1]) ?? findDelimiter(body);
  const scanner = new CsvScanner(body, delimiter, true);
  const cellFor = sharedCells();
  const rows: SheetRow[] = [];
  for (let fields = scanner.next(); fields !== undefined; fields = scanner.next())
    rows.push({ row: rows.length + 1, cells: cellsOf(fields, cellFor) });
  if (scanner.faultAt === undefined) return { ok: true, delimiter, rows };
  return { ok: false, line: lineOf(text, text.length - body.length + scanner.faultAt) };
}

function cellsOf(fields: readonly string[], cellFor: (text: string) => Cell): Cell[] {
  const cells = fields.map(cellFor);
  while (cells.at(-1)?.kind === 'blank') cells.pop();
  return cells;
}

function sharedCells(): (text: string) => Cell {
  const known = new Map<string, Cell>();
  return (text) => {
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    const cell = textCell(text);
    if (known.size < MOST_SHARED) known.set(text, cell);
    return cell;
  };
}

function lineOf(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}
