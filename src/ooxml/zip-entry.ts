import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { LimitError, type Limits, RATIO_FREE_BYTES } from '../limits/limits.ts';
import { RefusalError } from './refusal.ts';
import { findNameEncoding, widen, type ZipEntry } from './zip-directory.ts';

const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;
const encrypted = 0x1;
const strongEncryption = 0x40;
const sizesFollow = 0x8;

/** Refuses what could not be read rightly, before anything is inflated. */
export function checkEntry(entry: ZipEntry): void {
  if ((entry.flags & (encrypted | strongEncryption)) !== 0)
    throw new RefusalError('encrypted-entry', entry.name);
  if (entry.method !== stored && entry.method !== deflated) {
    throw new RefusalError('unsupported-compression', `${entry.name}: method ${entry.method}`);
  }
}

/** The entry's data, checked against its local header, size and CRC-32; never more memory than the size declared. */
export function readEntryData(bytes: Buffer, entry: ZipEntry, { ratio }: Limits): Buffer {
  const packed = findPackedData(bytes, entry);
  if (entry.size > RATIO_FREE_BYTES && entry.size > ratio * entry.packedSize) {
    const found = Math.ceil(entry.size / Math.max(entry.packedSize, 1));
    throw new LimitError({ limit: 'ratio', allowed: ratio, found });
  }
  const data = entry.method === stored ? packed : inflate(packed, entry);
  if (data.length !== entry.size) throw new RefusalError('damaged', `${entry.name}: size`);
  if (crc32(data) !== entry.crc) throw new RefusalError('damaged', `${entry.name}: CRC-32`);
  return data;
}

/** The local header must tell the same as the directory: a reader that trusts the other one would see another file. */
export function findPackedData(bytes: Buffer, entry: ZipEntry): Buffer {
  const at = entry.offset;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature) {
    throw new RefusalError('damaged', `${entry.name}: no local header`);
  }
  const nameLength = bytes.readUInt16LE(at + 26);
  const extraLength = bytes.readUInt16LE(at + 28);
  const start = at + 30 + nameLength + extraLength;
  if (start + entry.packedSize > bytes.length) throw new RefusalError('truncated', entry.name);
  const flags = bytes.readUInt16LE(at + 6);
  const name = bytes.toString(findNameEncoding(entry.flags), at + 30, at + 30 + nameLength);
  const local = { size: bytes.readUInt32LE(at + 22), packedSize: bytes.readUInt32LE(at + 18) };
  widen(local, ['size', 'packedSize'], bytes.subarray(start - extraLength, start));
  const isFollowed = (flags & sizesFollow) !== 0;
  const agrees =
    name === entry.name &&
    bytes.readUInt16LE(at + 8) === entry.method &&
    (flags & encrypted) === (entry.flags & encrypted) &&
    (isFollowed ||
      (bytes.readUInt32LE(at + 14) === entry.crc &&
        local.size === entry.size &&
        local.packedSize === entry.packedSize));
  if (!agrees) throw new RefusalError('damaged', `${entry.name}: local header differs`);
  return bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.size === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { chunkSize: Math.max(entry.size + 1, 64), maxOutputLength: entry.size });
  } catch {
    throw new RefusalError('damaged', `${entry.name}: deflate`);
  }
}
