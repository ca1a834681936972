import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { sampleWindows } from './text/sample.ts';

const AT_ONCE = 1_048_576;

/**
 * A text file that is read piece by piece, and again when a piece is needed once more. It must stay as it is while that goes on: a
 * file that somebody saves meanwhile ends the work, since two of its versions would be mixed.
 */
export class LongText {
  readonly path: string;
  readonly file: string;
  readonly size: number;
  readonly #version: string;

  /** @param file how messages name it. */
  constructor(path: string, file: string) {
    this.path = path;
    this.file = file;
    const { size, version } = withFile(path, versionOf);
    this.size = size;
    this.#version = version;
  }

  /** Bytes from an offset on, fewer at the end. @throws Failure where the file is no longer the one that was opened. */
  read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - offset)));
    if (!this.#fill(bytes, offset))
      throw new Failure(3, phrase('failure.changed-meanwhile', { file: this.file }));
    return bytes;
  }

  /** Whether the file is still there, as it was. */
  #fill(bytes: Buffer, offset: number): boolean {
    try {
      return withFile(this.path, (descriptor) => {
        let read = 0;
        for (let more = 1; more > 0 && read < bytes.length; read += more)
          more = readSync(descriptor, bytes, read, bytes.length - read, offset + read);
        return read === bytes.length && versionOf(descriptor).version === this.#version;
      });
    } catch {
      return false;
    }
  }

  /** The bytes by which an encoding is known: windows spread over all of it. */
  sample(): Buffer {
    const lineEndFrom = (from: number): number => {
      const at = this.read(from, AT_ONCE / 64).indexOf(10);
      return at < 0 ? -1 : from + at;
    };
    return Buffer.concat(
      sampleWindows(this.size, lineEndFrom).map(([from, end]) => this.read(from, end - from)),
    );
  }

  /** Its SHA-256, and whether every byte of it is UTF-8 text. */
  survey(): { sha256: string; isUtf8: boolean } {
    const hash = createHash('sha256');
    let isText = true;
    let rest: Uint8Array = Buffer.alloc(0);
    for (let offset = 0; offset < this.size; offset += AT_ONCE) {
      const bytes = this.read(offset, AT_ONCE);
      hash.update(bytes);
      if (!isText) continue;
      const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const whole = offset + AT_ONCE >= this.size ? joined.length : wholeLetters(joined);
      isText = !bytes.includes(0) && isUtf8(joined.subarray(0, whole));
      rest = joined.subarray(whole);
    }
    return { sha256: hash.digest('hex'), isUtf8: isText };
  }
}

/** Opened for each piece, so that no file stays open for a list that nobody turns to again. */
function withFile<T>(path: string, work: (descriptor: number) => T): T {
  const descriptor = openSync(path, 'r');
  try {
    return work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function versionOf(descriptor: number): { size: number; version: string } {
  const { size, mtimeMs, ino } = fstatSync(descriptor);
  return { size, version: `${size} ${mtimeMs} ${ino}` };
}

/** How many bytes hold whole letters: the last letter may go on in the next piece. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
