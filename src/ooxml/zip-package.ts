import type { Buffer } from 'node:buffer';
import { DEFAULT_LIMITS, LimitError, type Limits } from '../limits/limits.ts';
import { decodeXml } from './decode-xml.ts';
import { RefusalError } from './refusal.ts';
import { XmlReader } from './xml-reader.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';
import { checkEntry, findPackedData, readEntryData } from './zip-entry.ts';

/** A zip package: parts by name, found ignoring case (ECMA-376 part 2 §6.2.2.3) and inflated only when asked for. */
export class ZipPackage {
  readonly #bytes: Buffer;
  readonly #limits: Limits;
  readonly #entries = new Map<string, ZipEntry>();
  #inflated = 0;

  constructor(bytes: Buffer, limits: Limits = DEFAULT_LIMITS) {
    this.#bytes = bytes;
    this.#limits = limits;
    for (const entry of readZipDirectory(bytes, limits.entries)) {
      checkEntry(entry);
      const key = keyOf(entry.name);
      if (this.#entries.has(key)) throw new RefusalError('duplicate-entry', entry.name);
      this.#entries.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.#entries.has(keyOf(part));
  }

  /** The inflated bytes of a part; refuses with `missing-part` where there is none. */
  read(part: string): Buffer {
    const entry = this.#entries.get(keyOf(part));
    if (entry === undefined) throw new RefusalError('missing-part', part);
    this.#inflated += entry.size;
    const { unpacked_size } = this.#limits;
    if (this.#inflated > unpacked_size)
      throw new LimitError({ limit: 'unpacked_size', allowed: unpacked_size, found: this.#inflated });
    return readEntryData(this.#bytes, entry, this.#limits);
  }

  /** Every entry as it is stored, in the order of the directory. */
  entries(): { readonly entry: ZipEntry; readonly packed: Buffer }[] {
    return [...this.#entries.values()].map((entry) => ({
      entry,
      packed: findPackedData(this.#bytes, entry),
    }));
  }

  openXml(part: string): XmlReader {
    return new XmlReader(decodeXml(this.read(part), part), part);
  }
}

/** Some producers write backslashes or a leading slash; the standard wants `a/b`. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}
