import type ExcelJS from 'exceljs';
import { phrase, type Text } from '../../language/phrase.ts';
import { say } from '../../language/translate.ts';
import type { Block, Report, Section } from '../../report/report.ts';
import { narrativeLines } from '../narrative/narrative-lines.ts';
import { parseNarrative } from '../narrative/parse-narrative.ts';
import { type Book, setLink, setText, writeWide } from './book.ts';
import { pageOptions } from './page-setup.ts';
import { rowHeight } from './row-height.ts';
import { LOOKS, type Look } from './styles.ts';

const WIDTHS = [36, 100] as const;

/** A sheet to find on the cover. */
export interface ContentsLine {
  readonly sheet: string;
  readonly heading: Text;
}

/** The first sheet: what this is, where everything is, and the report's sentences for those who open nothing else. */
export function writeCover(
  book: Book,
  report: Report,
  name: string,
  contents: readonly ContentsLine[],
): void {
  const sheet = book.workbook.addWorksheet(name, pageOptions(book.language));
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const cover: Cover = { book, sheet, row: 1 };
  if (report.kind === 'conference') {
    writeLine(cover, phrase('render.nation'), LOOKS.nation);
    writeLine(cover, phrase('render.motto'), LOOKS.nation);
    cover.row++;
  }
  writeLine(cover, report.title, LOOKS.title);
  for (const line of report.subtitle) writeLine(cover, line, LOOKS.subtitle);
  cover.row++;
  for (const { label, value } of report.facts) writePair(cover, label, value, LOOKS.label, LOOKS.strong);
  cover.row++;
  writeLine(cover, phrase('render.contents'), LOOKS.part);
  for (const line of contents) writeLink(cover, line);
  for (const section of report.sections) writeSection(cover, section);
  sheet.commit();
}

/** Where the next line of the cover goes. */
interface Cover {
  readonly book: Book;
  readonly sheet: ExcelJS.Worksheet;
  row: number;
}

function writeSection(cover: Cover, section: Section): void {
  const lines = section.blocks.flatMap(linesOf);
  if (section.level === 2 && lines.length === 0) return;
  cover.row++;
  if (section.level === 1) writeLine(cover, section.heading, LOOKS.part);
  const [first = '', ...rest] = lines;
  if (section.level === 2) writePair(cover, section.heading, first, LOOKS.section, LOOKS.text);
  else if (first !== '') writePair(cover, '', first, LOOKS.section, LOOKS.text);
  for (const line of rest) writePair(cover, '', line, LOOKS.section, LOOKS.text);
}

/** What a block says in plain sentences; a table says on what it rests. */
function linesOf(block: Block): Text[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'narrative':
      return narrativeLines(parseNarrative(block.markdown));
    case 'table':
      return [...block.notes];
    case 'bars':
      return [block.alternative];
    case 'bullets':
      // The list of targets says each of them.
      return [];
  }
}

function writeLine(cover: Cover, text: Text, look: Look): void {
  writeWide(cover.book, cover.sheet, cover.row++, WIDTHS, text, look);
}

function writePair(cover: Cover, left: Text, right: Text, leftLook: Look, rightLook: Look): void {
  const { book, sheet } = cover;
  const row = cover.row++;
  sheet.getRow(row).height = rowHeight([
    { text: setText(book, sheet.getCell(row, 1), left, leftLook), width: WIDTHS[0] },
    { text: setText(book, sheet.getCell(row, 2), right, rightLook), width: WIDTHS[1] },
  ]);
}

function writeLink(cover: Cover, { sheet: target, heading }: ContentsLine): void {
  const { book, sheet } = cover;
  const row = cover.row++;
  const words = say(book.language, heading);
  setLink(sheet.getCell(row, 1), target, target, LOOKS.link);
  setLink(sheet.getCell(row, 2), words, target, LOOKS.link);
  sheet.getRow(row).height = rowHeight([
    { text: target, width: WIDTHS[0] },
    { text: words, width: WIDTHS[1] },
  ]);
}
