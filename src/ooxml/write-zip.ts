import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a package that is to be written: as it was stored, or new data. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
}

const UTF8_NAME = 0x800;
const VERSION = 20;
/** 1 January 1980, so that the same content gives the same bytes. */
const DATE = 0x21;

/** Packs new data for a package. */
export function packEntry(name: string, data: Buffer): PackedEntry {
  return { name, method: 8, crc: crc32(data), size: data.length, packed: deflateRawSync(data) };
}

/** A zip file of these entries, in their order (APPNOTE 6.3.10 §4.3.7, §4.3.12); below 4 GiB, as the limits of reading are. */
export function writeZip(entries: readonly PackedEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    writeCommon(local, 4, entry, name.length);
    pieces.push(local, name, entry.packed);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(VERSION, 4);
    writeCommon(central, 6, entry, name.length);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += local.length + name.length + entry.packed.length;
  }
  const end = Buffer.alloc(22);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

/** The fields that a local header and the directory share, in one order. */
function writeCommon(header: Buffer, at: number, entry: PackedEntry, nameLength: number): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(UTF8_NAME, at + 2);
  header.writeUInt16LE(entry.method, at + 4);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(entry.crc, at + 10);
  header.writeUInt32LE(entry.packed.length, at + 14);
  header.writeUInt32LE(entry.size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
