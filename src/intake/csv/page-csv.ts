import { Budget } from '../../limits/budget.ts';
import type { Limits } from '../../limits/limits.ts';
import type { List } from '../../lists/list.ts';
import { PagedList } from '../../lists/paged-list.ts';
import type { LongText } from '../long-text.ts';
import type { SheetRow } from '../sheet.ts';
import { CsvScanner } from './csv-scanner.ts';
import { cellsOf, payFor, sharedCells } from './rows-of-csv.ts';

interface Page {
  readonly offset: number;
  readonly length: number;
}

/**
 * The rows of a long CSV in UTF-8, which come into memory page by page. All of them are scanned once, so that what is too much or
 * broken is known before anything is read. Pages are scanned as bytes: what divides fields is ASCII, and no part of another letter.
 * @param page its bytes; a longer row makes a longer page
 * @returns the byte at which the quoting breaks, where it does
 * @throws LimitError
 */
export function pageCsv(
  text: LongText,
  start: number,
  delimiter: string,
  limits: Limits,
  page: number,
): { rows: List<SheetRow> } | { faultAt: number } {
  const budget = new Budget({ ...limits, cells: limits.paged_cells ?? limits.cells });
  const cellFor = sharedCells({ textOf, keyOf: copyOf });
  const pages: Page[] = [];
  const starts = [0];
  const scan = ({ offset, length }: Page, isWhole: boolean): CsvScanner =>
    new CsvScanner(text.read(offset, length).toString('latin1'), delimiter, isWhole, limits.columns);
  let rows = 0;
  let length = page;
  for (let offset = start; offset < text.size; ) {
    const scanner = scan({ offset, length }, offset + length >= text.size);
    for (let fields = scanner.next(); fields !== undefined; fields = scanner.next()) {
      rows += 1;
      payFor({ row: rows, cells: cellsOf(fields, cellFor) }, fields.length, budget);
    }
    if (scanner.faultAt !== undefined) return { faultAt: offset + scanner.faultAt };
    // A row that is longer than the piece is looked at again with more of what follows.
    length = scanner.position === 0 ? length * 2 : page;
    if (scanner.position === 0) continue;
    pages.push({ offset, length: scanner.position });
    starts.push(rows);
    offset += scanner.position;
  }
  const load = (number: number): SheetRow[] => {
    const made: SheetRow[] = [];
    const scanner = scan(pages[number] ?? { offset: 0, length: 0 }, true);
    const first = (starts[number] ?? 0) + 1;
    for (let fields = scanner.next(); fields !== undefined; fields = scanner.next())
      made.push({ row: first + made.length, cells: cellsOf(fields, cellFor) });
    return made;
  };
  return { rows: new PagedList(pages.length, load, starts) };
}

/** Letters in memory of their own: a longer piece of a text is a view of it, and would keep the whole page. */
function copyOf(field: string): string {
  return field.length < SHORTEST_VIEW ? field : ` ${field}`.slice(1);
}

const SHORTEST_VIEW = 13;
const NOT_ASCII = /[\x80-\xff]/;
const desk = Buffer.alloc(65_536);

/** The text that the bytes of a field are, in NFC. */
function textOf(field: string): string {
  if (!NOT_ASCII.test(field)) return copyOf(field);
  if (field.length > desk.length) return Buffer.from(field, 'latin1').toString('utf8').normalize('NFC');
  return desk.toString('utf8', 0, desk.write(field, 'latin1')).normalize('NFC');
}
