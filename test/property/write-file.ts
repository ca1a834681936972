import type { CellRange } from '../../src/intake/sheet.ts';
import { LETTERS } from '../../src/intake/text/letters.ts';
import { encode, utf8 } from '../intake/text/encode.ts';
import { makePackage } from '../support/workbook-package.ts';
import type { Dice } from './dice.ts';
import type { Paper, Printed } from './paper.ts';

const letters = new Map(LETTERS.map((letter) => [letter.letter, letter]));

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'utf-8, decomposed': (text) => utf8(text.normalize('NFD')),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1258': (text) => encode(text, 'cp1258'),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
  tcvn3: (text) => encode(text, 'tcvn3'),
  vni: (text) => encode(text, 'vni'),
  viscii: (text) => encode(text, 'viscii'),
};

/** Old encodings hold Vietnamese letters and ASCII; windows-1252 what Latin has besides. */
function canHold(text: string, encoding: string): boolean {
  if (encoding.startsWith('utf')) return true;
  return [...text].every(
    (each) =>
      each < '\u0080' ||
      (encoding === 'windows-1252' ? each >= '\u00a0' && each <= '\u00ff' : letters.has(each)),
  );
}

/** Paper → a CSV file in a dialect and an encoding that can hold it. */
export function writeCsv(dice: Dice, paper: Paper): { bytes: Uint8Array; how: string } {
  const delimiter = dice.pick([';', ',', '\t', '|']);
  const ends = dice.pick([['\r\n'], ['\n'], ['\r\n', '\n']]);
  const pads = dice.chance(30);
  const quotes = dice.chance(30);
  const cutsBlanks = dice.chance(50);
  const width = Math.max(...paper.rows.map(({ length }) => length));
  const lines = paper.rows.map((row) => {
    const cells = Array.from(
      { length: cutsBlanks ? row.length : width + (pads ? dice.below(3) : 0) },
      (_, at) => textOf(row[at]),
    );
    return (
      cells
        .map((cell) =>
          quotes || /["\r\n]/.test(cell) || cell.includes(delimiter)
            ? `"${cell.replaceAll('"', '""')}"`
            : cell,
        )
        .join(delimiter) + dice.pick(ends)
    );
  });
  const declares = dice.chance(15) ? `sep=${delimiter}\r\n` : '';
  const text = declares + lines.join('');
  const wanted = dice.pick(Object.keys(ENCODERS));
  const encoding = canHold(text, wanted) ? wanted : 'utf-8';
  const bytes = (ENCODERS[encoding] ?? utf8)(text);
  return { bytes, how: encoding };
}

function textOf(cell: Printed | undefined): string {
  if (cell === undefined) return '';
  return 'text' in cell ? cell.text : 'iso' in cell ? cell.iso : cell.number;
}

/** Sheets of paper → a workbook. */
export function writeWorkbook(sheets: readonly Paper[], decomposes: boolean): Uint8Array {
  const parts: Record<string, string> = {};
  const bodies = sheets.map(({ rows }) =>
    rows
      .map(
        (row, index) =>
          `<row r="${index + 1}">${row.map((cell, at) => cellXml(cell, index + 1, at, decomposes)).join('')}</row>`,
      )
      .join(''),
  );
  const first = sheets[0];
  return makePackage({
    sheetData: bodies,
    afterData: mergesXml(first?.merges ?? []),
    formats: ['0.00%', 'dd/mm/yyyy'],
    parts,
  });
}

function cellXml(cell: Printed | undefined, row: number, at: number, decomposes: boolean): string {
  if (cell === undefined) return '';
  const r = `${letterOf(at)}${row}`;
  if ('number' in cell) return `<c r="${r}"${cell.isPercent ? ' s="1"' : ''}><v>${cell.number}</v></c>`;
  if ('iso' in cell) return `<c r="${r}" s="2"><v>${serialOf(cell.iso)}</v></c>`;
  const text = decomposes ? cell.text.normalize('NFD') : cell.text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const ranges = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${letterOf(left - 1)}${top}:${letterOf(right - 1)}${bottom}"/>`,
  );
  return `<mergeCells>${ranges.join('')}</mergeCells>`;
}

function letterOf(at: number): string {
  return (
    (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26))
  );
}

function serialOf(iso: string): number {
  return Date.parse(iso) / 86_400_000 + 25_569;
}
