import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Sheet } from '../../src/intake/sheet.ts';
import { convertSerial } from '../../src/ooxml/serial-date.ts';
import { columnLetters } from '../../src/source/location.ts';
import { type Examine, refusalOf, type SampleResult } from './reader.ts';

/** What a cell is stated to hold: a value, a day by its serial number, or an error value. */
type Stated = string | number | boolean | { readonly serial: number } | { readonly error: string };
type StatedCells = Readonly<Record<string, Stated>>;

/** The names that the list has for reasons, and ours: which part is damaged, and which limit is passed, we say more closely. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'too-big': ['over-limit unpacked_size', 'over-limit ratio'],
  doctype: ['doctype'],
  empty: ['empty'],
  truncated: ['truncated'],
  // An OLE2 container is an old workbook, an encrypted one, or (zeros behind its first bytes) no container at all.
  ole2: ['old-xls', 'password-protected', 'damaged'],
  'zip-method': ['unsupported-compression'],
  'encrypted-zip': ['encrypted-entry'],
  damaged: ['damaged', 'missing-part', 'malformed-xml'],
  'bad-ref': ['bad-reference'],
  'no-workbook': ['not-a-workbook', 'word'],
  // We read OpenDocument; the sample is one without a sheet.
  ods: ['no-sheets'],
};

/** The list is that of a reader of .xlsx alone; what issue 3 asks to be read by its content is read, and these are its cells. */
const READ_AS_ASKED: Readonly<Record<string, StatedCells>> = {
  'c03-text.xlsx': { A1: 'Đơn vị', B1: 'Điểm', A2: 'Phòng Y tế', B2: '12' },
  'c05-html.xls': { A1: 'Đơn vị', B1: 'Điểm', A2: 'Phòng Y tế', B2: '12' },
};

/** The files of `hostile/`: each gives the cells that the list states, or is refused for the reason stated. */
export async function checkHostile(folder: string, examine: Examine): Promise<SampleResult[]> {
  const [, ...lines] = readFileSync(join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n');
  const results: SampleResult[] = [];
  for (const line of lines) {
    const [file = '', , expected = '', cells = ''] = line.split('\t');
    const examination = await examine(folder, file);
    const sheets = examination.ledger.files[0]?.document?.sheets;
    const asked = READ_AS_ASKED[file];
    if (sheets === undefined) {
      const reason = refusalOf(examination) ?? 'no reason';
      results.push({ file, outcome: `refused: ${reason}`, differences: judgeRefusal(expected, reason) });
    } else if (asked !== undefined) {
      const outcome = `read, as issue 3 asks (stated: ${expected})`;
      results.push({ file, outcome, differences: compareCells(sheets, asked) });
    } else {
      const isStated = expected === 'readable' || expected === 'either';
      const differences = isStated ? compareCells(sheets, readCells(cells)) : [`stated: ${expected}`];
      results.push({ file, outcome: 'read', differences });
    }
  }
  return results;
}

function judgeRefusal(expected: string, reason: string): string[] {
  if (expected === 'either') return [];
  const [, name = ''] = /^refuse:(.*)$/.exec(expected) ?? [];
  return REASONS[name]?.includes(reason) === true ? [] : [`stated: ${expected}`];
}

function readCells(stated: string): StatedCells {
  return stated.trim() === '' ? {} : JSON.parse(stated);
}

/** What is stated is of the first sheet. */
function compareCells([sheet]: readonly Sheet[], stated: StatedCells): string[] {
  const cells = new Map<string, Cell>();
  for (const { row, cells: own } of sheet?.rows ?? []) {
    own.forEach((cell, index) => {
      cells.set(`${columnLetters(index + 1)}${row}`, cell);
    });
  }
  return Object.entries(stated).flatMap(([place, value]) => {
    const cell = cells.get(place);
    return holds(cell, value)
      ? []
      : [`${place}: read ${JSON.stringify(cell)}, stated ${JSON.stringify(value)}`];
  });
}

function holds(cell: Cell | undefined, stated: Stated): boolean {
  if (stated === '') return cell === undefined || cell.kind === 'blank';
  if (cell === undefined) return false;
  if (typeof stated === 'string') return cell.kind === 'text' && cell.text === stated.normalize('NFC');
  if (typeof stated === 'number') return isNumber(cell, stated);
  if (typeof stated === 'boolean') return cell.kind === 'truth' && cell.text === String(stated).toUpperCase();
  if ('error' in stated) return cell.kind === 'fault' && cell.text === stated.error;
  // A duration ([h]:mm) is stated as a serial number as well; it is no day, and we keep the number.
  return cell.kind === 'date'
    ? cell.iso === convertSerial(stated.serial, false)
    : isNumber(cell, stated.serial);
}

function isNumber(cell: Cell, stated: number): boolean {
  return cell.kind === 'number' && Number(cell.text) === stated;
}
