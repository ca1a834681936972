import { Budget } from '../../limits/budget.ts';
import { type Exceeded, LimitError, type Limits } from '../../limits/limits.ts';
import { type Cell, type SheetRow, textCell } from '../sheet.ts';
import { CsvScanner } from './csv-scanner.ts';
import { DELIMITERS, type Delimiter, findDelimiter } from './find-delimiter.ts';

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly SheetRow[]; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly refusal: CsvRefusal };

type CsvRefusal =
  /** `line`: where the quoting breaks, from 1. */
  | { readonly reason: 'broken-quotes'; readonly line: number }
  | { readonly reason: 'over-limit'; readonly exceeded: Exceeded };

/** Texts that a file repeats share one cell; beyond so many different ones there is little to share. */
const MOST_SHARED = 10_000;

/** Text of a CSV file → rows of text cells. A stray quote refuses the file with its line, and so does a limit with its row. */
export function readCsv(text: string, limits: Limits): CsvReading {
  const declared = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = DELIMITERS.find((known) => known === declared?.[1]) ?? findDelimiter(body);
  const scanner = new CsvScanner(body, delimiter, true, limits.columns);
  try {
    const rows = readRows(scanner, new Budget(limits));
    if (scanner.faultAt === undefined) return { ok: true, delimiter, rows };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { ok: false, refusal: { reason: 'over-limit', exceeded: error.exceeded } };
  }
  const line = lineOf(text, text.length - body.length + scanner.faultAt);
  return { ok: false, refusal: { reason: 'broken-quotes', line } };
}

/** Every record pays as it is scanned, so that what is too much never piles up. */
function readRows(scanner: CsvScanner, budget: Budget): SheetRow[] {
  const cellFor = sharedCells();
  const rows: SheetRow[] = [];
  for (let fields = scanner.next(); fields !== undefined; fields = scanner.next()) {
    const row = { row: rows.length + 1, cells: cellsOf(fields, cellFor) };
    payFor(row, fields.length, budget);
    rows.push(row);
  }
  return rows;
}

function payFor({ row, cells }: SheetRow, width: number, budget: Budget): void {
  budget.startRow(row);
  budget.reach(width);
  cells.forEach(({ kind, text }, index) => {
    if (kind !== 'blank') budget.spend(index + 1, text.length);
  });
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
