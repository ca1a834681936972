const START = 1;
const INSIDE = 2;

const asciiNames = new Uint8Array(128);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_') {
  asciiNames[letter.charCodeAt(0)] = START | INSIDE;
}
for (const letter of '0123456789-.:') asciiNames[letter.charCodeAt(0)] = INSIDE;

/** Surrogate halves are let through: the part was decoded strictly, so they stand in pairs. */
const wideNameStart: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xdb7f],
  [0xdc00, 0xdfff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
];
const wideNameInside: readonly (readonly [number, number])[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

/** NameStartChar without the colon (XML 1.0 fifth edition §2.3, Namespaces §3). */
export function isNameStart(code: number): boolean {
  if (code < 128) return ((asciiNames[code] ?? 0) & START) !== 0;
  return isWithin(code, wideNameStart);
}

/** NameChar, colon included: the reader splits the prefix off afterwards. */
export function isNameInside(code: number): boolean {
  if (code < 128) return ((asciiNames[code] ?? 0) & INSIDE) !== 0;
  return isWithin(code, wideNameStart) || isWithin(code, wideNameInside);
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** One UTF-16 unit that XML 1.0 §2.2 does not allow; surrogates are the decoder's business. */
export function isForbidden(code: number): boolean {
  return code < 32 ? code !== 10 && code !== 13 && code !== 9 : code >= 0xfffe;
}

const forbidden = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

export function hasForbidden(text: string): boolean {
  return forbidden.test(text);
}

function isWithin(code: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}
