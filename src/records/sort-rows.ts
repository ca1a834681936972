import type { SheetRow } from '../intake/sheet.ts';
import type { FoundTable } from './find-tables.ts';
import type { AsideReason, TableColumn } from './ledger.ts';
import { looksLikeNumber } from './numbers.ts';
import {
  isBrokenDownRow,
  isFootRow,
  isGroupRow,
  isIndexRow,
  isOfWhichRow,
  isPartRow,
  isTotalRow,
  labelsOf,
} from './row-kinds.ts';

export type SortedRow =
  | { readonly row: SheetRow; readonly kind: 'data' | 'total' }
  | { readonly row: SheetRow; readonly aside: AsideReason };

/** Tells the rows around and under a header apart, from top to bottom; blank rows are none. */
export function sortRows(found: FoundTable, columns: readonly TableColumn[], isCsv: boolean): SortedRow[] {
  const sorted: SortedRow[] = found.preface.filter(isFilled).map((row) => ({ row, aside: 'title' }));
  const body = found.body.filter(isFilled);
  const foot = footStart(body, columns);
  const width = Math.max(...columns.map(({ column }) => column));
  const titles = found.header[0]?.cells.map(({ text }) => text).join('|');
  let part: 'of-which' | 'broken-down' | undefined;
  body.forEach((row, index) => {
    const [label = ''] = labelsOf(row, found.dataset, columns).filter((text) => !/^[\d.]+$/.test(text));
    if (!isPartRow(label)) part = undefined;
    if (isOfWhichRow(label)) part = 'of-which';
    if (isBrokenDownRow(label)) part = 'broken-down';
    if (part === 'broken-down' && isBrokenDownRow(label)) makeTotal(sorted);
    const put = (aside: AsideReason): number => sorted.push({ row, aside });
    if (index >= foot) put('foot');
    else if (index === 0 && isIndexRow(row)) put('index-row');
    else if (row.cells.map(({ text }) => text).join('|') === titles) put('repeated-header');
    else if (isCsv && row.cells.length > width) put('longer-than-header');
    else if (part === 'of-which') put('of-which');
    else if (isBrokenDownRow(label) || isGroupRow(row, label)) put('group-row');
    else sorted.push({ row, kind: isTotalRow(row, found.dataset, columns) ? 'total' : 'data' });
  });
  return sorted;
}

/** What follows breaks the last row down: it is their total, and adding it as well would count everything twice. */
function makeTotal(sorted: SortedRow[]): void {
  const last = sorted.at(-1);
  if (last !== undefined && 'kind' in last) sorted[sorted.length - 1] = { row: last.row, kind: 'total' };
}

/** Index of the first row of the foot; a place and date above further numbers is no foot. */
function footStart(body: readonly SheetRow[], columns: readonly TableColumn[]): number {
  const numeric = columns.filter(
    ({ definition }) => definition !== undefined && isNumericKind(definition.kind),
  );
  const holdsNumber = ({ cells }: SheetRow): boolean =>
    numeric.some(({ column }) => {
      const cell = cells[column - 1];
      return cell?.kind === 'number' || (cell?.kind === 'text' && looksLikeNumber(cell.text));
    });
  const last = body.findLastIndex(holdsNumber);
  const foot = body.findIndex((row, index) => index > last && isFootRow(row));
  return foot < 0 ? body.length : foot;
}

function isNumericKind(kind: string): boolean {
  return kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'quantity';
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some(({ kind }) => kind !== 'blank');
}
