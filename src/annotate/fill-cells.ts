import { readCount } from '../ooxml/markup.ts';
import type { PartDraft } from '../ooxml/part-draft.ts';
import { Reference } from '../ooxml/reference.ts';
import type { XmlReader } from '../ooxml/xml-reader.ts';
import { columnLetters } from '../source/location.ts';
import type { CellMark } from './cell-mark.ts';
import type { MarkStyles } from './mark-styles.ts';

/**
 * Gives the marked cells of a sheet their fill: a cell that is there gets another format, one that is not is put in, blank. Nothing
 * else of the sheet is touched. One pass over the rows, since sheets may be large.
 */
export function fillCells(
  reader: XmlReader,
  draft: PartDraft,
  marks: readonly CellMark[],
  styles: MarkStyles,
): void {
  const rows = new Map<number, CellMark[]>();
  for (const mark of marks) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark]);
  const pending = [...rows].sort(([one], [other]) => one - other);
  const missingRow = (prefix: string, [row, cells]: readonly [number, readonly CellMark[]]): string =>
    `<${prefix}row r="${row}">${cells
      .toSorted(byColumn)
      .map((mark) => newCell(prefix, mark, styles))
      .join('')}</${prefix}row>`;
  let prefix = '';
  let last = 0;
  for (let token = reader.next(); token !== 'done'; token = reader.next()) {
    if (token === 'start' && reader.name === 'sheetData') {
      prefix = prefixOf(draft.text, reader.tagStart);
      const { tagStart, tagEnd } = reader;
      if (!draft.text.slice(tagStart, tagEnd).endsWith('/>')) continue;
      const all = pending.splice(0).map((each) => missingRow(prefix, each));
      draft.replace(tagStart, tagEnd, `<${prefix}sheetData>${all.join('')}</${prefix}sheetData>`);
      return;
    }
    if (token === 'start' && reader.name === 'row') {
      const number = reader.attribute('r');
      const row = number === undefined ? last + 1 : readCount(number);
      last = row;
      const before = pending.findIndex(([each]) => each >= row);
      const passed = pending.splice(0, before < 0 ? pending.length : before);
      if (passed.length > 0)
        draft.insert(reader.tagStart, passed.map((each) => missingRow(prefix, each)).join(''));
      const own = pending[0]?.[0] === row ? pending.shift()?.[1] : undefined;
      if (own === undefined) reader.skip();
      else fillRow(reader, draft, prefix, own, styles);
    }
    if (token === 'end' && draft.text.startsWith(`</${prefix}sheetData`, reader.tagStart)) {
      draft.insert(
        reader.tagStart,
        pending
          .splice(0)
          .map((each) => missingRow(prefix, each))
          .join(''),
      );
      return;
    }
  }
}

function fillRow(
  reader: XmlReader,
  draft: PartDraft,
  prefix: string,
  marks: readonly CellMark[],
  styles: MarkStyles,
): void {
  const pending = marks.toSorted(byColumn);
  const { tagStart, tagEnd } = reader;
  const tag = draft.text.slice(tagStart, tagEnd);
  if (tag.endsWith('/>')) {
    reader.skip();
    const cells = pending.map((mark) => newCell(prefix, mark, styles)).join('');
    draft.replace(tagEnd - 2, tagEnd, `>${cells}</${prefix}row>`);
    return;
  }
  const reference = new Reference();
  let column = 0;
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'start') continue;
    const isCell = reader.name === 'c';
    const named = isCell ? reader.attribute('r') : undefined;
    column = named !== undefined && reference.read(named) ? reference.column : column + (isCell ? 1 : 0);
    const start = reader.tagStart;
    // A cell that is counted on must not be moved by one that is put in before it.
    while (isCell && named !== undefined && (pending[0]?.column ?? Infinity) < column)
      draft.insert(start, newCell(prefix, pending.shift() as CellMark, styles));
    if (isCell && pending[0]?.column === column) {
      const style = Math.max(0, readCount(reader.attribute('s') ?? '0'));
      draft.setAttribute(
        start,
        reader.tagEnd,
        's',
        String(styles.filled(style, (pending.shift() as CellMark).severity)),
      );
    }
    reader.skip();
  }
  const rest = pending.filter((mark) => mark.column > column);
  draft.insert(reader.tagStart, rest.map((mark) => newCell(prefix, mark, styles)).join(''));
}

function newCell(prefix: string, mark: CellMark, styles: MarkStyles): string {
  return `<${prefix}c r="${columnLetters(mark.column)}${mark.row}" s="${styles.filled(0, mark.severity)}"/>`;
}

function byColumn(one: CellMark, other: CellMark): number {
  return one.column - other.column;
}

/** The prefix of the tag at a place, with its colon. */
function prefixOf(text: string, at: number): string {
  return /^<([^\s/>:]+:)?/.exec(text.slice(at, at + 100))?.[1] ?? '';
}
