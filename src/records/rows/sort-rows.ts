import type { SheetRow } from '../../intake/sheet.ts';
import { filtered, mapped } from '../../lists/derive.ts';
import type { List } from '../../lists/list.ts';
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

/** The rows of a table, from top to bottom; blank rows are none. */
export interface SortedRows {
  /** Those under the header, and what each is. */
  readonly rows: List<SortedRow>;
  /** Those that are no data and no totals, with the titles above the header. */
  readonly aside: readonly { readonly row: number; readonly reason: AsideReason }[];
  readonly tooLong: readonly SheetRow[];
}

/** Tells the rows around and under a header apart; `see` is shown those that are data or totals, so that they need not be read again. */
export function sortRows(
  found: FoundTable,
  columns: readonly TableColumn[],
  isCsv: boolean,
  see: (row: SheetRow) => void,
): SortedRows {
  const body = filtered(found.body, isFilled);
  const foot = footStart(found.body, columns);
  const width = Math.max(...columns.map(({ column }) => column));
  const labels = labelColumns(found.dataset, columns);
  /** What a row is, by its index; data are not listed. */
  const marks = new Map<number, AsideReason>();
  const tooLong: SheetRow[] = [];
  let part: 'of-which' | 'broken-down' | undefined;
  let isBelowHeader = true;
  body.forEach((row, index) => {
    const texts = labelsOf(row, labels);
    const label = texts.find((text) => !/^[\d.]+$/.test(text)) ?? '';
    const says = whatLabelSays(label);
    if (!says.isPart) part = undefined;
    if (says.isOfWhich) part = 'of-which';
    if (says.isBrokenDown) part = 'broken-down';
    // What follows breaks the row above down: that is its total, and adding it as well would count everything twice.
    if (says.isBrokenDown && index > 0 && !marks.has(index - 1)) marks.set(index - 1, 'total');
    const isRepeated = isHeaderAgain(row, found.header);
    if (row.row >= foot) marks.set(index, 'foot');
    else if (isBelowHeader && isIndexRow(row, columns, body.slice(index + 1, index + 1 + ROWS_COMPARED)))
      marks.set(index, 'index-row');
    else if (isRepeated) marks.set(index, 'repeated-header');
    else if (isCsv && row.cells.length > width) {
      marks.set(index, 'longer-than-header');
      tooLong.push(row);
    } else if (part === 'of-which') marks.set(index, 'of-which');
    else if (says.isBrokenDown || isGroupRow(row, label, columns) || isRemark(row, columns))
      marks.set(index, 'group-row');
    else if (found.dataset.hasTotals && isTotalRow(row, texts)) marks.set(index, 'total');
    isBelowHeader = isRepeated;
    if ((marks.get(index) ?? 'total') === 'total') see(row);
  });
  freeLoneTotal(body, marks, columns);
  const aside = [...marks].filter(([, reason]) => reason !== 'total').sort(([one], [other]) => one - other);
  return {
    rows: mapped(body, (row, index) => {
      const mark = marks.get(index);
      if (mark === undefined) return { row, kind: 'data' };
      return mark === 'total' ? { row, kind: mark } : { row, aside: mark };
    }),
    aside: [
      ...found.preface.filter(isFilled).map(({ row }) => ({ row, reason: 'title' as const })),
      ...aside.map(([index, reason]) => ({ row: body.at(index)?.row ?? 0, reason })),
    ],
    tooLong,
  };
}

function isTotalRow(row: SheetRow, labels: readonly string[]): boolean {
  return labels.some(isTotalLabel) || saysOnlyTotal(row);
}

/** A total of nothing is the figure itself: a table may say only "Tổng kinh phí; 2.391". */
function freeLoneTotal(
  body: List<SheetRow>,
  marks: Map<number, AsideReason>,
  columns: readonly TableColumn[],
): void {
  const isCounting = (index: number): boolean => {
    const row = body.at(index);
    return row !== undefined && holdsNumber(row, columns);
  };
  const [first, ...others] = [...marks].filter(([index, mark]) => mark === 'total' && isCounting(index));
  if (first === undefined || others.length > 0) return;
  if (body.some((row, index) => !marks.has(index) && holdsNumber(row, columns))) return;
  marks.delete(first[0]);
}

/** The number of the first row of the foot; a place and date above further numbers is no foot. */
function footStart(rows: List<SheetRow>, columns: readonly TableColumn[]): number {
  const below = rows.findLastIndex((row) => holdsNumber(row, columns)) + 1;
  return rows.slice(below).find(isFootRow)?.row ?? Number.POSITIVE_INFINITY;
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
