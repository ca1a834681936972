import type { TextCell, Workbook, WorkbookCell, WorkbookRow, WorkbookSheet } from '../ooxml/workbook.ts';
import { readReplies } from './returned-sheet.ts';
import { digitsLeftOut, wordBehind } from './scaled-format.ts';
import {
  BLANK,
  type Cell,
  type Repair,
  type Reply,
  type Sheet,
  type SheetRow,
  type SkippedSheet,
  type SourceDocument,
  textCell,
} from './sheet.ts';
import { type CellText, isLegacyFont, repairCells } from './text/repair-cell-text.ts';

/** The visible sheets of a workbook as rows of cells, and the sheets that were passed over with the reason. */
export function sheetsOf(
  workbook: Workbook,
): Pick<SourceDocument, 'sheets' | 'skipped' | 'repair' | 'replies'> {
  const sheets: Sheet[] = [];
  const skipped: SkippedSheet[] = [];
  const replies: Reply[] = [];
  const { textOf, repair } = textsOf(workbook);
  for (const sheet of workbook.sheets) {
    if (sheet.state !== 'visible')
      skipped.push({
        sheet: sheet.name,
        why: 'hidden',
        rows: rowsOf(sheet.rows.slice(0, LOOKED_AT), textOf),
      });
    else if (sheet.rows.every(({ cells }) => cells.length === 0))
      skipped.push({ sheet: sheet.name, why: 'empty' });
    else {
      const read: Sheet = {
        name: sheet.name,
        rows: rowsOf(sheet.rows, textOf),
        ...hiddenIn(sheet),
        merges: sheet.merges,
        ...(workbook.date1904 ? { is1904: true } : {}),
      };
      const answers = readReplies(read);
      if (answers === undefined) sheets.push(read);
      else {
        skipped.push({ sheet: sheet.name, why: 'returned' });
        replies.push(...answers);
      }
    }
  }
  return {
    sheets,
    skipped,
    ...(repair === undefined ? {} : { repair }),
    ...(replies.length === 0 ? {} : { replies }),
  };
}

/** A hidden sheet is not read; this many of its rows tell whether it holds a table or the id of a form. */
const LOOKED_AT = 60;

function hiddenIn({ rows, hiddenColumns }: WorkbookSheet): Pick<Sheet, 'hiddenRows' | 'hiddenColumns'> {
  const hidden = rows.filter((row) => row.hidden).map(({ row }) => row);
  return {
    ...(hidden.length === 0 ? {} : { hiddenRows: new Set(hidden) }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

type TextReader = (cell: TextCell) => string;

/** Cells in fonts of TCVN3 and VNI hold letters of those encodings; where one cell does not say which, the others do. */
function textsOf({ fonts, sheets }: Workbook): { textOf: TextReader; repair?: Repair } {
  const cells = sheets.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.filter((cell) => cell.kind === 'text' && isLegacyFont(fonts[cell.font ?? 0])),
    ),
  ) as TextCell[];
  const repaired = repairCells(cells.map(({ text, font }) => ({ text, fontName: fonts[font ?? 0] })));
  const texts = new Map<TextCell, CellText>(cells.map((cell, index) => [cell, repaired[index] ?? cell]));
  const first = cells.find((cell) => texts.get(cell)?.from !== undefined);
  const { text = '', from } = (first && texts.get(first)) ?? {};
  return {
    textOf: (cell) => texts.get(cell)?.text ?? cell.text,
    ...(first === undefined || from === undefined
      ? {}
      : { repair: { encoding: from, before: first.text, after: text } }),
  };
}

function rowsOf(rows: readonly WorkbookRow[], textOf: TextReader): SheetRow[] {
  return rows.map(({ row, cells }) => {
    const dense: Cell[] = [];
    for (const cell of cells) {
      while (dense.length < cell.column - 1) dense.push(BLANK);
      dense.push(cellOf(cell, textOf));
    }
    while (dense.at(-1)?.kind === 'blank') dense.pop();
    return { row, cells: dense };
  });
}

function cellOf(cell: WorkbookCell, textOf: TextReader): Cell {
  switch (cell.kind) {
    case 'text':
      return textCell(textOf(cell).normalize('NFC'));
    case 'number':
      return isMeasurable(cell.text) ? numberCell(cell) : textCell(cell.text);
    case 'date':
      return { kind: 'date', text: cell.iso, iso: cell.iso };
    case 'truth':
      return { kind: 'truth', text: cell.value ? 'TRUE' : 'FALSE' };
    case 'fault':
      return { kind: 'fault', text: cell.code };
    case 'unresolved':
      return { kind: 'unresolved', text: `=${cell.formula}` };
  }
}

function numberCell({ text, format, pattern }: Extract<WorkbookCell, { kind: 'number' }>): Cell {
  const leftOut = pattern === undefined ? 0 : digitsLeftOut(pattern);
  const word = pattern === undefined ? undefined : wordBehind(pattern);
  return {
    kind: 'number',
    text: plainDigits(text),
    percent: format === 'percent',
    ...(leftOut === 0 ? {} : { leftOut }),
    ...(word === undefined ? {} : { word }),
  };
}

/** No count or amount has more digits than this; what has would only exhaust the reader. */
const MOST_DIGITS = 40;

function isMeasurable(stored: string): boolean {
  return stored.length <= MOST_DIGITS && Math.abs(Number(/e(.+)$/i.exec(stored)?.[1] ?? 0)) <= MOST_DIGITS;
}

/** The stored digits without binary noise: spreadsheets keep and show 15 significant digits. */
function plainDigits(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored;
  const value = Number(stored);
  return Number.isFinite(value) ? plain(value.toPrecision(15)) : stored;
}

function plain(digits: string): string {
  const trimmed = digits.includes('.') && !digits.includes('e') ? digits.replace(/\.?0+$/, '') : digits;
  return trimmed === '-0' ? '0' : trimmed;
}
