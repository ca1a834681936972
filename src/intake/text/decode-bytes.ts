import { charactersOf } from './code-page.ts';
import type { ByteEncoding, Container } from './encoding.ts';
import { LETTERS } from './letters.ts';

/** Stands where a byte is no letter of the encoding; a text that holds it is never taken without being asked about. */
export const UNKNOWN = '\uFFFD';

/** What a byte is on its own, and what it makes of the byte before it. */
interface Table {
  readonly single: Uint16Array;
  /** By 256 × the byte + the byte after it; empty where the encoding has no marks. */
  readonly joined: ReadonlyMap<number, number>;
}

/** Letters of windows-1252, without its ordinal and micro signs, which Unicode counts as letters too. */
const LETTER = /[^\P{L}ªºµ]/u;
const CHUNK = 8192;
const FIRST_OF_LATIN = 0xa0;
/** VNI marks of capitals lie this much below those of small letters; either is taken after either. */
const CASE_STEP = 0x20;

const tables = new Map<ByteEncoding, Table>();

/** Made when first asked for: most files are UTF-8 and need none. */
function tableFor(encoding: ByteEncoding): Table {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return table;
}

/** Bytes → text in NFC; a letter byte that the encoding does not have becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: ByteEncoding): string {
  const { single, joined } = tableFor(encoding);
  const units = new Uint16Array(Math.min(bytes.length, CHUNK));
  const parts: string[] = [];
  let used = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const pair = joined.size === 0 ? undefined : joined.get(byte * 256 + (bytes[at + 1] ?? 0));
    units[used] = pair ?? single[byte] ?? 0;
    used += 1;
    if (pair !== undefined) at += 1;
    if (used === CHUNK) {
      parts.push(String.fromCharCode(...units));
      used = 0;
    }
  }
  parts.push(String.fromCharCode(...units.subarray(0, used)));
  return parts.join('').normalize('NFC');
}

/** Strict Unicode → text without its byte order mark, or undefined where the bytes break the encoding. */
export function decodeUnicode(bytes: Uint8Array, container: Container): string | undefined {
  try {
    return new TextDecoder(container, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The same with U+FFFD for what is broken: to be shown, never to be used. */
export function decodeLoosely(bytes: Uint8Array, container: Container): string {
  return new TextDecoder(container).decode(bytes);
}

/** Signs and punctuation are those of windows-1252, as the fonts have them; its letters are not. */
function makeTable(encoding: ByteEncoding): Table {
  if (encoding === 'windows-1252' || encoding === 'windows-1258')
    return { single: unitsOf(charactersOf(encoding)), joined: new Map() };
  const single = unitsOf(
    charactersOf('windows-1252').map((character, byte) =>
      byte >= FIRST_OF_LATIN && LETTER.test(character) ? UNKNOWN : character,
    ),
  );
  const joined = new Map<number, number>();
  for (const { letter, [encoding]: bytes } of LETTERS) {
    const [first, second] = bytes;
    const unit = letter.charCodeAt(0);
    if (first === undefined) continue;
    if (second === undefined) single[first] = unit;
    else for (const key of pairsOf(first, second)) joined.set(key, unit);
  }
  return { single, joined };
}

function unitsOf(characters: readonly string[]): Uint16Array {
  return Uint16Array.from(characters, (character) => character.charCodeAt(0));
}

function pairsOf(base: number, mark: number): readonly number[] {
  const other = mark >= 0xe0 ? mark - CASE_STEP : mark + CASE_STEP;
  return [base * 256 + mark, base * 256 + other];
}
