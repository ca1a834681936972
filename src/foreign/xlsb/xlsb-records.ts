import type { Buffer } from 'node:buffer';
import { RefusalError } from '../../ooxml/refusal.ts';

/** Goes through the records of a BIFF12 part ([MS-XLSB] §2.1.4); a record that ends behind the part is refused. */
export class XlsbRecords {
  type = -1;
  readonly bytes: Buffer;
  readonly part: string;
  #at = 0;
  #length = 0;

  constructor(bytes: Buffer, part: string) {
    this.bytes = bytes;
    this.part = part;
  }

  /** False at the end of the part. */
  next(): boolean {
    this.#at += this.#length;
    this.#length = 0;
    if (this.#at === this.bytes.length) return false;
    this.type = this.#readVariable(2);
    this.#length = this.#readVariable(4);
    if (this.#at + this.#length > this.bytes.length) this.#fail();
    return true;
  }

  byte(offset: number): number {
    return this.bytes.readUInt8(this.#place(offset, 1));
  }

  long(offset: number): number {
    return this.bytes.readUInt32LE(this.#place(offset, 4));
  }

  double(offset: number): number {
    return this.bytes.readDoubleLE(this.#place(offset, 8));
  }

  /** A text with its length in letters before it (§2.5.169), and the offset behind it. */
  text(offset: number): { text: string; end: number } {
    const end = offset + 4 + this.long(offset) * 2;
    const start = this.#place(offset + 4, end - offset - 4);
    return { text: this.bytes.toString('utf16le', start, start + end - offset - 4), end };
  }

  #place(offset: number, size: number): number {
    if (offset + size > this.#length) this.#fail();
    return this.#at + offset;
  }

  /** Seven bits a byte, the lowest first, while the eighth is set. */
  #readVariable(most: number): number {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = this.bytes[this.#at++] ?? this.#fail();
      value |= (byte & 0x7f) << (7 * index);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  }

  #fail(): never {
    throw new RefusalError('damaged', `${this.part} at ${this.#at}`);
  }
}
