import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';

/** One entry to write; the optional fields tell lies that a reader must notice. */
export interface ZipInput {
  name: string;
  data: string | Uint8Array;
  store?: boolean;
  method?: number;
  crc?: number;
  /** Sizes as declared, and the data as packed, where they are to differ from the truth. */
  size?: number;
  packed?: Uint8Array;
  flags?: number;
  localName?: string;
  /** Sizes behind the data instead of in the local header, as streaming writers do. */
  streamed?: boolean;
  /** Sizes in zip64 extra fields. */
  zip64?: boolean;
}

const unset = 0xffffffff;

/** A zip file, byte by byte, with nothing but what a test asks for. */
export function writeZip(inputs: readonly ZipInput[], comment = ''): Buffer {
  const blocks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const input of inputs) {
    const { local, central } = writeEntry(input, offset);
    blocks.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(inputs.length, 8);
  end.writeUInt16LE(inputs.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...blocks, listing, end, Buffer.from(comment)]);
}

function writeEntry(input: ZipInput, offset: number): { local: Buffer; central: Buffer } {
  const data = Buffer.from(input.data as string);
  const packed = Buffer.from(input.packed ?? (input.store === true ? data : deflateRawSync(data)));
  const method = input.method ?? (input.store === true ? 0 : 8);
  const crc = input.crc ?? crc32(data);
  const size = input.size ?? data.length;
  const flags = (input.flags ?? 0) | 0x800 | (input.streamed === true ? 8 : 0);
  const sizes = [crc, input.zip64 === true ? unset : packed.length, input.zip64 === true ? unset : size];
  const extra = input.zip64 === true ? writeZip64(size, packed.length) : Buffer.alloc(0);
  const localName = Buffer.from(input.localName ?? input.name);
  const name = Buffer.from(input.name);
  const header = (isLocal: boolean) => {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    const [first = 0, second = 0, third = 0] = isLocal && input.streamed === true ? [0, 0, 0] : sizes;
    common.writeUInt32LE(first, 10);
    common.writeUInt32LE(second, 14);
    common.writeUInt32LE(third, 18);
    common.writeUInt16LE((isLocal ? localName : name).length, 22);
    common.writeUInt16LE(extra.length, 24);
    return common;
  };
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  const follow = input.streamed === true ? writeDescriptor(sizes) : Buffer.alloc(0);
  return {
    local: Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      header(true),
      localName,
      extra,
      packed,
      follow,
    ]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), header(false), tail, name, extra]),
  };
}

function writeZip64(size: number, packedSize: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(packedSize), 12);
  return extra;
}

function writeDescriptor(values: readonly number[]): Buffer {
  const block = Buffer.alloc(16);
  block.writeUInt32LE(0x08074b50, 0);
  values.forEach((value, index) => {
    block.writeUInt32LE(value, 4 + index * 4);
  });
  return block;
}
