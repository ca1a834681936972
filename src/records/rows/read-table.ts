import type { Finding } from '../../findings/finding.ts';
import type { Sheet, SheetRow } from '../../intake/sheet.ts';
import { filtered, firstFrom, flatMapped, mapped } from '../../lists/derive.ts';
import type { List } from '../../lists/list.ts';
import type { MoneyScale } from '../../quantity/money-scale.ts';
import type { NumberStyleName } from '../../quantity/number-style.ts';
import { styleFindings } from '../cells/cell-finding.ts';
import { dateFindings } from '../cells/date-findings.ts';
import { type ColumnDates, dateEvidence, decideDates } from '../cells/decide-dates.ts';
import { decideStyles, styleProofs } from '../cells/decide-style.ts';
import { type DateReader, dateReader } from '../cells/read-cell.ts';
import { findCaptions } from '../header/find-caption.ts';
import type { FoundTable } from '../header/find-tables.ts';
import { settleParts } from '../header/settle-parts.ts';
import { settleRowNumbers } from '../header/settle-row-numbers.ts';
import { type Owners, ownerFindings, ownerOf, titlesOf } from '../header/title-block.ts';
import { settleUnitColumn } from '../header/title-traps.ts';
import type { Years } from '../header/years.ts';
import { placeOf, type Table, type TableColumn, type TableRow } from '../ledger.ts';
import { fillDown } from './fill-down.ts';
import { hiddenFinding } from './hidden-findings.ts';
import { rowReader } from './read-row.ts';
import { factReader, type RowFact } from './records-of-row.ts';
import { saysOnlyTotal } from './row-kinds.ts';
import { carryHeadings, type Settled, settledRow, settleParents, withSettled } from './settle-rows.ts';
import { settleTotals } from './settle-totals.ts';
import { sortRows } from './sort-rows.ts';
import { rowsReader, surveyRows } from './survey-rows.ts';
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
  readonly sayings: List<RowSaying>;
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
  const about = {
    file,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    dataset: found.dataset.name,
    ...ownerOf(source, found),
  };
  const captions = findCaptions(found);
  const [caption] = captions;
  const settledTitles = settleRowNumbers(found.dataset, usableColumns(found), found.body);
  const settledUnits = settleUnitColumn(found.dataset, settledTitles, found.body);
  const titled = withCaption(settledUnits, caption?.moneyUnit);
  const body = fillDown(found.body, sheet.merges, titled);
  const written = styleProofs(titled, source.numbers);
  const dated = dateEvidence(titled);
  const sorted = sortRows({ ...found, body }, titled, sheet.name === undefined, (row) => {
    written.see(row);
    dated.see(row);
  });
  const counted = filtered(sorted.rows, (each) => 'kind' in each);
  const cells = mapped(counted, ({ row }) => row);
  const styles = decideStyles(written.proofs, titled, source.numbers);
  const dates = decideDates(dated.evidence);
  const dateReaders = readersOf(dates, titled, source);
  const columns = settleParts(titled, cells, rowReader(titled, styles, source.numbers, dateReaders));
  const reader = { ...about, columns, dates, read: rowReader(columns, styles, source.numbers, dateReaders) };
  const readFacts = factReader(found.dataset, columns);
  const read = mapped(counted, rowsReader(reader, readFacts));
  const survey = surveyRows(read, reader);
  const asRead = mapped(read, ({ row }) => row);
  const freed = settleTotals(asRead, survey.totals, columns, (row) => !saysOnlyTotal(row));
  const asData = new Map(freed.data.map((index) => [index, { kind: 'data' as const }]));
  const isSummed = survey.mayHoldSubtotals || asData.size > 0;
  const withData = withSettled(asRead, asData);
  const { subtotals, doubtful, ...parents } = settleParents(found.dataset, columns, withData, isSummed);
  const settled: Settled = new Map([...asData, ...parents.settled]);
  const rows = withSettled(asRead, settled);
  const rowNumber = (index: number): number => rows.at(index)?.row ?? 0;
  const headings = [...settled].flatMap(([index, { parts }]) =>
    parts === undefined ? [] : [rowNumber(index)],
  );
  const carried = carryHeadings(found.dataset, columns, sorted, headings);
  const isTotal = (index: number): boolean =>
    (settled.get(index)?.kind ?? (survey.totals.has(index) ? 'total' : 'data')) !== 'data';
  const totals = [...new Set([...survey.totals, ...settled.keys()])].filter(isTotal).map(rowNumber);
  const indexed = sorted.aside.find(({ reason }) => reason === 'index-row')?.row;
  const indexRow = indexed === undefined ? undefined : body.at(firstFrom(body, indexed));
  const table: Table = {
    ...about,
    header: { top: found.header[0]?.row ?? 1, bottom: found.header.at(-1)?.row ?? 1 },
    titles: titlesOf(found.preface),
    ...(caption === undefined ? {} : { caption: { moneyUnit: caption.moneyUnit, row: caption.row } }),
    ...(indexRow === undefined ? {} : { indexRow }),
    ...(found.mapping === undefined ? {} : { mapping: found.mapping }),
    columns,
    styles,
    dates,
    rows,
    totals: totals.sort((one, other) => one - other),
    ...(carried === undefined || carried.fields.length === 0 ? {} : { fromHeadings: carried.fields }),
    aside: sorted.aside,
  };
  const sayings = flatMapped(read, ({ row: seen, facts }, index): RowSaying[] => {
    const row = settledRow(seen, settled.get(index));
    if (row.kind !== 'data') return [];
    const own = seen.kind === 'data' ? facts : readFacts(reader.read(seen));
    const above = carried?.for(row.row);
    const said = above === undefined ? own : own.map((fact) => withCarried(fact, above));
    return [{ row, facts: said, hasUnknownStatus: survey.unknownStatus.has(index) }];
  });
  return {
    table,
    sayings,
    findings: [
      ...sorted.tooLong.map((row) => tooLong(about, row, columns)),
      ...styleFindings(table, styles),
      ...[...freed.unproved, ...subtotals].map((each) => subtotalFinding(table, each)),
      ...doubtful.map((each) => bulletFinding(table, each)),
      ...ownerFindings(source, found, table),
      ...hiddenFinding(table, sheet),
      ...dateFindings(table, survey.repaired),
      ...untitledColumns(table, survey.width),
      ...captionFindings(table, settledUnits, captions),
      // The label cells of a totals row say "Tổng số", which is no movement and no level: only its numbers are judged.
      ...survey.problems.flatMap(({ index, isWord, finding }) => (isWord && isTotal(index) ? [] : [finding])),
    ],
  };
}

/** What the row itself says comes before what a heading above it says. */
function withCarried(fact: RowFact, carried: Readonly<Record<string, string>>): RowFact {
  return { ...fact, values: { ...carried, ...fact.values } };
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
