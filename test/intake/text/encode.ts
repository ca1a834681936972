import { charactersOf } from '../../../src/intake/text/code-page.ts';
import { LETTERS, type Letter } from '../../../src/intake/text/letters.ts';

type ByLetter = Exclude<keyof Letter, 'letter'>;

const letters = new Map(LETTERS.map((letter) => [letter.letter, letter]));
const latin = new Map(charactersOf('windows-1252').map((character, byte) => [character, byte]));

/** Vietnamese text → bytes of an encoding; a capital that TCVN3 does not have becomes its small letter. */
export function encode(text: string, encoding: ByLetter): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    const own = letters.get(character)?.[encoding] ?? [latin.get(character) ?? 0x3f];
    return own.length > 0 ? own : (letters.get(character.toLowerCase())?.[encoding] ?? []);
  });
  return Uint8Array.from(bytes);
}

/** Bytes as a program that takes them for a code page would show them. */
export function misread(bytes: Uint8Array, page: 'windows-1252' | 'windows-1258'): string {
  return Array.from(bytes, (byte) => charactersOf(page)[byte]).join('');
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** What TCVN3 leaves of a text: capitals with a tone come back small. */
export function withoutTonedCapitals(text: string): string {
  return text.replace(/\p{Lu}/gu, (capital) =>
    letters.get(capital)?.tcvn3.length === 0 ? capital.toLowerCase() : capital,
  );
}

/** Every way in which Vietnamese text reaches us. */
export const WAYS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': utf8,
  'utf-8, decomposed': (text) => utf8(text.normalize('NFD')),
  'utf-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1258': (text) => encode(text, 'cp1258'),
  tcvn3: (text) => encode(text, 'tcvn3'),
  vni: (text) => encode(text, 'vni'),
  viscii: (text) => encode(text, 'viscii'),
  'tcvn3 in utf-8': (text) => utf8(misread(encode(text, 'tcvn3'), 'windows-1252')),
  'vni in utf-8': (text) => utf8(misread(encode(text, 'vni'), 'windows-1252')),
  'tcvn3 in utf-16le': (text) =>
    Buffer.from(`\ufeff${misread(encode(text, 'tcvn3'), 'windows-1252')}`, 'utf16le'),
  'utf-8 read as windows-1252': (text) => utf8(misread(utf8(text), 'windows-1252')),
  'utf-8 read as windows-1258': (text) => utf8(misread(utf8(text), 'windows-1258')),
};
