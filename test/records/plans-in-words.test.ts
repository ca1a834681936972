import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const HEADER = 'Chỉ tiêu;Đơn vị tính;Kế hoạch;Chỉ tiêu đăng ký;Thực hiện';

async function valuesOf(row: string, header = HEADER): Promise<Record<string, string>> {
  const { ledger } = await examineCsv([header, `Chỉ tiêu 1;${row}`, 'Chỉ tiêu 2;%;1,5;;2,5']);
  const { target: _, ...values } = ledger.records.targets.at(0)?.values ?? {};
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, String(value)]));
}

describe('a plan that is a range', () => {
  it.each([
    ['%;80-85;;83', { planned: '80', planned_to: '85' }],
    ['%;80 – 85 %;;83', { planned: '80', planned_to: '85' }],
    ['%;từ 80 đến 85;;83', { planned: '80', planned_to: '85' }],
    ['%;từ 80% đến 85%;;83', { planned: '80', planned_to: '85' }],
    ['%;0,5 - 1,5;;83', { planned: '0.5', planned_to: '1.5' }],
    ['%;;80-85;83', { registered: '80', planned_to: '85' }],
    ['%;90;80-85;83', { planned: '90', registered: '80' }],
  ])('%s', async (row, expected) => {
    expect(await valuesOf(row)).toEqual({ measure_unit: '%', actual: '83', ...expected });
  });

  it('gives its row the measure unit behind its upper end', async () => {
    expect(await valuesOf('80-85 xã;83', 'Chỉ tiêu;Kế hoạch;Thực hiện')).toEqual({
      planned: '80',
      planned_to: '85',
      measure_unit: 'xã',
      actual: '83',
    });
  });

  it.each(['2021-2025', '12-2024', '85-80', '80-80', '80-', '80-85-90', '80-85 và hơn thế nữa nhiều lắm'])(
    'is not %s',
    async (text) => {
      const examination = await examineCsv([HEADER, `Chỉ tiêu 1;%;${text};;83`]);
      expect(cellsOf(examination, 'not-a-number')).toEqual(['C2']);
      expect(examination.ledger.records.targets.at(0)?.values.planned).toBeUndefined();
    },
  );

  it('is asked about where its ends could be read in two ways', async () => {
    const proofs = ['Chỉ tiêu 2;người;1.234,5;;2', 'Chỉ tiêu 3;người;1,234.5;;2'];
    const examination = await examineCsv([HEADER, 'Chỉ tiêu 1;người;1.000-2.000;;1500', ...proofs]);
    expect(cellsOf(examination, 'ambiguous-number')).toContain('C2');
  });

  it('is no result', async () => {
    expect(cellsOf(await examineCsv([HEADER, 'Chỉ tiêu 1;%;80;;83-85']), 'not-a-number')).toEqual(['E2']);
  });
});

describe('a target of yes or no', () => {
  it.each([
    ['Có;;Có', 'met'],
    ['Có;;Không', 'not_met'],
    ['Không;;Không', 'met'],
    ['Không;;Có', 'not_met'],
    [';Có;có.', 'met'],
    ['Đạt;;Không đạt', 'not_met'],
  ])('%s: %s', async (cells, verdict) => {
    expect(await valuesOf(`;${cells}`)).toEqual({ verdict });
  });

  it('is a target even before it is answered, and no heading of the rows below it', async () => {
    const lines = [
      'Chỉ tiêu;Kế hoạch;Thực hiện',
      'Một;1;2',
      'Quy chế;Có;',
      'Quy trình;Đạt;',
      'Nhóm;;',
      'Hai;1;2',
    ];
    const { usable } = await examineCsv(lines);
    const names = usable.records.targets.map(({ values }) => values.target);
    expect(names).toEqual(['Một', 'Quy chế', 'Quy trình', 'Hai']);
  });

  it('that was not asked has no answer: “không” may mean none', async () => {
    expect(cellsOf(await examineCsv([HEADER, 'Chỉ tiêu 1;;;;Không']), 'not-a-number')).toEqual(['E2']);
    expect(cellsOf(await examineCsv([HEADER, 'Chỉ tiêu 1;xã;12;;Có']), 'not-a-number')).toEqual(['E2']);
  });
});
