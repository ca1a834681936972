import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/text/decode-text.ts';
import { ENCODINGS, type EncodingName } from '../../../src/intake/text/encoding.ts';
import { encode, utf8 } from './encode.ts';

const FRENCH =
  'Département;Région\nHérault;Occitanie – même côté du Rhône\nÀ vérifier dès que possible, où ça ? Voilà.';
const GERMAN =
  'Straße;Größe\nMüllerstraße;für die Behörde geprüft\nUnbekannte »Zähler« müssen geändert werden, schön.';
const POLISH = 'Województwo;Liczba\nŁódzkie;ósmy rok współpracy\nPowiat świętokrzyski żąda więcej środków.';
const NORWEGIAN = 'Feil: En tjeneste å vente på må oppgis.\nDu må kun oppgi navn på én katalog';
const ITALIAN = 'Il file esiste già e non può essere eliminato: è già aperto, perciò più tardi verrà chiesto';
const ALBANIAN = 'Ndesha në kod të gabuar\nNumri i proceseve të printimit në pritje në printer';
const LANGUAGES = { FRENCH, GERMAN, POLISH, NORWEGIAN, ITALIAN, ALBANIAN };

/** Latin bytes of a text, without the few letters that windows-1252 does not have. */
const in1252 = (text: string) => encode(text.replace(/[ĄĆĘŁŃŚŹŻąćęłńśźż]/g, 'ñ'), 'cp1258');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('other languages', () => {
  it.each(Object.entries(LANGUAGES))('%s in UTF-8 is left alone or asked about', (_, text) => {
    const reading = decodeText(utf8(text));
    if (reading.outcome !== 'doubtful') expect(reading).toMatchObject({ text, encoding: 'utf-8' });
  });

  it.each([
    ['French', FRENCH],
    ['German', GERMAN],
    ['Polish', POLISH],
  ])('%s in UTF-8 is left alone', (_, text) => {
    expect(decodeText(utf8(text))).toMatchObject({ outcome: 'read', text, encoding: 'utf-8' });
  });

  it.each(Object.entries(LANGUAGES))('%s in bytes is asked about', (_, text) => {
    expect(decodeText(latin1(text.replace('–', '-')))).toMatchObject({ outcome: 'doubtful' });
    expect(decodeText(in1252(text))).toMatchObject({ outcome: 'doubtful' });
  });

  it('French in windows-1252 is read when that is declared', () => {
    const bytes = Uint8Array.from(latin1(FRENCH.replace('–', '\x96')));
    expect(decodeText(bytes, 'windows-1252')).toMatchObject({ outcome: 'read', text: FRENCH });
  });

  it('Russian in windows-1251 is asked about', () => {
    const bytes = Uint8Array.from('Ïðèâåò âñåì ëþäÿì äîáðîé âîëè', (character) => character.charCodeAt(0));
    expect(decodeText(bytes)).toMatchObject({ outcome: 'doubtful' });
  });
});

describe('signs', () => {
  it.each(['Price;£5', 'Windows®;12', 'Area in m²', '20 °C', '§ 5', '½'])('%s is not TCVN3', (text) => {
    expect(decodeText(utf8(text))).toMatchObject({ outcome: 'read', text, encoding: 'utf-8' });
    const asBytes = decodeText(latin1(text));
    expect(asBytes.outcome).toBe('doubtful');
  });

  it.each(['£m;£m', 'µm;£m;£m'])('%s is asked about at most', (text) => {
    const reading = decodeText(utf8(text));
    if (reading.outcome === 'read') expect(reading).toMatchObject({ text, encoding: 'utf-8' });
  });
});

describe('plain text and what is none', () => {
  it('takes plain ASCII and nothing for UTF-8', () => {
    const evidence = { decidedBy: 'valid-utf-8', accented: 0, syllables: 0 };
    expect(decodeText(utf8('a;b\n1;2'))).toEqual({
      outcome: 'read',
      text: 'a;b\n1;2',
      encoding: 'utf-8',
      evidence,
    });
    expect(decodeText(new Uint8Array())).toEqual({ outcome: 'read', text: '', encoding: 'utf-8', evidence });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('finds %s without a mark', (encoding) => {
    const text = 'STT;Đơn vị;Số lượng\r\n1;Phường Quỳnh Mai;12\r\n';
    const little = Buffer.from(text, 'utf16le');
    const bytes = encoding === 'utf-16le' ? little : Buffer.from(little).swap16();
    expect(decodeText(bytes)).toMatchObject({
      outcome: 'read',
      text,
      encoding,
      evidence: { decidedBy: 'alternating-nul' },
    });
  });

  it.each([
    ['NULs', [0x61, 0, 0, 0x62]],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['controls', [0xe9, 0x01, 0x1b, 0x61]],
  ])('calls %s binary', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ outcome: 'binary' });
  });

  it('asks about UTF-16 that is cut off', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62))).toMatchObject({
      outcome: 'doubtful',
      candidates: [{ encoding: 'utf-16le' }],
    });
  });

  it('never throws, whatever the bytes', () => {
    const names = fc.option(fc.constantFrom(...(Object.keys(ENCODINGS) as EncodingName[])), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), names, (bytes, declared) => {
        const reading = decodeText(bytes, declared);
        if (reading.outcome === 'read') expect(reading.text).toBe(reading.text.normalize('NFC'));
        if (reading.outcome === 'doubtful') expect(reading.candidates).not.toHaveLength(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a declared encoding', () => {
  it('is final where both readings are possible', () => {
    expect(decodeText(utf8('Ghi chó'), 'utf-8')).toMatchObject({ text: 'Ghi chó' });
    expect(decodeText(utf8('Ghi chó'), 'tcvn3 in utf-8')).toMatchObject({
      text: 'Ghi chú',
      evidence: { decidedBy: 'declared', repaired: { before: 'Ghi chó', after: 'Ghi chú' } },
    });
  });

  it('counts the bytes that it has no letter for', () => {
    expect(decodeText(Uint8Array.of(0x48, 0xe0, 0x20, 0xae), 'tcvn3')).toMatchObject({
      text: 'H\ufffd đ',
      evidence: { unknown: 1 },
    });
  });

  it('is asked about again where a byte order mark or the bytes say otherwise', () => {
    expect(decodeText(utf8('\ufeffsố'), 'tcvn3')).toMatchObject({
      candidates: [{ encoding: 'utf-8', sample: 'số' }],
    });
    expect(decodeText(Uint8Array.of(0x61, 0xe9), 'utf-8')).toMatchObject({ outcome: 'doubtful' });
  });
});
