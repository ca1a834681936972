import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const RULE = 'duplicate-record';
const MOVEMENTS = 'Tên phong trào thi đua;Lĩnh vực;Số tập thể tham gia';

describe('within one table', () => {
  it('a row with the same names and the same numbers is counted once', async () => {
    const examination = await examineCsv([MOVEMENTS, 'Nông thôn mới;Kinh tế;19', 'Nông thôn mới;Kinh tế;19']);
    expect(cellsOf(examination, RULE)).toEqual(['A3']);
    expect(findingsOf(examination, RULE)[0]).toMatchObject({
      params: { first: 'A2' },
      related: [{ row: 2 }],
    });
    expect(examination.usable.records.movements).toHaveLength(1);
  });

  it('rows under two headings are two facts, and a row twice under one is not', async () => {
    const lines = ['STT;Dự án;Kinh phí bố trí (triệu đồng)', 'I;Dự án 1;', '1;Huyện A;100', '2;Huyện B;200'];
    const apart = await examineCsv([...lines, 'II;Dự án 4;', '1;Huyện A;100', '2;Huyện B;300']);
    expect(cellsOf(apart, RULE)).toEqual([]);
    expect(apart.usable.records.spending).toHaveLength(4);
    expect(cellsOf(await examineCsv([...lines, '3;Huyện A;100']), RULE)).toEqual(['B5']);
  });

  it('other spellings of the same name are the same', async () => {
    const lines = [MOVEMENTS, 'Văn hóa công sở;Kinh tế;19', 'VĂN  HOÁ công sở ;Kinh tế;19'];
    expect(cellsOf(await examineCsv(lines), RULE)).toEqual(['A3']);
  });

  it('rows that differ in a number or in a name are two facts', async () => {
    const numbers = [MOVEMENTS, 'Nông thôn mới;Kinh tế;19', 'Nông thôn mới;Kinh tế;20'];
    const names = [MOVEMENTS, 'Nông thôn mới;Kinh tế;19', 'Nông thôn mới;Văn hóa - xã hội;19'];
    expect(cellsOf(await examineCsv(numbers), RULE)).toEqual([]);
    expect(cellsOf(await examineCsv(names), RULE)).toEqual([]);
  });

  it('the facts of one wide row are not each other’s doubles', async () => {
    const wide = ['Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân', 'Bằng khen;cấp tỉnh;5;5'];
    expect(cellsOf(await examineCsv(wide), RULE)).toEqual([]);
  });

  it('a wide row that stands twice is found for each of its facts, and counted once', async () => {
    const row = 'Bằng khen;cấp tỉnh;5;6';
    const { usable, findings } = await examineCsv([
      'Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân',
      row,
      row,
    ]);
    expect(findings.every(({ rule, at }) => rule === RULE && at.row === 3)).toBe(true);
    expect(usable.records.commendations).toHaveLength(2);
  });

  it('the same row of two units is two facts', async () => {
    const two = 'units: [{id: a, name: Hà Nam}, {id: b, name: Hà Giang}]\n';
    const lines = ['Đơn vị;Tên phong trào thi đua;Số tập thể tham gia', 'Hà Nam;X;19', 'Hà Giang;X;19'];
    const { findings } = await examineFiles({ 'tong-hop.csv': lines.join('\n') }, two);
    expect(findings).toEqual([]);
  });
});
