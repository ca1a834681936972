import { Budget } from '../../limits/budget.ts';
import { type Exceeded, LimitError, type Limits } from '../../limits/limits.ts';
import type { List } from '../../lists/list.ts';
import type { LongText } from '../long-text.ts';
import type { SheetRow } from '../sheet.ts';
import { CsvScanner } from './csv-scanner.ts';
import { DELIMITERS, type Delimiter, findDelimiter, HEAD } from './find-delimiter.ts';
import { pageCsv } from './page-csv.ts';
import { cellsOf, payFor, sharedCells } from './rows-of-csv.ts';

/** Bytes in which line ends are counted at one time. */
const AT_ONCE = 1_048_576;

export type CsvReading =
  | { readonly ok: true; readonly rows: List<SheetRow>; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly refusal: CsvRefusal };

type CsvRefusal =
  /** `line`: where the quoting breaks, from 1. */
  | { readonly reason: 'broken-quotes'; readonly line: number }
  | { readonly reason: 'over-limit'; readonly exceeded: Exceeded };

/** Text of a CSV file → rows of text cells. A stray quote refuses the file with its line, and so does a limit with its row. */
export function readCsv(text: string, limits: Limits): CsvReading {
  const { delimiter, start } = dialectOf(text);
  const scanner = new CsvScanner(text.slice(start), delimiter, true, limits.columns);
  return withinLimits(() => {
    const rows = readRows(scanner, new Budget(limits));
    if (scanner.faultAt === undefined) return { ok: true, delimiter, rows };
    return brokenQuotes(lineEndsIn(text.slice(0, start + scanner.faultAt)) + 1);
  });
}

/** The same for a file that is too long to be kept: UTF-8, and without the mark of that where `begin` is behind it. */
export function readLongCsv(text: LongText, begin: number, limits: Limits, page: number): CsvReading {
  const head = text.read(begin, 4 * HEAD).toString('utf8');
  const { delimiter, start } = dialectOf(head);
  return withinLimits(() => {
    const paged = pageCsv(text, begin + start, delimiter, limits, page);
    if (!('faultAt' in paged)) return { ok: true, delimiter, rows: paged.rows };
    let line = 1;
    let last = '';
    for (let at = 0; at < paged.faultAt; at += AT_ONCE) {
      const letters = text.read(at, Math.min(AT_ONCE, paged.faultAt - at)).toString('latin1');
      line += lineEndsIn(letters) - (last === '\r' && letters[0] === '\n' ? 1 : 0);
      last = letters.at(-1) ?? '';
    }
    return brokenQuotes(line);
  });
}

/** What divides the fields, by the declaration of the first line or by the first records; and where these begin. */
function dialectOf(text: string): { delimiter: Delimiter; start: number } {
  const declared = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  const start = declared?.[0].length ?? 0;
  const delimiter = DELIMITERS.find((known) => known === declared?.[1]);
  return { delimiter: delimiter ?? findDelimiter(text.slice(start, start + HEAD + 1)), start };
}

function withinLimits(read: () => CsvReading): CsvReading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return { ok: false, refusal: { reason: 'over-limit', exceeded: error.exceeded } };
  }
}

function brokenQuotes(line: number): CsvReading {
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

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
