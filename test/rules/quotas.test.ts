import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const TITLES = 'Danh hiệu thi đua;Cá nhân';
const R6 = 'fighters-above-advanced-workers';

describe('fighters and Advanced Workers', () => {
  it.each([
    [['Chiến sĩ thi đua cơ sở;34', 'Lao động tiên tiến;20', 'Chiến sĩ tiên tiến;14'], []],
    [['Chiến sĩ thi đua cơ sở;35', 'Lao động tiên tiến;20', 'Chiến sĩ tiên tiến;14'], ['B2']],
    [['Chiến sĩ thi đua cơ sở;35'], []],
    [['Chiến sĩ thi đua cơ sở;35', 'Lao động tiên tiến;'], []],
    [['Chiến sĩ thi đua cơ sở;35', 'Lao động tiên tiến;0'], ['B2']],
  ])('%j', async (rows, cells) => {
    expect(cellsOf(await examineCsv([TITLES, ...rows]), R6)).toEqual(cells);
  });

  it('are compared within a table where it has both, for a list may repeat it', async () => {
    const list = [
      'Họ và tên;Danh hiệu thi đua',
      'Bùi Thị A;Chiến sĩ thi đua cơ sở',
      'Bùi Văn B;Chiến sĩ thi đua cơ sở',
    ];
    const files = {
      'hoa-binh 1.csv': [TITLES, 'Chiến sĩ thi đua cơ sở;2', 'Lao động tiên tiến;3'].join('\n'),
      'hoa-binh 2.csv': list.join('\n'),
    };
    expect(findingsOf(await examineFiles(files), R6)).toEqual([]);
  });
});

describe('a share', () => {
  const on = (more = '') => `rules:\n  fighters-above-share: {severity: query${more}}\n`;

  it('is off until the settings ask for it', async () => {
    expect(cellsOf(await examineCsv([TITLES, 'CSTĐCS;9', 'LĐTT;10']), 'fighters-above-share')).toEqual([]);
  });

  it.each([
    [6, ['B2'], '', '5.1', '5'],
    [5, [], '', '', ''],
    [13, ['B2'], ', percent: 37.5', '12.75', '12'],
  ])(
    'of 34 workers, %i fighters, prints the exact value and the limit',
    async (fighters, cells, more, exact, limit) => {
      const examination = await examineCsv([TITLES, `CSTĐCS;${fighters}`, 'LĐTT;34'], on(more));
      expect(cellsOf(examination, 'fighters-above-share')).toEqual(cells);
      const [finding] = findingsOf(examination, 'fighters-above-share');
      if (finding?.rule !== 'fighters-above-share') return;
      expect(String((finding.params.exact as { value: unknown }).value)).toBe(exact);
      expect(String((finding.params.limit as { value: unknown }).value)).toBe(limit);
    },
  );
});

describe('a quota', () => {
  const HEADER = 'Đơn vị;Hình thức khen thưởng;Tập thể;Trạng thái';
  const UNITS = 'units: [{id: a, name: Hà Nam}, {id: b, name: Hà Giang}]\n';
  const examine = (rows: readonly string[], quota: string) =>
    examineFiles(
      { 'tong-hop.csv': [HEADER, ...rows].join('\n') },
      `${UNITS}rules:\n  quota-exceeded: ${quota}\n`,
    );

  it.each([
    ['{most: {co-thi-dua: 1}}', ['C2']],
    ['{most: {co-thi-dua: 2}}', []],
    ['{percent: {co-thi-dua: 20}, of: {co-thi-dua: 9}}', ['C2']],
    ['{percent: {co-thi-dua: 20}, of: {co-thi-dua: 10}}', []],
    ['{percent: {co-thi-dua: 20}}', []],
    ['{percent: {co-thi-dua: 50}, of: {co-thi-dua: 9}, most: {co-thi-dua: 1}}', ['C2']],
  ])('%s over all units', async (quota, cells) => {
    const rows = ['Hà Nam;Cờ thi đua;1;', 'Hà Giang;Cờ thi đua;1;'];
    expect(cellsOf(await examine(rows, quota), 'quota-exceeded')).toEqual(cells);
  });

  it('counts what is proposed where something is', async () => {
    const rows = ['Hà Nam;Cờ thi đua;5;đã khen', 'Hà Giang;Cờ thi đua;2;đề nghị'];
    expect(cellsOf(await examine(rows, '{most: {co-thi-dua: 1}}'), 'quota-exceeded')).toEqual(['C3']);
    expect(cellsOf(await examine(rows, '{most: {co-thi-dua: 2}}'), 'quota-exceeded')).toEqual([]);
  });
});
