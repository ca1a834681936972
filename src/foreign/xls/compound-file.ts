import { Buffer } from 'node:buffer';
import { RefusalError } from '../../ooxml/refusal.ts';

interface Entry {
  name: string;
  start: number;
  size: number;
}

const endOfChain = 0xfffffffe;
const lastSector = 0xfffffff9;
const noStream = 0xffffffff;

/**
 * A compound file ([MS-CFB]): the streams of its root storage, by name without case. Chains are counted against the
 * sectors there are, so a damaged file is refused and never followed round in circles.
 */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #fat: number[];
  readonly #miniCutoff: number;
  #miniFat: number[] | undefined;
  readonly #streams = new Map<string, Entry>();
  #root: Entry | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const shift = bytes.length < 512 ? 0 : bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new RefusalError('damaged', 'compound file header');
    this.#sectorSize = 1 << shift;
    this.#miniCutoff = bytes.readUInt32LE(56);
    this.#fat = this.#readFat();
    this.#readDirectory(this.#readChain(bytes.readUInt32LE(48), this.#fat));
  }

  has(name: string): boolean {
    return this.#streams.has(name.toUpperCase());
  }

  /** The bytes of a stream of the root storage; undefined where there is none. */
  read(name: string): Buffer | undefined {
    const entry = this.#streams.get(name.toUpperCase());
    if (entry === undefined) return undefined;
    const data =
      entry.size < this.#miniCutoff ? this.#readMini(entry) : this.#readChain(entry.start, this.#fat);
    if (data.length < entry.size) throw new RefusalError('truncated', `stream ${name}`);
    return data.subarray(0, entry.size);
  }

  #sectorAt(sector: number): Buffer {
    const at = (sector + 1) * this.#sectorSize;
    if (at >= this.#bytes.length) throw new RefusalError('truncated', `sector ${sector}`);
    return this.#bytes.subarray(at, at + this.#sectorSize);
  }

  /** The allocation table: its first 109 sectors stand in the header, the others in a chain of their own (§2.5). */
  #readFat(): number[] {
    const bytes = this.#bytes;
    const fat: number[] = [];
    const most = Math.ceil(bytes.length / this.#sectorSize);
    const add = (list: Buffer, end: number) => {
      for (let at = 0; at + 4 <= end; at += 4) {
        const sector = list.readUInt32LE(at);
        if (sector <= lastSector && fat.length <= most) pushNumbers(this.#sectorAt(sector), fat);
      }
    };
    add(bytes.subarray(76, 512), 436);
    let next = bytes.readUInt32LE(68);
    for (let count = 0; next <= lastSector && count < most; count++) {
      const list = this.#sectorAt(next);
      if (list.length < this.#sectorSize) throw new RefusalError('truncated', 'allocation table');
      add(list, this.#sectorSize - 4);
      next = list.readUInt32LE(this.#sectorSize - 4);
    }
    return fat;
  }

  #readChain(start: number, fat: readonly number[]): Buffer {
    const parts: Buffer[] = [];
    for (let sector = start; sector !== endOfChain; ) {
      if (sector > lastSector || parts.length > fat.length) throw new RefusalError('damaged', 'sector chain');
      parts.push(this.#sectorAt(sector));
      sector = fat[sector] ?? noStream;
    }
    return Buffer.concat(parts);
  }

  /** Streams below the cutoff stand in sectors of 64 bytes inside the root's stream (§2.4). */
  #readMini({ start }: Entry): Buffer {
    const root = this.#root;
    if (root === undefined) throw new RefusalError('damaged', 'no root storage');
    const all = this.#readChain(root.start, this.#fat);
    if (this.#miniFat === undefined) {
      this.#miniFat = [];
      const first = this.#bytes.readUInt32LE(60);
      if (first <= lastSector) pushNumbers(this.#readChain(first, this.#fat), this.#miniFat);
    }
    const parts: Buffer[] = [];
    for (let sector = start; sector !== endOfChain; ) {
      if (sector > lastSector || parts.length > this.#miniFat.length) {
        throw new RefusalError('damaged', 'short sector chain');
      }
      parts.push(all.subarray(sector * 64, sector * 64 + 64));
      sector = this.#miniFat[sector] ?? noStream;
    }
    return Buffer.concat(parts);
  }

  /** The children of the root are a tree of siblings (§2.6.4); those of inner storages are other files' streams. */
  #readDirectory(directory: Buffer): void {
    const open = directory.length < 128 ? [] : [directory.readUInt32LE(76)];
    this.#root = readEntry(directory, 0);
    const seen = new Set<number>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === noStream || seen.has(id)) continue;
      seen.add(id);
      const at = id * 128;
      if (at + 128 > directory.length) throw new RefusalError('damaged', 'compound file directory');
      const entry = readEntry(directory, at);
      if (directory[at + 66] === 2) this.#streams.set(entry.name.toUpperCase(), entry);
      open.push(directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72));
    }
  }
}

function readEntry(directory: Buffer, at: number): Entry {
  if (at + 128 > directory.length) throw new RefusalError('damaged', 'compound file directory');
  const length = Math.min(directory.readUInt16LE(at + 64), 64);
  return {
    name: directory.toString('utf16le', at, at + Math.max(0, length - 2)),
    start: directory.readUInt32LE(at + 116),
    size: directory.readUInt32LE(at + 120),
  };
}

function pushNumbers(bytes: Buffer, numbers: number[]): void {
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readUInt32LE(at));
}
