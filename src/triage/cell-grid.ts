import type { JudgedFinding } from '../findings/finding.ts';
import { firstFrom } from '../lists/derive.ts';
import type { List } from '../lists/list.ts';
import type { Ledger, Table } from '../records/ledger.ts';
import { columnLetters } from '../source/location.ts';
import type { FindingGroup } from './finding-group.ts';

/** A few cells around a finding, as they stand on the sheet. */
export interface CellGrid {
  readonly columns: readonly {
    readonly letters: string;
    readonly title: string;
    /** Where there is too little room, the highest is left out first. */
    readonly rank: number;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly text: string; readonly isMarked: boolean }[];
  }[];
  /** There are more rows below that it rests on, or like these. */
  readonly isCut: boolean;
}

const MOST_ROWS = 5;
const MOST_COLUMNS = 5;
const MOST_NAMING = 2;
/** So many of a group's own cells are drawn; the others are like them. */
const MOST_MARKED = 3;

interface Cells {
  readonly row: number;
  readonly cells: readonly { readonly kind: string; readonly text: string }[];
}

/** Draws findings at their cells: the failing ones, those that they rest on, and what names the row. */
export function gridDrawer(ledger: Ledger): (group: FindingGroup) => CellGrid | undefined {
  const documents = new Map(ledger.files.map(({ submission, document }) => [submission.file, document]));
  const tables = new Map<string, Table[]>();
  for (const table of ledger.tables) tables.set(table.file, [...(tables.get(table.file) ?? []), table]);
  return ({ lead, findings }) => {
    const { file, sheet, row } = lead.at;
    if (row === undefined) return undefined;
    const rows = documents.get(file)?.sheets.find(({ name }) => name === sheet)?.rows;
    if (rows === undefined) return undefined;
    const own = (tables.get(file) ?? []).filter((table) => table.sheet === sheet);
    const table = own.findLast(({ header }) => header.top <= row);
    return drawGrid(findings, table, (number) => findRow(rows, number));
  };
}

function drawGrid(
  findings: readonly JudgedFinding[],
  table: Table | undefined,
  rowAt: (row: number) => Cells | undefined,
): CellGrid | undefined {
  const [lead] = findings;
  if (lead?.at.row === undefined) return undefined;
  const top = lead.at.row;
  const isHere = ({ file, sheet }: JudgedFinding['at']): boolean =>
    file === lead.at.file && sheet === lead.at.sheet;
  const marked = findings.slice(0, MOST_MARKED).map(({ at }) => at);
  const related = (lead.related ?? []).filter(isHere);
  const wanted = new Set([...findings.map(({ at }) => at.row), ...related.map(({ row }) => row)]);
  const rows = inOrder(
    pick(
      MOST_ROWS,
      [marked, related].map((places) => places.map(({ row }) => row)),
    ),
  );
  const naming = nameColumns(table, rows.map(rowAt));
  const ranked = pick(MOST_COLUMNS, [
    marked.map(({ column }) => column),
    naming.slice(0, 1),
    related.map(({ column }) => column),
    naming,
    lead.at.column === undefined ? (rowAt(top)?.cells ?? []).flatMap(filledColumn) : [],
  ]);
  if (ranked.length === 0) return undefined;
  const columns = inOrder(ranked);
  const isMarked = (row: number, column: number): boolean =>
    findings.some(({ at }) => at.row === row && (at.column ?? column) === column);
  const isCut = [...wanted].some((row) => row !== undefined && row > (rows.at(-1) ?? 0));
  const isInHeader = table === undefined || top <= table.header.bottom;
  return {
    columns: columns.map((column) => ({
      letters: columnLetters(column),
      rank: ranked.indexOf(column),
      title: isInHeader ? '' : (table.columns.find((each) => each.column === column)?.title ?? ''),
    })),
    rows: rows.map((row) => ({
      row,
      cells: columns.map((column) => ({
        text: rowAt(row)?.cells[column - 1]?.text.trim() ?? '',
        isMarked: isMarked(row, column),
      })),
    })),
    isCut,
  };
}

/** The first of all lists, list after list, without repetition. */
function pick(most: number, lists: readonly (readonly (number | undefined)[])[]): number[] {
  const picked = new Set(lists.flat().filter((number) => number !== undefined));
  return [...picked].slice(0, most);
}

function inOrder(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The columns that say what a row is about: the table's first with words in them. */
function nameColumns(table: Table | undefined, rows: readonly (Cells | undefined)[]): number[] {
  const columns = (table?.columns ?? []).map(({ column }) => column).sort((a, b) => a - b);
  const worded = columns.filter((column) =>
    rows.some((row) => {
      const cell = row?.cells[column - 1];
      return cell?.kind === 'text' && /\p{L}{2}/u.test(cell.text);
    }),
  );
  return worded.slice(0, MOST_NAMING);
}

function filledColumn({ kind }: { kind: string }, index: number): number[] {
  return kind === 'blank' ? [] : [index + 1];
}

function findRow(rows: List<Cells>, row: number): Cells | undefined {
  const found = rows.at(firstFrom(rows, row));
  return found?.row === row ? found : undefined;
}
