import { Buffer } from 'node:buffer';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';
import { readZipDirectory } from '../../src/ooxml/zip-directory.ts';
import { readEntryData } from '../../src/ooxml/zip-entry.ts';
import { writeZip } from '../../test/support/zip.ts';

/** A number from 0 to below `limit`. */
export type Chance = (limit: number) => number;

/** The same numbers for the same seed (mulberry32). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Damages a file somehow; packages half the time inside a part, where the checksum is right again afterwards. */
export function mutate(bytes: Buffer, chance: Chance): Buffer {
  const parts = chance(2) === 0 ? partsOf(bytes) : [];
  if (parts.length === 0) return damage(bytes, chance);
  const [one = 0, other = 0] = [chance(parts.length), chance(parts.length)];
  const first = parts[one];
  const second = parts[other];
  if (first === undefined || second === undefined) return bytes;
  const what = chance(8);
  if (what === 0) [first.data, second.data] = [second.data, first.data];
  else if (what === 1) parts.splice(one, 1);
  else first.data = damage(first.data, chance);
  return writeZip(parts);
}

function partsOf(bytes: Buffer): { name: string; data: Buffer }[] {
  try {
    return readZipDirectory(bytes, DEFAULT_LIMITS.entries).map((entry) => ({
      name: entry.name,
      data: Buffer.from(readEntryData(bytes, entry, DEFAULT_LIMITS)),
    }));
  } catch {
    return [];
  }
}

function damage(bytes: Buffer, chance: Chance): Buffer {
  if (bytes.length === 0) return bytes;
  const at = chance(bytes.length);
  const until = Math.min(bytes.length, at + 1 + chance(64));
  const piece = bytes.subarray(at, until);
  const with_ = (middle: Buffer): Buffer =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(until)]);
  switch (chance(7)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return with_(Buffer.alloc(0));
    case 2:
      return with_(Buffer.concat([piece, piece]));
    case 3:
      return with_(Buffer.alloc(piece.length, chance(256)));
    case 4: {
      const from = chance(bytes.length);
      return with_(bytes.subarray(from, from + piece.length));
    }
    default: {
      const flipped = Buffer.from(bytes);
      for (let times = 1 + chance(8); times > 0; times--) {
        const place = chance(bytes.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << chance(8));
      }
      return flipped;
    }
  }
}
