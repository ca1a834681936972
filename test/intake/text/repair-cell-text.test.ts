import { describe, expect, it } from 'vitest';
import { repairCells, repairCellText } from '../../../src/intake/text/repair-cell-text.ts';
import { encode, misread } from './encode.ts';

describe('repairCellText', () => {
  it.each([
    ['Hßa B×nh', '.VnTime', 'Hòa Bình', 'tcvn3'],
    ['tæng sè', '.VnTimeH', 'TỔNG SỐ', 'tcvn3'],
    ['§¬n vÞ: ñy ban', '.VnArial NarrowH', 'ĐƠN VỊ: ỦY BAN', 'tcvn3'],
    ['Hoøa Bình', 'VNI-Times', 'Hòa Bình', 'vni'],
    ['Toång soá – “ñaït”', 'VNI-Helve', 'Tổng số – “đạt”', 'vni'],
    ['Q§-TTg', '.VnTime', 'QĐ-TTg', 'tcvn3'],
  ])('%s in %s → %s', (text, font, expected, from) => {
    expect(repairCellText(text, font)).toEqual({ text: expected, from });
  });

  it.each([
    ['Hòa Bình – Phường Quỳnh Mai', '.VnTime'],
    ['Tổng số', '.VnTimeH'],
    ['Đơn vị', 'VNI-Times'],
    ['1.541,5', '.VnTime'],
    ['stt', '.VnTimeH'],
    ['25 m²', '.VnTime'],
    ['Müller', '.VnTime'],
    ['Hßa B×nh', 'Times New Roman'],
    ['Hßa B×nh', undefined],
  ])('%s in %s stays', (text, font) => {
    expect(repairCellText(text, font)).toEqual({ text });
  });

  it('tells a doubt where both readings are Vietnamese', () => {
    expect(repairCellText('Ghi chó', '.VnTime')).toEqual({
      text: 'Ghi chó',
      doubt: { from: 'tcvn3', text: 'Ghi chú' },
    });
  });

  it.each([
    ['tcvn3', '.VnTime'],
    ['vni', 'VNI-Times'],
  ] as const)('gives back names of units written in %s', (encoding, fontName) => {
    for (const name of [
      'Đơn vị',
      'Phường Quỳnh Mai',
      'Huyện Đắk Mil',
      'Thành phố Hồ Chí Minh',
      'Khen thưởng',
    ])
      expect(repairCellText(misread(encode(name, encoding), 'windows-1252'), fontName).text).toBe(name);
  });
});

describe('repairCells', () => {
  const cells = (...texts: string[]) => texts.map((text) => ({ text, fontName: '.VnTime' }));
  const texts = (given: Parameters<typeof repairCells>[0]) => repairCells(given).map(({ text }) => text);

  it('settles a doubt by the other cells in such a font', () => {
    expect(texts(cells('Ghi chó', 'Tæng sè', 'Bé'))).toEqual(['Ghi chú', 'Tổng số', 'Bộ']);
    expect(texts(cells('Ghi chó', 'Tổng số', 'Bé'))).toEqual(['Ghi chó', 'Tổng số', 'Bé']);
  });

  it('leaves the doubt where they disagree or say nothing', () => {
    for (const given of [
      cells('Ghi chó'),
      cells('Ghi chó', 'Tæng sè', 'Tổng số'),
      cells('Ghi chó', 'STT', '12'),
    ])
      expect(repairCells(given)[0]).toMatchObject({ text: 'Ghi chó', doubt: { text: 'Ghi chú' } });
  });
});
