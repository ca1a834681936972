import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/text/decode-text.ts';
import type { EncodingName } from '../../../src/intake/text/encoding.ts';
import { encode, misread, utf8, WAYS, withoutTonedCapitals } from './encode.ts';

const FOLDER = 'fixtures/encodings';
const [, ...rows] = readFileSync(`${FOLDER}/manifest.tsv`, 'utf8').trim().split('\n');
const manifest = rows.map((row) => {
  const [file = '', original = '', encoding = '', exact = ''] = row.split('\t');
  return { file, original, encoding, exact };
});

/** What each folder of the samples is called here. */
const NAMES: Readonly<Record<string, EncodingName>> = {
  original: 'utf-8',
  tcvn3: 'tcvn3',
  vni: 'vni',
  viscii: 'viscii',
  cp1258: 'windows-1258',
  'tcvn3-as-utf8': 'tcvn3 in utf-8',
  'vni-as-utf8': 'vni in utf-8',
  'utf8-nfd': 'utf-8',
  'utf8-bom': 'utf-8',
  'utf16le-bom': 'utf-16le',
  'utf8-twice': 'utf-8 read as windows-1252',
};

describe('our samples', () => {
  it('are 110', () => expect(manifest).toHaveLength(110));

  it.each(manifest)('$file is read', ({ file, original, encoding, exact }) => {
    const text = readFileSync(`${FOLDER}/${original}`, 'utf8');
    const reading = decodeText(readFileSync(`${FOLDER}/${file}`));
    expect(reading).toMatchObject({
      outcome: 'read',
      encoding: NAMES[encoding],
      text: exact === 'exact' ? text : withoutTonedCapitals(text),
    });
  });

  it.each(manifest)('$file is read the same when its encoding is declared', ({ file, encoding }) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    const found = decodeText(bytes);
    const declared = decodeText(bytes, NAMES[encoding]);
    expect(declared.outcome === 'read' && declared.text).toBe(found.outcome === 'read' && found.text);
    expect(declared).toMatchObject({ evidence: { decidedBy: 'declared' } });
  });
});

const WORDS = [
  ...new Set(
    manifest
      .filter(({ encoding }) => encoding === 'original')
      .flatMap(({ file }) => readFileSync(`${FOLDER}/${file}`, 'utf8').match(/\p{L}+/gu) ?? []),
  ),
  ...'Ninh Thuận Quảng Ngãi Thừa Thiên Huế Cà Mau Bạc Liêu Sóc Trăng Hậu Giang Vĩnh Phúc Tuyên Quang khen thưởng'.split(
    ' ',
  ),
];
// Without the i flag: under it \P{ASCII} also matches s and k, for ſ and the Kelvin sign.
const COUNTED = /[a-zA-Z]\P{ASCII}|\P{ASCII}[a-zA-Z]/u;

describe('Vietnamese in any encoding', () => {
  it.each(Object.entries(WAYS))('%s: reads back as itself or is asked about', (way, write) => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ';', '\r\n'), (chosen, between) => {
        const text = chosen.join(between).normalize('NFC');
        fc.pre(COUNTED.test(text));
        const reading = decodeText(write(text));
        if (reading.outcome === 'doubtful') return;
        expect(reading).toMatchObject({ text: way.startsWith('tcvn3') ? withoutTonedCapitals(text) : text });
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(WAYS))('%s: forty words are enough', (way, write) => {
    const text = WORDS.slice(0, 40).join('\n');
    expect(decodeText(write(text))).toMatchObject({
      outcome: 'read',
      text: way.startsWith('tcvn3') ? withoutTonedCapitals(text) : text,
    });
  });

  it('shows a repaired line both ways, with the counts', () => {
    const reading = decodeText(utf8('STT;Hßa B×nh\n1;B¸o c¸o thµnh tÝch tËp thÓ'));
    expect(reading).toMatchObject({
      outcome: 'read',
      text: 'STT;Hòa Bình\n1;Báo cáo thành tích tập thể',
      encoding: 'tcvn3 in utf-8',
      evidence: {
        decidedBy: 'syllables',
        accented: 8,
        syllables: 8,
        repaired: { before: 'STT;Hßa B×nh', after: 'STT;Hòa Bình' },
      },
    });
  });

  it('is asked about where both readings are Vietnamese', () => {
    const reading = decodeText(utf8('Ghi chó'));
    const candidates = reading.outcome === 'doubtful' ? reading.candidates : [];
    expect(candidates[0]).toEqual({ encoding: 'utf-8', sample: 'Ghi chó', score: 100 });
    expect(candidates).toContainEqual({ encoding: 'tcvn3 in utf-8', sample: 'Ghi chú', score: 100 });
  });

  it('is asked about where VISCII is valid UTF-8 by chance', () => {
    const reading = decodeText(encode('Lương nen', 'viscii'));
    expect(reading).toMatchObject({
      candidates: [{ encoding: 'viscii', sample: 'Lương nen' }, { encoding: 'utf-8' }],
    });
  });

  it('is asked about where letters were lost', () => {
    const twice = misread(utf8('Đơn vị đăng ký khen thưởng đột xuất'), 'windows-1252');
    expect(decodeText(utf8(twice.replaceAll('\u0090', '?'))).outcome).toBe('doubtful');
    const broken = utf8('Hội nghị tổng kết phong trào').slice(0, -2);
    const reading = decodeText(Uint8Array.from([...broken, 0xe1, 0x0a]));
    expect(reading.outcome === 'doubtful' && reading.candidates[0]).toMatchObject({
      encoding: 'utf-8',
      score: 80,
    });
  });

  it('is repaired without the byte order mark that was misread with it', () => {
    const text = 'STT;Đơn vị;Số lượng\n1;Phường Quỳnh Mai;12';
    for (const bytes of [
      utf8(misread(utf8(`\ufeff${text}`), 'windows-1252')),
      utf8(`\ufeff${misread(utf8(text), 'windows-1252')}`),
    ])
      expect(decodeText(bytes)).toMatchObject({ text, encoding: 'utf-8 read as windows-1252' });
  });

  it('tells which fields of a good file look like another encoding', () => {
    const text = `Đơn vị;Số lượng\n${'Phường Quỳnh Mai;Đã kiểm tra\n'.repeat(5)}Hßa B×nh;B¸o c¸o\n`;
    expect(decodeText(utf8(text))).toMatchObject({
      outcome: 'read',
      text,
      encoding: 'utf-8',
      evidence: { suspect: { as: 'tcvn3', fields: 2, before: 'Hßa B×nh', after: 'Hòa Bình' } },
    });
  });

  it('is found in a long file without looking at all of it', () => {
    const text = 'STT;Đơn vị;Phong trào\r\n1;Hội Phụ nữ;Dân vận khéo\r\n'.repeat(40_000);
    const reading = decodeText(encode(text, 'vni'));
    expect(reading).toMatchObject({ outcome: 'read', encoding: 'vni' });
    expect(reading.outcome === 'read' && reading.text === text).toBe(true);
  });
});
