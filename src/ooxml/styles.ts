import { FontNames } from './font-names.ts';
import { enterRoot, isMain, nextChild, readCount } from './markup.ts';
import { classifyFormat, findBuiltInFormat } from './number-format.ts';
import { readFontName } from './rich-text.ts';
import type { NumberFormat } from './workbook.ts';
import type { XmlReader } from './xml-reader.ts';

/** As much of a cell's style as a value needs. */
export interface CellStyle {
  format: NumberFormat;
  /** The format code where it says more than `format`. */
  pattern: string | undefined;
  /** Index of the font's name. */
  font: number;
}

export interface Styles {
  cells: CellStyle[];
  fonts: FontNames;
}

export const plainStyle: CellStyle = { format: 'general', pattern: undefined, font: 0 };

/** A cell that names a style which does not exist: its number may be a date, and we do not know. */
export const unknownStyle: CellStyle = { format: 'unknown', pattern: undefined, font: 0 };

/** Patterns that add nothing to `number` or `percent`. */
const plainPattern = /^(0|#,##0)(\.0+)?%?$/;

/** Number formats and font names of the cell formats (ECMA-376 part 1 §18.8.10). */
export function readStyles(reader: XmlReader): Styles {
  const codes = new Map<number, string>();
  const fonts: string[] = [];
  const formats: { id: number; font: number }[] = [];
  enterRoot(reader, 'styleSheet');
  while (nextChild(reader)) {
    if (isMain(reader, 'numFmts')) readCodes(reader, codes);
    else if (isMain(reader, 'fonts')) readFonts(reader, fonts);
    else if (isMain(reader, 'cellXfs')) readFormats(reader, formats);
    else reader.skip();
  }
  reader.next();
  const known = new Map<number, CellStyle>();
  const cells = formats.map(({ id, font }) => {
    const style = known.get(id) ?? describeFormat(codes.get(id) ?? findBuiltInFormat(id));
    known.set(id, style);
    return font === 0 || font >= fonts.length ? style : { ...style, font };
  });
  return { cells, fonts: new FontNames(fonts) };
}

/** What a format code makes of a number; `undefined` is a format that the file names and does not define. */
export function describeFormat(code: string | undefined, font = 0): CellStyle {
  if (code === undefined) return { ...unknownStyle, font };
  if (code === '' || /^general$/i.test(code)) return { ...plainStyle, font };
  const isPlain = plainPattern.test(code) || code === '@';
  return { format: classifyFormat(code), pattern: isPlain ? undefined : code, font };
}

function readCodes(reader: XmlReader, codes: Map<number, string>): void {
  while (nextChild(reader)) {
    if (isMain(reader, 'numFmt')) {
      codes.set(readCount(reader.attribute('numFmtId') ?? ''), reader.attribute('formatCode') ?? '');
    }
    reader.skip();
  }
}

function readFonts(reader: XmlReader, fonts: string[]): void {
  while (nextChild(reader)) {
    if (isMain(reader, 'font')) fonts.push(readFontName(reader, 'name'));
    else reader.skip();
  }
}

function readFormats(reader: XmlReader, formats: { id: number; font: number }[]): void {
  while (nextChild(reader)) {
    if (isMain(reader, 'xf')) {
      const font = readCount(reader.attribute('fontId') ?? '0');
      formats.push({ id: readCount(reader.attribute('numFmtId') ?? '0'), font: Math.max(font, 0) });
    }
    reader.skip();
  }
}
