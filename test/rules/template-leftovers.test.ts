import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'template-leftovers';
const awards = (...names: readonly string[]): string[] => [
  'Hình thức khen thưởng;Họ và tên;Số quyết định',
  ...names.map((name) => `Bằng khen của Chủ tịch UBND tỉnh;${name};12/QĐ-UBND`),
];

describe('what a form came with', () => {
  it.each([
    'Ví dụ: Trần Thị Hoa',
    'VD: Trần Thị Hoa',
    'Nguyễn Văn A',
    'Ông Lê Văn B (cụm 2)',
    '[nhập họ và tên]',
    '<tên cá nhân>',
    'Khác (ghi rõ): ……',
    '(điền tên tập thể)',
    '………',
    '...........',
    '____',
    'xxx',
    'Họ tên: ......',
    '(ghi rõ)',
    'Tập thể (nêu rõ)',
    '.../QĐ-UBND',
    'Số: …/QĐ-...',
  ])('%s', async (name) => {
    expect(cellsOf(await examineCsv(awards(name)), RULE)).toEqual(['B2']);
  });

  it.each([
    'Nguyễn Văn An',
    'Lê Văn Ánh',
    'Trần Thị Bê',
    'Khác (ghi rõ): hội thi',
    'Công ty TNHH XXX Việt',
    'Hội Ví dụng',
    'Phòng Tổ chức (chuyên trách)',
    'v.v...',
    '12/QĐ-UBND',
    'Phòng A.../B',
    'Phạm Văn Đ.',
  ])('%s is none', async (name) => {
    expect(cellsOf(await examineCsv(awards(name)), RULE)).toEqual([]);
  });

  it('is one finding for each kind', async () => {
    const examination = await examineCsv(awards('Nguyễn Văn A', 'Trần Thị B', '………', 'Lê Hoa'));
    expect(cellsOf(examination, RULE)).toEqual(['B2', 'B4']);
    expect(findingsOf(examination, RULE)[0]?.related).toMatchObject([{ row: 3, column: 2 }]);
  });

  it('may be told by words of one’s own', async () => {
    const settings = 'rules:\n  template-leftovers: {words: [UBND tỉnh Quảng Bình]}\n';
    const lines = awards('UBND tỉnh Quảng Bình', 'Ví dụ 1');
    expect(cellsOf(await examineCsv(lines, settings), RULE)).toEqual(['B2']);
  });
});
