import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const HEADER = 'Chỉ tiêu;Đơn vị tính;So sánh;Chiều hướng;Kế hoạch;Chỉ tiêu đăng ký;Thực hiện;Đánh giá';

describe('a target without a plan', () => {
  const RULE = 'target-without-plan';

  it.each([
    ['has a result and nothing else', 'xã;;;;;12;', ['E2']],
    ['has a registered plan', 'xã;;;;10;12;', []],
    ['has a verdict', ';;;;;12;Đạt', []],
    ['has no result either', 'xã;;;;;;', []],
    ['is one of yes or no', ';;;Có;;Có;', []],
    ['has a plan that cannot be read', 'xã;;;khoảng chục;;12;', []],
  ])('%s', async (_, row, cells) => {
    expect(cellsOf(await examineCsv([HEADER, `Chỉ tiêu 1;${row}`]), RULE)).toEqual(cells);
  });

  it('is told once for a table that has no column of plans', async () => {
    const examination = await examineCsv(['Chỉ tiêu;Thực hiện', 'Một;1', 'Hai;2', 'Ba;3']);
    expect(findingsOf(examination, RULE)).toMatchObject([
      { at: { row: 1 }, params: { count: 3, target: 'Một' } },
    ]);
  });
});

describe('plan and result in different measure units', () => {
  const RULE = 'measure-unit-conflict';

  it.each([
    ['tỷ đồng;;;10;;9.500 triệu đồng;', ['G2']],
    ['tỷ đồng;;;10 triệu đồng;;9;', ['E2']],
    [';;;10 tỷ đồng;;9.500 triệu đồng;', ['G2']],
    ['tỷ đồng;;;10 tỷ;;9,5 tỷ đồng;', []],
    ['%;;;95 %;;94 xã;', ['G2']],
  ])('%s', async (row, cells) => {
    const examination = await examineCsv([HEADER, `Chỉ tiêu 1;${row}`]);
    expect(cellsOf(examination, RULE)).toEqual(cells);
    expect(examination.usable.records.targets.at(0)?.values.verdict).toBeUndefined();
  });

  it('is seen in the titles of their columns, and no result of the table is used', async () => {
    const lines = ['Chỉ tiêu;Kế hoạch (tỷ đồng);Thực hiện (triệu đồng)', 'Thu ngân sách;10;9500'];
    const examination = await examineCsv(lines);
    expect(cellsOf(examination, RULE)).toEqual(['C1']);
    expect(examination.usable.records.targets.at(0)?.values.actual).toBeUndefined();
    const [, ...rows] = lines;
    const same = ['Chỉ tiêu;Kế hoạch (tỷ đồng);Thực hiện (tỷ đồng)', ...rows];
    expect(cellsOf(await examineCsv(same), RULE)).toEqual([]);
  });
});

describe('a comparator against the direction', () => {
  it.each([
    ['từ … trở lên;càng thấp càng tốt;1', ['C2']],
    ['trên;càng thấp càng tốt;1', ['C2']],
    ['không quá;càng cao càng tốt;1', ['C2']],
    ['không quá;càng thấp càng tốt;1', []],
    ['bằng;càng thấp càng tốt;1', []],
    [';càng thấp càng tốt;1', []],
    [';càng thấp càng tốt;≥ 1', ['E2']],
  ])('%s', async (row, cells) => {
    const examination = await examineCsv([HEADER, `Chỉ tiêu 1;%;${row};;0,5;`]);
    expect(cellsOf(examination, 'comparator-against-direction')).toEqual(cells);
  });
});

describe('a verdict', () => {
  const settings = 'period: {kind: year, year: 2024}\n';
  const header = 'Chỉ tiêu;Kế hoạch;Thực hiện;Thời hạn hoàn thành;Đánh giá';
  const said = async (row: string, more = '') =>
    cellsOf(await examineCsv([header, `Chỉ tiêu 1;${row}`], settings + more), 'verdict-mismatch').length > 0;

  it('“đang thực hiện” does not go with a due date that is past', async () => {
    expect(await said('95;92;2024;Đang thực hiện')).toBe(true);
    expect(await said('95;92;2025;Đang thực hiện')).toBe(false);
  });

  it('“cơ bản đạt” is the unit’s own until the settings say what that is', async () => {
    expect(await said('100;90;;Cơ bản đạt')).toBe(false);
    expect(await said('100;90;;Cơ bản đạt', 'basically_met: {rate: 95}\n')).toBe(true);
    expect(await said('100;96;;Cơ bản đạt', 'basically_met: {rate: 95}\n')).toBe(false);
  });
});
