import { CsvError, parse } from 'csv-parse/sync';
import { type Cell, type SheetRow, textCell } from './sheet.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly SheetRow[]; readonly delimiter: Delimiter }
  /** `line`: where the quoting breaks, from 1. */
  | { readonly ok: false; readonly line: number };

/**
 * Text of a CSV file → rows of text cells. Quotes are read strictly: a stray quote refuses the file with its line,
 * since reading on would merge rows without a word.
 */
export function readCsv(text: string): CsvReading {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = DELIMITERS.find((known) => known === declared?.[1]) ?? findDelimiter(body);
  try {
    const records = parseRecords(body, delimiter);
    return { ok: true, delimiter, rows: records.map((record, index) => rowOf(record, index + 1)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, line: Number(error['lines'] ?? 1) };
  }
}

function parseRecords(text: string, delimiter: Delimiter, toLine?: number): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
    ...(toLine === undefined ? {} : { to: toLine }),
  });
}

/** The delimiter under which the first records have the most columns in common. */
function findDelimiter(text: string): Delimiter {
  const head = text.slice(0, 65_536);
  const present = DELIMITERS.filter((delimiter) => head.includes(delimiter));
  if (present.length < 2) return present[0] ?? ',';
  const scored = present.map((delimiter) => ({ delimiter, score: scoreDelimiter(head, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function scoreDelimiter(head: string, delimiter: Delimiter): number {
  let records: string[][];
  try {
    records = parseRecords(head, delimiter, 20);
  } catch {
    return 0;
  }
  const widths = records.map(({ length }) => length).filter((width) => width > 1);
  const width = mostFrequent(widths);
  return widths.filter((each) => each === width).length * 100 + Math.min(width, 99);
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) if (count > (counts.get(best) ?? 0)) best = number;
  return best;
}

function rowOf(record: readonly string[], row: number): SheetRow {
  const cells: Cell[] = record.map(textCell);
  while (cells.at(-1)?.kind === 'blank') cells.pop();
  return { row, cells };
}
