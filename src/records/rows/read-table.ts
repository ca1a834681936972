import type { Finding } from '../../findings/finding.ts';
import type { Sheet, SheetRow } from '../../intake/sheet.ts';
import { type Decimal, isDecimal } from '../../quantity/decimal.ts';
import type { MoneyScale } from '../../quantity/money-scale.ts';
import type { NumberStyleName } from '../../quantity/number-style.ts';
import { cellFinding, styleFindings } from '../cells/cell-finding.ts';
import { dateFindings, type RepairedDate } from '../cells/date-findings.ts';
import { type ColumnDates, decideDates } from '../cells/decide-dates.ts';
import { decideStyles } from '../cells/decide-style.ts';
import { type DateReader, dateReader } from '../cells/read-cell.ts';
import { findCaptions } from '../header/find-caption.ts';
import type { FoundTable } from '../header/find-tables.ts';
import { settleParts } from '../header/settle-parts.ts';
import { settleRowNumbers } from '../header/settle-row-numbers.ts';
import { type Owners, ownerFindings, ownerOf, titlesOf } from '../header/title-block.ts';
import { settleUnitColumn } from '../header/title-traps.ts';
import type { Years } from '../header/years.ts';
import { type AsideReason, placeOf, type Table, type TableColumn, type TableRow } from '../ledger.ts';
import { fillDown } from './fill-down.ts';
import { hiddenFinding } from './hidden-findings.ts';
import { type RowReading, rowReader } from './read-row.ts';
import { factReader, type RowFact } from './records-of-row.ts';
import { saysOnlyTotal } from './row-kinds.ts';
import { numberLister, type RowNumbers } from './row-numbers.ts';
import { settleDashes } from './settle-dashes.ts';
import { carryHeadings, settleParents } from './settle-rows.ts';
import { settleTotals } from './settle-totals.ts';
import { sortRows } from './sort-rows.ts';
import { bulletFinding, captionFindings, subtotalFinding, untitledColumns } from './table-findings.ts';

/** What a row of data says, before it has a unit. */
export interface RowSaying {
  readonly row: TableRow;
  readonly facts: readonly RowFact[];
  /** The cell that says whether an award was decided cannot be read. */
  readonly hasUnknownStatus: boolean;
}

/** A table with what each row of data says. */
export interface TableReading {
  readonly table: Table;
  readonly sayings: readonly RowSaying[];
  readonly findings: readonly Finding[];
}

export interface TableSource extends Owners {
  readonly file: string;
  readonly sheet: Sheet;
  readonly numbers: NumberStyleName;
  /** The years in which its dates can lie. */
  readonly years: Years;
}

/** Reads every row under a header: as data, as a total, or set aside with the reason. */
export function readTable(source: TableSource, found: FoundTable): TableReading {
  const { file, sheet } = source;
  const place = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const captions = findCaptions(found);
  const [caption] = captions;
  const settledTitles = settleRowNumbers(found.dataset, usableColumns(found), found.body);
  const settledUnits = settleUnitColumn(found.dataset, settledTitles, found.body);
  const titled = withCaption(settledUnits, caption?.moneyUnit);
  const asRead: TableRow[] = [];
  const facts: (readonly RowFact[])[] = [];
  const doubtful = new Map<number, RowReading>();
  const aside: { row: number; reason: AsideReason }[] = [];
  const findings: Finding[] = [];
  const body = fillDown(found.body, sheet.merges, titled);
  const sorted = sortRows({ ...found, body }, titled, sheet.name === undefined);
  const counted = sorted.filter((each) => 'kind' in each).map(({ row }) => row);
  const styles = decideStyles(counted, titled, source.numbers);
  const dates = decideDates(counted, titled);
  const dateReaders = readersOf(dates, titled, source);
  const columns = settleParts(titled, counted, rowReader(titled, styles, source.numbers, dateReaders));
  const readRow = rowReader(columns, styles, source.numbers, dateReaders);
  const readFacts = factReader(found.dataset, columns);
  const listNumbers = numberLister();
  const repaired: RepairedDate[] = [];
  for (const each of sorted) {
    const { row } = each;
    if ('aside' in each) {
      aside.push({ row: row.row, reason: each.aside });
      if (each.aside === 'longer-than-header') findings.push(tooLong(place, row, columns));
      continue;
    }
    const read = readRow(row);
    if (isDoubtful(read)) doubtful.set(asRead.length, settleDashes(columns, read));
    facts.push(each.kind === 'data' ? readFacts(read) : []);
    asRead.push({ row: row.row, cells: row.cells, kind: each.kind, numbers: numbersOf(read, listNumbers) });
    for (const column of dates.keys()) {
      const { value, repair } = read.get(column) ?? {};
      if (repair !== undefined) repaired.push({ row: row.row, column, iso: String(value), repair });
    }
  }
  const settled = settleTotals(asRead, columns, (row) => !saysOnlyTotal(row));
  for (const row of settled.data) {
    const index = asRead.indexOf(row);
    asRead[index] = { ...row, kind: 'data' };
    facts[index] = readFacts(readRow(row));
  }
  const { rows, subtotals, doubtful: bulleted } = settleParents(found.dataset, columns, asRead);
  const carried = carryHeadings(found.dataset, columns, sorted, rows);
  const headed = new Set([...carried.values()].flatMap((each) => Object.keys(each)));
  const indexRow = sorted.find((each) => 'aside' in each && each.aside === 'index-row')?.row;
  const table: Table = {
    ...place,
    dataset: found.dataset.name,
    ...ownerOf(source, found),
    header: { top: found.header[0]?.row ?? 1, bottom: found.header.at(-1)?.row ?? 1 },
    titles: titlesOf(found.preface),
    ...(caption === undefined ? {} : { caption: { moneyUnit: caption.moneyUnit, row: caption.row } }),
    ...(indexRow === undefined ? {} : { indexRow }),
    ...(found.mapping === undefined ? {} : { mapping: found.mapping }),
    columns,
    styles,
    dates,
    rows,
    ...(headed.size === 0 ? {} : { fromHeadings: [...headed] }),
    aside,
  };
  const status = columns.find(({ field }) => field === 'status')?.column ?? 0;
  const sayings = rows.flatMap((row, index): RowSaying[] =>
    row.kind !== 'data'
      ? []
      : [
          {
            row,
            facts: (facts[index] ?? []).map((fact) => withCarried(fact, carried.get(row.row))),
            hasUnknownStatus: doubtful.get(index)?.get(status)?.problem !== undefined,
          },
        ],
  );
  return {
    table,
    sayings,
    findings: [
      ...findings,
      ...styleFindings(table, styles),
      ...[...settled.unproved, ...subtotals].map((each) => subtotalFinding(table, each)),
      ...bulleted.map((each) => bulletFinding(table, each)),
      ...ownerFindings(source, found, table),
      ...hiddenFinding(table, sheet),
      ...dateFindings(table, repaired),
      ...untitledColumns(table),
      ...captionFindings(table, settledUnits, captions),
      ...[...doubtful].flatMap(([index, read]) => findingsOf(table, rows[index] as TableRow, read)),
    ],
  };
}

