import type { Buffer } from 'node:buffer';
import { LimitError } from '../limits/limits.ts';
import { RefusalError } from './refusal.ts';

/** One entry of the central directory (APPNOTE 6.3.10 §4.3.12); sizes in bytes, the data still packed. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  flags: number;
  /** Where the local header stands. */
  offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const utf8Names = 0x800;
const unset32 = 0xffffffff;

/** Reads the list of entries and holds it to its own counts and places; no data is touched. */
export function readZipDirectory(bytes: Buffer, maximum: number): ZipEntry[] {
  const end = findEnd(bytes);
  const { count, size, start, at } = readEnd(bytes, end);
  if (count > maximum) throw new LimitError({ limit: 'entries', allowed: maximum, found: count });
  if (start + size !== at) throw new RefusalError('damaged', 'zip directory out of place');
  const entries: ZipEntry[] = [];
  let place = start;
  for (let index = 0; index < count; index++) {
    if (place + 46 > at || bytes.readUInt32LE(place) !== entrySignature) {
      throw new RefusalError('damaged', `zip directory entry ${index + 1}`);
    }
    const next =
      place +
      46 +
      bytes.readUInt16LE(place + 28) +
      bytes.readUInt16LE(place + 30) +
      bytes.readUInt16LE(place + 32);
    if (next > at) throw new RefusalError('damaged', `zip directory entry ${index + 1}`);
    entries.push(readEntry(bytes, place));
    place = next;
  }
  if (place !== at) throw new RefusalError('damaged', 'zip directory longer than its entries');
  return entries;
}

/** The end record stands within the last 65 557 bytes, since the comment behind it counts at most 65 535. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature) {
      if (at + 22 + bytes.readUInt16LE(at + 20) <= bytes.length) return at;
    }
  }
  throw new RefusalError('truncated', 'no end of zip directory');
}

function readEnd(bytes: Buffer, end: number) {
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (bytes.readUInt16LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) !== count) {
    throw new RefusalError('damaged', 'zip in several volumes');
  }
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== locatorSignature) return { count, size, start, at: end };
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + 56 > locator || bytes.readUInt32LE(at) !== end64Signature) {
    throw new RefusalError('damaged', 'zip64 end record out of place');
  }
  return {
    count: Number(bytes.readBigUInt64LE(at + 32)),
    size: Number(bytes.readBigUInt64LE(at + 40)),
    start: Number(bytes.readBigUInt64LE(at + 48)),
    at,
  };
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const entry: ZipEntry = {
    name: bytes.toString(findNameEncoding(flags), at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    flags,
    offset: bytes.readUInt32LE(at + 42),
  };
  widen(
    entry,
    ['size', 'packedSize', 'offset'],
    bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)),
  );
  return entry;
}

/** The old encoding is IBM 437; the names that we look for are ASCII, which all of them share. */
export function findNameEncoding(flags: number): 'utf8' | 'latin1' {
  return (flags & utf8Names) === 0 ? 'latin1' : 'utf8';
}

/** Sizes of 0xFFFFFFFF stand in the zip64 extra field, in this order (§4.5.3); used for local headers as well. */
export function widen<K extends string>(sizes: Record<K, number>, names: readonly K[], extra: Buffer): void {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    for (const name of names) {
      if (sizes[name] !== unset32) continue;
      if (place + 8 > extra.length) throw new RefusalError('damaged', 'zip64 sizes');
      sizes[name] = Number(extra.readBigUInt64LE(place));
      place += 8;
    }
    return;
  }
}
