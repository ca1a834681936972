import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byteOf, charactersOf } from '../../../src/intake/text/code-page.ts';
import { decodeBytes } from '../../../src/intake/text/decode-bytes.ts';
import { LETTERS } from '../../../src/intake/text/letters.ts';

const hex = (bytes: readonly number[]) =>
  bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('the letter table', () => {
  it('has the bytes of the published tables', () => {
    const [, ...lines] = readFileSync('fixtures/encodings/letters.tsv', 'utf8').trim().split('\n');
    const published = lines.map((line) => line.split('\t'));
    const own = new Map(LETTERS.map((letter) => [letter.letter, letter]));
    expect(LETTERS).toHaveLength(134);
    expect(published).toHaveLength(134);
    for (const [letter = '', tcvn3, vni, viscii, cp1258] of published) {
      const found = own.get(letter);
      const inTcvn3 = found?.tcvn3.length === 0 ? own.get(letter.toLowerCase())?.tcvn3 : found?.tcvn3;
      expect(
        [inTcvn3, found?.vni, found?.viscii, found?.cp1258].map((bytes) => hex(bytes ?? [])),
        letter,
      ).toEqual([tcvn3, vni, viscii, cp1258]);
    }
  });

  it('has letters in NFC, each once', () => {
    const letters = LETTERS.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(134);
    expect(letters.map((letter) => letter.normalize('NFC'))).toEqual(letters);
  });

  it.each(['tcvn3', 'vni', 'viscii'] as const)('reads every letter back from %s', (encoding) => {
    for (const letter of LETTERS.filter(({ [encoding]: bytes }) => bytes.length > 0))
      expect(decodeBytes(Uint8Array.from(letter[encoding]), encoding)).toBe(letter.letter);
  });

  it('lacks only the capitals with a tone in TCVN3', () => {
    const lost = LETTERS.filter(({ tcvn3 }) => tcvn3.length === 0).map(({ letter }) => letter);
    expect(lost).toHaveLength(60);
    expect(lost.every((letter) => /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD')))).toBe(
      true,
    );
  });

  it.each(['tcvn3', 'vni', 'viscii', 'cp1258'] as const)(
    'gives no two letters the same bytes in %s',
    (encoding) => {
      const keys = LETTERS.filter(({ [encoding]: bytes }) => bytes.length > 0).map((letter) =>
        hex(letter[encoding]),
      );
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it('reads windows-1258 as the Encoding Standard does', () => {
    const standard = new TextDecoder('windows-1258');
    for (const { letter, cp1258 } of LETTERS) {
      expect(standard.decode(Uint8Array.from(cp1258)).normalize('NFC')).toBe(letter);
      expect(decodeBytes(Uint8Array.from(cp1258), 'windows-1258')).toBe(letter);
    }
    expect(charactersOf('windows-1258').join('')).toBe(standard.decode(ALL_BYTES));
  });

  it('reads windows-1252 with its punctuation, which Node 20 does not', () => {
    expect(decodeBytes(Uint8Array.of(0x80, 0x93, 0x94, 0x96, 0xe9), 'windows-1252')).toBe('€“”–é');
    for (const page of ['windows-1252', 'windows-1258'] as const)
      for (const [byte, character] of charactersOf(page).entries())
        expect(byteOf(page, character.charCodeAt(0))).toBe(byte);
  });

  it('takes the mark of a small letter after a capital in VNI, and shows what is no letter', () => {
    expect(decodeBytes(Uint8Array.of(0x41, 0xf9), 'vni')).toBe('Á');
    expect(decodeBytes(Uint8Array.of(0x42, 0xf9), 'vni')).toBe('B\ufffd');
    expect(decodeBytes(Uint8Array.of(0xe0), 'tcvn3')).toBe('\ufffd');
    expect(decodeBytes(Uint8Array.of(0x93, 0xae, 0x94), 'tcvn3')).toBe('“đ”');
  });
});
