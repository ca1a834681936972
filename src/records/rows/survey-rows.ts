import type { Finding } from '../../findings/finding.ts';
import type { SheetRow } from '../../intake/sheet.ts';
import type { List } from '../../lists/list.ts';
import { type Decimal, isDecimal } from '../../quantity/decimal.ts';
import { cellFinding } from '../cells/cell-finding.ts';
import type { RepairedDate } from '../cells/date-findings.ts';
import type { Table, TableRow } from '../ledger.ts';
import type { RowReading } from './read-row.ts';
import type { RowFact } from './records-of-row.ts';
import { numberLister, type RowNumbers } from './row-numbers.ts';
import { settleDashes } from './settle-dashes.ts';
import { subtotalWatch } from './watch-subtotals.ts';

/** How the rows of a table are read. */
type Reader = Pick<Table, 'file' | 'sheet' | 'unit' | 'dataset' | 'columns' | 'dates'> & {
  readonly read: (row: SheetRow) => RowReading;
};

/** A row with what stands in it; of a row that seems a total, no facts. */
export interface ReadRow {
  readonly row: TableRow;
  readonly facts: readonly RowFact[];
  /** Its reading, where a cell of it cannot be read. */
  readonly doubtful?: RowReading;
  readonly repaired: readonly RepairedDate[];
}

/** Reads rows one by one; a reading is not kept beside its row. */
export function rowsReader(
  { columns, dates, read: readRow }: Reader,
  readFacts: (read: RowReading) => RowFact[],
): (counted: { row: SheetRow; kind?: TableRow['kind'] }) => ReadRow {
  const listNumbers = numberLister();
  return ({ row: { row, cells }, kind = 'data' }) => {
    const read = readRow({ row, cells });
    return {
      row: { row, cells, kind, numbers: numbersOf(read, listNumbers) },
      facts: kind === 'data' ? readFacts(read) : [],
      ...(isDoubtful(read) ? { doubtful: settleDashes(columns, read) } : {}),
      repaired: repairsOf(row, read, dates),
    };
  };
}

/** What must be known of all rows before anything is said of one. */
export interface Survey {
  /** The cells of the widest row. */
  readonly width: number;
  /** The indices of rows that seem totals. */
  readonly totals: ReadonlySet<number>;
  /** The indices of rows whose status cannot be read. */
  readonly unknownStatus: ReadonlySet<number>;
  /** A row may be the sum of rows below it. */
  readonly mayHoldSubtotals: boolean;
  readonly repaired: readonly RepairedDate[];
  /** What is wrong with cells; `isWord` where no number belongs. */
  readonly problems: readonly {
    readonly index: number;
    readonly isWord: boolean;
    readonly finding: Finding;
  }[];
}

export function surveyRows(rows: List<ReadRow>, reader: Reader): Survey {
  const totals = new Set<number>();
  const unknownStatus = new Set<number>();
  const repaired: RepairedDate[] = [];
  const problems: Survey['problems'][number][] = [];
  const byColumn = new Map(reader.columns.map((column) => [column.column, column]));
  const sums = subtotalWatch(reader.columns);
  let width = 0;
  rows.forEach(({ row, doubtful, repaired: own }, index) => {
    width = Math.max(width, row.cells.length);
    if (row.kind !== 'data') totals.add(index);
    sums.see(row);
    for (const each of own) repaired.push(each);
    for (const [number, { problem, otherwise }] of doubtful ?? []) {
      const column = byColumn.get(number);
      if (column === undefined || problem === undefined) continue;
      if (column.field === 'status') unknownStatus.add(index);
      const { kind } = column.definition ?? {};
      const finding = cellFinding(reader, row, column, problem, otherwise);
      problems.push({ index, isWord: kind === 'choice' || kind === 'date', finding });
    }
  });
  return { width, totals, unknownStatus, mayHoldSubtotals: sums.isSeen(), repaired, problems };
}

function numbersOf(read: RowReading, list: ReturnType<typeof numberLister>): RowNumbers {
  const columns: number[] = [];
  const values: Decimal[] = [];
  for (const [column, { value }] of read) {
    if (!isDecimal(value)) continue;
    columns.push(column);
    values.push(value);
  }
  return list(columns, values);
}

function isDoubtful(read: RowReading): boolean {
  for (const { problem } of read.values()) if (problem !== undefined) return true;
  return false;
}

const NONE: readonly RepairedDate[] = [];

function repairsOf(row: number, read: RowReading, dates: Table['dates']): readonly RepairedDate[] {
  let repaired = NONE;
  for (const column of dates.keys()) {
    const { value, repair } = read.get(column) ?? {};
    if (repair !== undefined) repaired = [...repaired, { row, column, iso: String(value), repair }];
  }
  return repaired;
}
