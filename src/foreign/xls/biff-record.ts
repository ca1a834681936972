import { Buffer } from 'node:buffer';
import { RefusalError } from '../../ooxml/refusal.ts';
import { decodeSingleByte } from '../decode-text.ts';

/** Record types that are asked for ([MS-XLS] §2.3); BIFF5 gives the same numbers to them. */
export const recordType = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  codePage: 0x0042,
  columns: 0x007d,
  sheet: 0x0085,
  rks: 0x00bd,
  richText: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  truth: 0x0205,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const;

/** Goes through the records of a stream from a place on; a record that ends behind the stream is refused. */
export class BiffRecords {
  type = 0;
  /** Where the data of the record stand in the stream, and how many bytes they are. */
  at: number;
  length = 0;
  readonly bytes: Buffer;

  constructor(bytes: Buffer, start: number) {
    this.bytes = bytes;
    this.at = start;
  }

  next(): void {
    const place = this.at + this.length;
    if (place + 4 > this.bytes.length) throw new RefusalError('truncated', `record at ${place}`);
    this.type = this.bytes.readUInt16LE(place);
    this.length = this.bytes.readUInt16LE(place + 2);
    this.at = place + 4;
    if (this.at + this.length > this.bytes.length) throw new RefusalError('truncated', `record at ${place}`);
  }

  /** A 16-bit number `offset` bytes into the record. */
  word(offset: number): number {
    this.need(offset + 2);
    return this.bytes.readUInt16LE(this.at + offset);
  }

  long(offset: number): number {
    this.need(offset + 4);
    return this.bytes.readUInt32LE(this.at + offset);
  }

  byte(offset: number): number {
    this.need(offset + 1);
    return this.bytes.readUInt8(this.at + offset);
  }

  double(offset: number): number {
    this.need(offset + 8);
    return this.bytes.readDoubleLE(this.at + offset);
  }

  rk(offset: number): number {
    return decodeRk(this.long(offset));
  }

  /** `count` letters of two bytes each where the flags' lowest bit is set (§2.5.293), else of one. */
  letters(offset: number, count: number, isWide: boolean): string {
    this.need(offset + (isWide ? count * 2 : count));
    const start = this.at + offset;
    return this.bytes.toString(isWide ? 'utf16le' : 'latin1', start, start + (isWide ? count * 2 : count));
  }

  need(length: number): void {
    if (length > this.length) throw new RefusalError('damaged', `record ${this.type} at ${this.at}`);
  }
}

/** A number of 30 bits, a hundredth of it where a bit says so ([MS-XLS] §2.5.217). */
export function decodeRk(bits: number): number {
  const value = (bits & 2) === 0 ? widen(bits & ~3) : bits >> 2;
  return (bits & 1) === 0 ? value : value / 100;
}

const scratch = new DataView(new ArrayBuffer(8));

function widen(high: number): number {
  scratch.setInt32(0, high);
  return scratch.getFloat64(0);
}

/** Letters read as one byte each, by the workbook's code page; BIFF8 stores Unicode and needs none of it. */
export function decodeLetters(text: string, codePage: number): string {
  if (!/[\x80-\xff]/.test(text)) return text;
  if (codePage !== 1252 && codePage !== 0x8001 && codePage !== 1258) {
    throw new RefusalError('unsupported-encoding', `code page ${codePage}`);
  }
  return decodeSingleByte(Buffer.from(text, 'latin1'), codePage === 1258 ? 'windows-1258' : 'windows-1252');
}
