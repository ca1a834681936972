import type { Finding } from '../../src/findings/finding.ts';
import type { Sheet } from '../../src/intake/sheet.ts';
import type { Examination } from '../../src/pipeline.ts';
import { allRecords, type DataRecord, type Table } from '../../src/records/ledger.ts';

/** What became of the cells of a file that are not blank. */
export interface CellAccount {
  readonly cells: number;
  /** Cells under a value of a record. */
  readonly used: number;
  readonly aside: Readonly<Record<string, number>>;
  /** Cells that nothing accounts for: `Sheet1 R3C2 "text": why`. */
  readonly lost: readonly string[];
}

type Fate = { readonly used: true } | { readonly aside: string } | { readonly lost: string };

const USED: Fate = { used: true };

/**
 * Asks of every cell that is not blank what became of it. The cells are those that intake gave, whatever the ledger says of
 * them; a cell counts as set aside only where the ledger names its row or its column, or a finding stands at it.
 */
export function accountCells(examination: Examination): CellAccount {
  const aside: Record<string, number> = {};
  const lost: string[] = [];
  let [cells, used] = [0, 0];
  for (const { submission, document } of examination.ledger.files) {
    for (const sheet of document?.sheets ?? []) {
      const fateOf = fatesOn(sheet, submission.file, examination);
      for (const { row, cells: all } of sheet.rows) {
        for (const [index, cell] of all.entries()) {
          if (cell.kind === 'blank') continue;
          cells += 1;
          const fate = fateOf(row, index + 1, cell.text);
          if ('used' in fate) used += 1;
          else if ('aside' in fate) aside[fate.aside] = (aside[fate.aside] ?? 0) + 1;
          else
            lost.push(`${sheet.name ?? ''} R${row}C${index + 1} "${cell.text.slice(0, 40)}": ${fate.lost}`);
        }
      }
    }
  }
  return { cells, used, aside, lost };
}

function fatesOn(
  sheet: Sheet,
  file: string,
  { ledger, findings }: Examination,
): (row: number, column: number, text: string) => Fate {
  const isHere = (place: { readonly file?: string; readonly sheet?: string } | undefined): boolean =>
    place?.file === file && place.sheet === sheet.name;
  const own = findings.filter(({ at, related }) => isHere(at) || related?.some(isHere));
  const tables = ledger.tables.filter(isHere);
  const saysNoTable = own.find(({ rule }) => NO_TABLE.has(rule));
  if (tables.length === 0) {
    const fate =
      saysNoTable === undefined ? { lost: 'no table, and no finding' } : { aside: saysNoTable.rule };
    return () => fate;
  }
  const rows = new Map<
    number,
    { readonly aside: string } | { readonly table: Table; readonly records: DataRecord[] }
  >();
  for (const table of tables) {
    for (let row = table.header.top; row <= table.header.bottom; row++) rows.set(row, { aside: 'header' });
    for (const { row, kind } of table.rows)
      rows.set(row, kind === 'data' ? { table, records: [] } : { aside: kind });
    for (const { row, reason } of table.aside) rows.set(row, { aside: reason });
  }
  for (const { table, row, reason } of ledger.setAside)
    if (tables.includes(table)) rows.set(row, { aside: reason });
  for (const record of allRecords(ledger)) {
    const entry = tables.includes(record.table) ? rows.get(record.row.row) : undefined;
    if (entry !== undefined && 'records' in entry) entry.records.push(record);
  }
  return (row, column, text) => {
    const entry = rows.get(row);
    if (entry === undefined) return { lost: 'its row is in no table' };
    if ('aside' in entry) return entry;
    if (entry.records.length === 0) return { lost: 'its row is in no record and not set aside' };
    if (entry.records.some((record) => isUsed(record, column))) return USED;
    const known = entry.table.columns.find((each) => each.column === column);
    const read = entry.table.rows.find((each) => each.row === row)?.numbers;
    if (known?.definition?.kind === 'percent' && read?.has(column) === true)
      return { aside: 'rate-of-parts' };
    const fate = fateInColumn(entry.table, row, column, own);
    return 'lost' in fate && DASH.test(text) ? { aside: 'not-reported' } : fate;
  };
}

/** Among parts that add up to the printed total without it, a dash says nothing and nobody is asked. */
const DASH = /^(?:[-–—]+|\/\/|x|×)$/i;

const NO_TABLE: ReadonlySet<string> = new Set(['no-known-table', 'sheet-not-used', 'header-missing']);

function isUsed({ columns, values }: DataRecord, column: number): boolean {
  return Object.entries(columns).some(
    ([field, at]) => at === column && (values as Record<string, unknown>)[field] !== undefined,
  );
}

/** A cell of a used row that is in no record: its column says why, or a finding at the cell or the column. */
function fateInColumn(table: Table, row: number, column: number, findings: readonly Finding[]): Fate {
  const known = table.columns.find((each) => each.column === column);
  if (known?.field === 'no') return { aside: 'row-number' };
  if (known?.isTotal === true) return { aside: 'total-column' };
  if (known?.isOfWhich === true) return { aside: 'of-which' };
  const isAtCell = (place: Finding['at']): boolean => place?.column === column && place.row === row;
  const isAtColumn = (place: Finding['at']): boolean => place?.column === column;
  const placesOf = ({ at, related = [] }: Finding): readonly Finding['at'][] => [at, ...related];
  const found =
    findings.find((each) => placesOf(each).some(isAtCell)) ??
    (known?.field === undefined ? findings.find((each) => placesOf(each).some(isAtColumn)) : undefined);
  if (found !== undefined) return { aside: found.rule };
  return {
    lost: known === undefined ? 'its column is not known' : `in column "${known.title}" and in no record`,
  };
}
