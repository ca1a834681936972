import { dayIn } from '../records/document-number.ts';
import { type Ledger, placeOf, type Table } from '../records/ledger.ts';
import type { Location } from '../source/location.ts';

/** The day on which a table was made or sent, and the cell that says so. */
export interface ReportDay {
  readonly day: string;
  readonly at: Location;
}

/** "Hòa Bình, ngày 05 tháng 12 năm 2024" of a letterhead or a foot, "(Kèm theo Báo cáo số 12/BC-BDT ngày 05/12/2024)". */
const DATE_LINE = /^[\p{L}. ]{2,40}, ?ngày \d{1,2} ?tháng \d{1,2} ?năm \d{4}\.?$/iu;
const ENCLOSED = /^\(?(?:ban hành )?kèm theo (?:báo cáo|công văn|tờ trình|văn bản)/iu;

/** The latest such day of each table, since a corrected letter keeps the first. */
export function reportDays({ files, tables }: Ledger): ReadonlyMap<Table, ReportDay> {
  const found = new Map<Table, ReportDay>();
  for (const table of tables) {
    const take = (text: string, row: number, column: number): void => {
      const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
      const day =
        DATE_LINE.test(written) || ENCLOSED.test(written) ? dayIn(written.toLowerCase()) : undefined;
      const known = found.get(table)?.day ?? '';
      if (day !== undefined && day > known) found.set(table, { day, at: placeOf(table, row, column) });
    };
    for (const { text, row, column } of table.titles) take(text, row, column);
    const feet = new Set(table.aside.flatMap(({ row, reason }) => (reason === 'foot' ? [row] : [])));
    if (feet.size === 0) continue;
    const { document } = files.find(({ submission }) => submission.file === table.file) ?? {};
    const sheet = document?.sheets.find(({ name }) => name === table.sheet);
    for (const { row, cells } of sheet?.rows ?? []) {
      if (feet.has(row)) for (const [index, { text }] of cells.entries()) take(text, row, index + 1);
    }
  }
  return found;
}
