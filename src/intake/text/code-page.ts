/**
 * The Windows code pages 1252 and 1258, both ways. Our own table, because `TextDecoder('windows-1252')` of Node 20
 * leaves the bytes 80–9F as control characters (nodejs/node#60888).
 */
export type CodePage = 'windows-1252' | 'windows-1258';

/** Bytes 80–9F of 1252; a dot is a byte without a character, which stands as the control character of its number. */
const PUNCTUATION = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Where 1258 differs from 1252: a breve, a horn, đ, ₫, and five tone marks that follow their letter. */
const VIETNAMESE: ReadonlyArray<readonly [byte: number, code: number]> = [
  [0x8a, 0x8a],
  [0x8e, 0x8e],
  [0x9a, 0x9a],
  [0x9e, 0x9e],
  [0xc3, 0x102],
  [0xcc, 0x300],
  [0xd0, 0x110],
  [0xd2, 0x309],
  [0xd5, 0x1a0],
  [0xdd, 0x1af],
  [0xde, 0x303],
  [0xe3, 0x103],
  [0xec, 0x301],
  [0xf0, 0x111],
  [0xf2, 0x323],
  [0xf5, 0x1a1],
  [0xfd, 0x1b0],
  [0xfe, 0x20ab],
];

const LATIN: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const special = PUNCTUATION[byte - 0x80];
  return special === undefined || special === '.' ? String.fromCharCode(byte) : special;
});

const CHARACTERS: Readonly<Record<CodePage, readonly string[]>> = {
  'windows-1252': LATIN,
  'windows-1258': LATIN.map((latin, byte) => {
    const code = VIETNAMESE.find(([differs]) => differs === byte)?.[1];
    return code === undefined ? latin : String.fromCharCode(code);
  }),
};

const NO_BYTE = -1;
const tables = new Map<CodePage, Int16Array>();

/** Code unit → byte. The control characters 80–9F count as their bytes, since ISO 8859-1 reads them so. */
function bytesOf(page: CodePage): Int16Array {
  const bytes = new Int16Array(0x10000).fill(NO_BYTE);
  for (let byte = 0x80; byte < 0xa0; byte += 1) bytes[byte] = byte;
  for (const [byte, character] of CHARACTERS[page].entries()) bytes[character.charCodeAt(0)] = byte;
  return bytes;
}

function bytesFor(page: CodePage): Int16Array {
  const table = tables.get(page) ?? bytesOf(page);
  tables.set(page, table);
  return table;
}

/** One character for each byte; tone marks of 1258 are not joined. */
export function charactersOf(page: CodePage): readonly string[] {
  return CHARACTERS[page];
}

/** The byte of a UTF-16 code unit, or undefined where the code page has none. */
export function byteOf(page: CodePage, unit: number): number | undefined {
  const byte = bytesFor(page)[unit];
  return byte === NO_BYTE ? undefined : byte;
}