/** What the row itself says comes before what a heading above it says. */
function withCarried(fact: RowFact, carried: Readonly<Record<string, string>> | undefined): RowFact {
  return carried === undefined ? fact : { ...fact, values: { ...carried, ...fact.values } };
}

/** A caption gives its unit of money to every amount whose own title names none. */
function withCaption(columns: readonly TableColumn[], unit: MoneyScale | undefined): TableColumn[] {
  return columns.map((column) =>
    unit === undefined || column.moneyUnit !== undefined || column.definition?.kind !== 'money'
      ? column
      : { ...column, moneyUnit: unit },
  );
}

/** Columns that two titles claim are read by neither: which one was meant is a question, not a guess. */
function usableColumns({ match }: FoundTable): TableColumn[] {
  const claimed = new Set(match.ambiguous.flatMap(({ columns }) => columns));
  return match.columns.map((column) =>
    claimed.has(column) ? { column: column.column, title: column.title } : column,
  );
}

function readersOf(
  dates: ReadonlyMap<number, ColumnDates>,
  columns: readonly TableColumn[],
  { years, sheet }: TableSource,
): ReadonlyMap<number, DateReader> {
  return new Map(
    [...dates].map(([column, { order, open }]) => {
      const edge = columns.find((each) => each.column === column)?.definition?.edge;
      return [column, dateReader({ order, years, edge, is1904: sheet.is1904 }, open.length > 0)];
    }),
  );
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

/** The label cells of a totals row say "Tổng số", which is no movement and no level: only its numbers are judged. */
function findingsOf(table: Table, row: TableRow, read: RowReading): Finding[] {
  const problems = [...read].filter(([, { problem }]) => problem !== undefined);
  return problems.flatMap(([number, reading]) => {
    const column = table.columns.find((each) => each.column === number);
    if (column === undefined || reading.problem === undefined) return [];
    if (row.kind !== 'data' && (column.definition?.kind === 'choice' || column.definition?.kind === 'date'))
      return [];
    return [cellFinding(table, row, column, reading.problem, reading.otherwise)];
  });
}

function tooLong(
  place: { file: string; sheet?: string },
  row: SheetRow,
  columns: readonly TableColumn[],
): Finding {
  const width = Math.max(...columns.map(({ column }) => column));
  const column = row.cells.findIndex(({ kind }, index) => index >= width && kind !== 'blank') + 1;
  return {
    rule: 'row-longer-than-header',
    at: placeOf(place, row.row, column),
    value: row.cells[column - 1]?.text ?? '',
    params: { columns: width, found: row.cells.length, value: row.cells[column - 1]?.text ?? '' },
  };
}
