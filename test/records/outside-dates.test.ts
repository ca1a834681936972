import { describe, expect, it } from 'vitest';
import { goneProvince } from '../../src/workspace/province-mergers.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const TABLE = 'Tên phong trào;Số tập thể\nDân vận khéo;5\n';
const settings = (year: number, more = ''): string =>
  `period: {kind: year, year: ${year}}\nunits:\n  - {id: phu-tho, name: Phú Thọ}\n  - {id: ha-noi, name: Hà Nội}\n${more}`;

async function outside(files: Record<string, string>, text: string): Promise<unknown[]> {
  const examination = await examineFiles(files, text);
  return findingsOf(examination, 'unit-outside-dates').map(
    ({ params }) => (params as unknown as { why: unknown }).why,
  );
}

describe('a province that was merged', () => {
  const rows = { 'tong-hop.csv': 'Đơn vị;Tên phong trào;Số tập thể\nHà Nội;A;1\nBDT tỉnh Hoà Bình;A;2' };

  it('is known by its old name, where the new province is a unit', async () => {
    expect(await outside(rows, settings(2025))).toMatchObject([
      { key: 'outside.merged', params: { unit: 'Hòa Bình', into: 'Phú Thọ' } },
    ]);
    expect(await outside({ 'Vĩnh Phúc - phong trào.csv': TABLE }, settings(2025))).toHaveLength(1);
  });

  it('was none before, is none where nobody reports for the new one, and nothing is added', async () => {
    expect(await outside(rows, settings(2024))).toEqual([]);
    expect(await outside({ 'Cà Mau.csv': TABLE, 'Bạc Liêu.csv': TABLE }, settings(2025))).toEqual([]);
    const { usable } = await examineFiles(rows, settings(2025));
    expect(usable.records.movements.map(({ unit }) => unit)).toEqual(['ha-noi']);
  });

  it('is named alone, or nobody can tell', () => {
    expect(goneProvince('Bà Rịa - Vũng Tàu', '2025-12-31')?.into).toBe('TP. Hồ Chí Minh');
    expect(goneProvince('Hà Nam, Nam Định', '2025-12-31')).toBeUndefined();
    expect(goneProvince('Quảng Ninh', '2025-12-31')).toBeUndefined();
    expect(goneProvince('Hòa Bình', '2025-06-30')).toBeUndefined();
  });
});

describe('a unit of the settings', () => {
  const OLD = '  - {id: hoa-binh, name: Hòa Bình}\n';
  const MERGER = 'mergers:\n  - {date: 2025-07-01, into: phu-tho, of: [hoa-binh, phu-tho]}\n';

  it('that was merged into another is no member from then on, and not missed', async () => {
    const files = { 'Hòa Bình.csv': TABLE, 'Hà Nội.csv': `${TABLE}\n` };
    expect(await outside(files, settings(2025, OLD + MERGER))).toMatchObject([{ key: 'outside.merged' }]);
    expect(await outside(files, settings(2024, OLD + MERGER))).toEqual([]);
    const examination = await examineFiles({ 'Hà Nội.csv': TABLE }, settings(2025, OLD + MERGER));
    expect(findingsOf(examination, 'submission-missing').map(({ unit }) => unit)).toEqual(['phu-tho']);
  });

  it('that joins later is told so', async () => {
    const later = '  - {id: hoa-binh, name: Hòa Bình, from: 2026-01-01}\n';
    expect(await outside({ 'Hòa Bình.csv': TABLE }, settings(2025, later))).toMatchObject([
      { key: 'outside.not-yet' },
    ]);
  });
});
