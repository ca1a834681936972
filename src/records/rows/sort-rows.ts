import type { SheetRow } from '../../intake/sheet.ts';
import type { FoundTable } from '../header/find-tables.ts';
import type { AsideReason, TableColumn } from '../ledger.ts';
import {
  isFootRow,
  isGroupRow,
  isIndexRow,
  isRemark,
  isTotalLabel,
  labelColumns,
  labelsOf,
  saysOnlyTotal,
  whatLabelSays,
} from './row-kinds.ts';

/** Rows below a row of column numbers that could show it to be the first of a list. */
const ROWS_COMPARED = 20;

export type SortedRow =
  | { readonly row: SheetRow; readonly kind: 'data' | 'total' }
  | { readonly row: SheetRow; readonly aside: AsideReason };

/** Tells the rows around and under a header apart, from top to bottom; blank rows are none. */
export function sortRows(found: FoundTable, columns: readonly TableColumn[], isCsv: boolean): SortedRow[] {
  const sorted: SortedRow[] = found.preface.filter(isFilled).map((row) => ({ row, aside: 'title' }));
  const body = found.body.filter(isFilled);
  const foot = footStart(body, columns);
  const width = Math.max(...columns.map(({ column }) => column));
  const repeats = new Set(body.flatMap((row, index) => (isHeaderAgain(row, found.header) ? [index] : [])));
  const labels = labelColumns(found.dataset, columns);
  let part: 'of-which' | 'broken-down' | undefined;
  body.forEach((row, index) => {
    const texts = labelsOf(row, labels);
    const label = texts.find((text) => !/^[\d.]+$/.test(text)) ?? '';
    const says = whatLabelSays(label);
    if (!says.isPart) part = undefined;
    if (says.isOfWhich) part = 'of-which';
    if (says.isBrokenDown) part = 'broken-down';
    if (says.isBrokenDown) makeTotal(sorted);
    const put = (aside: AsideReason): number => sorted.push({ row, aside });
    if (index >= foot) put('foot');
    else if (
      (index === 0 || repeats.has(index - 1)) &&
      isIndexRow(row, columns, body.slice(index + 1, index + 1 + ROWS_COMPARED))
    )
      put('index-row');
    else if (repeats.has(index)) put('repeated-header');
    else if (isCsv && row.cells.length > width) put('longer-than-header');
    else if (part === 'of-which') put('of-which');
    else if (says.isBrokenDown || isGroupRow(row, label, columns) || isRemark(row, columns)) put('group-row');
    else sorted.push({ row, kind: found.dataset.hasTotals && isTotalRow(row, texts) ? 'total' : 'data' });
  });
  return withLoneTotal(sorted, columns);
}

function isTotalRow(row: SheetRow, labels: readonly string[]): boolean {
  return labels.some(isTotalLabel) || saysOnlyTotal(row);
}

/** A total of nothing is the figure itself: a table may say only "Tổng kinh phí; 2.391". */
function withLoneTotal(sorted: readonly SortedRow[], columns: readonly TableColumn[]): SortedRow[] {
  const isCounting = (each: SortedRow, kind: 'data' | 'total'): boolean =>
    'kind' in each && each.kind === kind && holdsNumber(each.row, columns);
  const totals = sorted.filter((each) => isCounting(each, 'total'));
  if (totals.length !== 1 || sorted.some((each) => isCounting(each, 'data'))) return [...sorted];
  return sorted.map((each) => (each === totals[0] ? { row: each.row, kind: 'data' } : each));
}

/** What follows breaks the last row down: it is their total, and adding it as well would count everything twice. */
function makeTotal(sorted: SortedRow[]): void {
  const last = sorted.at(-1);
  if (last !== undefined && 'kind' in last) sorted[sorted.length - 1] = { row: last.row, kind: 'total' };
}

/** Index of the first row of the foot; a place and date above further numbers is no foot. */
function footStart(body: readonly SheetRow[], columns: readonly TableColumn[]): number {
  const last = body.findLastIndex((row) => holdsNumber(row, columns));
  const foot = body.findIndex((row, index) => index > last && isFootRow(row));
  return foot < 0 ? body.length : foot;
}

function holdsNumber({ cells }: SheetRow, columns: readonly TableColumn[]): boolean {
  const numeric = columns.filter(
    ({ definition }) => definition !== undefined && isNumericKind(definition.kind),
  );
  return numeric.some(({ column }) => {
    const cell = cells[column - 1];
    return cell?.kind === 'number' || (cell?.kind === 'text' && /^[^\p{L}]*\d/u.test(cell.text));
  });
}

/** A row of the header once more, where a printed page begins; merged titles may have been filled down from the row above it. */
function isHeaderAgain({ cells }: SheetRow, header: readonly SheetRow[]): boolean {
  return header.some((level, at) => {
    const above = header.slice(0, at);
    const isTitle = (text: string, index: number): boolean => {
      const own = level.cells[index]?.text ?? '';
      return text === own || (own === '' && above.some((each) => each.cells[index]?.text === text));
    };
    return cells.length >= level.cells.length && cells.every(({ text }, index) => isTitle(text, index));
  });
}

function isNumericKind(kind: string): boolean {
  return kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'quantity';
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some(({ kind }) => kind !== 'blank');
}
