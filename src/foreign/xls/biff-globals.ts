import type { Buffer } from 'node:buffer';
import { FontNames } from '../../ooxml/font-names.ts';
import { findBuiltInFormat } from '../../ooxml/number-format.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { CellStyle } from '../../ooxml/styles.ts';
import { describeFormat } from '../../ooxml/styles.ts';
import type { OtherSheet, SheetState } from '../../ooxml/workbook.ts';
import { BiffRecords, decodeLetters, recordType } from './biff-record.ts';

/** A tab of the workbook and where its records begin in the stream ([MS-XLS] §2.4.28). */
export interface BiffTab {
  name: string;
  state: SheetState;
  kind: 'sheet' | OtherSheet['kind'];
  start: number;
}

/** What stands before the sheets: tabs, formats, fonts, date system ([MS-XLS] §2.1.7.20.3). */
export interface BiffGlobals {
  /** Texts are of one byte per letter, in `codePage`, before BIFF8. */
  isBiff8: boolean;
  codePage: number;
  date1904: boolean;
  tabs: BiffTab[];
  styles: CellStyle[];
  fonts: FontNames;
}

interface Raw {
  fonts: string[];
  formats: Map<number, string>;
  styles: { font: number; format: number }[];
}

const biff5 = 0x0500;
const biff8 = 0x0600;

/** Refuses password protection ([MS-XLS] §2.4.117) and versions before BIFF5. */
export function readGlobals(stream: Buffer): BiffGlobals {
  const records = new BiffRecords(stream, 0);
  records.next();
  const version = records.type === recordType.begin ? records.word(0) : 0;
  if (version !== biff5 && version !== biff8) throw new RefusalError('old-xls', `BIFF version ${version}`);
  const isBiff8 = version === biff8;
  const globals: BiffGlobals = {
    isBiff8,
    codePage: 1252,
    date1904: false,
    tabs: [],
    styles: [],
    fonts: new FontNames([]),
  };
  const raw: Raw = { fonts: [], formats: new Map(), styles: [] };
  for (records.next(); records.type !== recordType.end; records.next()) readGlobal(records, globals, raw);
  if (!isBiff8) decodeNames(globals, raw);
  globals.fonts = new FontNames(raw.fonts.slice(0, 1));
  globals.styles = raw.styles.map(({ font, format }) =>
    describeFormat(
      raw.formats.get(format) ?? findBuiltInFormat(format),
      globals.fonts.find(raw.fonts[font > 4 ? font - 1 : font] ?? raw.fonts[0] ?? ''),
    ),
  );
  return globals;
}

function readGlobal(records: BiffRecords, globals: BiffGlobals, raw: Raw): void {
  const { isBiff8 } = globals;
  switch (records.type) {
    case recordType.filePass:
      throw new RefusalError('password-protected');
    case recordType.codePage:
      globals.codePage = records.word(0);
      break;
    case recordType.dateMode:
      globals.date1904 = records.word(0) === 1;
      break;
    case recordType.font:
      raw.fonts.push(readShort(records, 14, isBiff8));
      break;
    case recordType.style:
      raw.styles.push({ font: records.word(0), format: records.word(2) });
      break;
    case recordType.format: {
      const code = isBiff8
        ? records.letters(5, records.word(2), (records.byte(4) & 1) === 1)
        : readShort(records, 2, false);
      raw.formats.set(records.word(0), code);
      break;
    }
    case recordType.sheet:
      globals.tabs.push(readTab(records, isBiff8));
  }
}

function readTab(records: BiffRecords, isBiff8: boolean): BiffTab {
  const kind = records.byte(5);
  return {
    name: readShort(records, 6, isBiff8),
    state: (['visible', 'hidden', 'veryHidden'] as const)[records.byte(4) & 3] ?? 'veryHidden',
    kind: kind === 0 ? 'sheet' : kind === 1 ? 'macro' : kind === 2 ? 'chart' : 'other',
    start: records.long(0),
  };
}

/** A text whose length is one byte; BIFF8 puts a byte of flags behind it. */
function readShort(records: BiffRecords, offset: number, isBiff8: boolean): string {
  const count = records.byte(offset);
  if (!isBiff8) return records.letters(offset + 1, count, false);
  return count === 0 ? '' : records.letters(offset + 2, count, (records.byte(offset + 1) & 1) === 1);
}

/** Formats may hold letters too (`"triệu"`); where they cannot be decoded, the file is refused. */
function decodeNames(globals: BiffGlobals, raw: Raw): void {
  const decode = (text: string) => decodeLetters(text, globals.codePage);
  for (const tab of globals.tabs) tab.name = decode(tab.name);
  for (const [id, code] of raw.formats) raw.formats.set(id, decode(code));
}
