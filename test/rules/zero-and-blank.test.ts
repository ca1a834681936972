import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const HEADER = 'Hình thức khen thưởng;Cấp khen thưởng;Số tập thể;Số cá nhân';
const cells = async (...rows: string[]): Promise<unknown> =>
  cellsOf(await examineCsv([HEADER, ...rows]), 'zero-and-blank');

describe('zero-and-blank', () => {
  it('nobody is asked how many collectives got a title that only persons get', async () => {
    expect(
      await cells(
        'Lao động tiên tiến;Cấp cơ sở;;52',
        'Tập thể lao động tiên tiến;Cấp cơ sở;5;',
        'Huân chương Lao động hạng Ba;Nhà nước;0;1',
      ),
    ).toEqual([]);
  });

  it('a blank beside a form that both may get is asked about', async () => {
    expect(
      await cells(
        'Bằng khen của Chủ tịch UBND tỉnh;Cấp tỉnh;;4',
        'Huân chương Lao động hạng Ba;Nhà nước;0;1',
      ),
    ).toEqual(['C2']);
  });
});
