import { RefusalError } from '../ooxml/refusal.ts';

/** Bytes 80–9F of windows-1252; Node 20's own decoder leaves them control characters (nodejs/node#60888). */
const upper1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const singleByte: ReadonlyMap<string, 'windows-1252' | 'windows-1258'> = new Map([
  ['windows-1258', 'windows-1258'],
  ['cp1258', 'windows-1258'],
  ['x-cp1258', 'windows-1258'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
]);

/**
 * The text of a page or XML file: by its byte order mark; as UTF-8 where the bytes are that, whatever a label of one
 * byte per letter says, since no such text is UTF-8 by chance; else by the label. Refuses with
 * `unsupported-encoding` where nothing says what the letters are. UTF-16 may do without a mark.
 */
export function decodeMarkup(bytes: Uint8Array, name: string): string {
  const wide = findUtf16(bytes);
  const text = wide === undefined ? decodeStrictly(bytes, 'utf-8') : decodeStrictly(bytes, wide);
  if (text !== undefined) return text;
  const label = wide === undefined ? findLabel(bytes) : undefined;
  const known = label === undefined ? undefined : singleByte.get(label);
  if (known === undefined)
    throw new RefusalError('unsupported-encoding', `${name}: ${wide ?? label ?? 'no label'}`);
  return decodeSingleByte(bytes, known);
}

/** Text of one byte per letter; tones of windows-1258 stay marks of their own, as stored. */
export function decodeSingleByte(bytes: Uint8Array, encoding: 'windows-1252' | 'windows-1258'): string {
  if (encoding === 'windows-1258') return new TextDecoder('windows-1258').decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => upper1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The first letters as far as ASCII goes, in lower case and without byte order mark, to see what a text is. */
export function readOpening(bytes: Uint8Array, length = 4096): string {
  const start = bytes.subarray(0, length);
  const wide = findUtf16(bytes);
  const text =
    wide === undefined ? Buffer.from(start).toString('latin1') : new TextDecoder(wide).decode(start);
  return text.replace(/^(\ufeff|\xef\xbb\xbf)/, '').toLowerCase();
}

function findUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `<meta charset>`, `<meta http-equiv content="…charset=">` or the XML declaration. */
function findLabel(bytes: Uint8Array): string | undefined {
  const opening = readOpening(bytes);
  return (/<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/.exec(opening) ??
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)/.exec(opening))?.[1];
}
