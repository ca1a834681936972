import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/summary/summarize.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const BY_FORM =
  'Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân\nBằng khen;Cấp tỉnh;4;10\nGiấy khen;Cấp sở;5;12';

async function counted(files: Readonly<Record<string, string>>, explanations = '') {
  const named = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`hoa-binh ${name}.csv`, text]),
  );
  const examination = await examineFiles({
    ...named,
    ...(explanations && { '../explanations.yaml': explanations }),
  });
  const { figure } = summarize(examination.workspace, examination.usable);
  return {
    asked: findingsOf(examination, 'counted-twice').map(({ at }) => at.file),
    awards: figure('commendations', 'count').value?.toString(),
    money: figure('spending', 'allocated').value?.toString(),
  };
}

describe('two tables of the same things', () => {
  it('by form and by level are counted once', async () => {
    const byLevel = 'Cấp khen thưởng;Tập thể;Cá nhân\nCấp tỉnh;4;10\nCấp sở;5;12';
    expect(await counted({ a: BY_FORM, b: byLevel })).toMatchObject({
      awards: '31',
      asked: ['submissions/hoa-binh b.csv'],
    });
  });

  it('a summary and some of its names are counted once', async () => {
    const names = ['Họ và tên;Hình thức khen thưởng;Cấp khen thưởng;Đối tượng'];
    for (let one = 1; one <= 10; one += 1) names.push(`Người thứ ${one};Bằng khen;Cấp tỉnh;Cá nhân`);
    expect(await counted({ a: names.join('\n'), b: BY_FORM })).toMatchObject({
      awards: '31',
      asked: ['submissions/hoa-binh a.csv'],
    });
  });

  it('money by project and by source is counted once', async () => {
    const byProject = 'Dự án;Kinh phí bố trí (triệu đồng)\nDự án 1;1.541\nDự án 2;859';
    const bySource = 'Nguồn vốn;Kinh phí bố trí (triệu đồng)\nNSTW;2.000\nNSĐP;400';
    expect(await counted({ a: byProject, b: bySource })).toMatchObject({
      money: '2400000000',
      asked: ['submissions/hoa-binh b.csv'],
    });
  });

  it('are both counted once somebody says that they are different things', async () => {
    const byLevel = 'Cấp khen thưởng;Tập thể;Cá nhân\nCấp tỉnh;4;10\nCấp sở;5;12';
    const reason = '- {rule: counted-twice, reason: khen thưởng đột xuất}';
    expect(await counted({ a: BY_FORM, b: byLevel }, reason)).toMatchObject({ awards: '62' });
  });
});

describe('two tables that are cut differently', () => {
  it.each([
    ['and disagree', 'Cấp khen thưởng;Tập thể;Cá nhân\nCấp tỉnh;4;9', '44'],
    ['and agree in no more than a small number', 'Cấp khen thưởng;Tập thể\nCấp tỉnh;4', '35'],
  ])('%s are both counted, and asked about', async (_, other, awards) => {
    expect(await counted({ a: BY_FORM, b: other })).toMatchObject({
      awards,
      asked: ['submissions/hoa-binh b.csv'],
    });
  });
});

it.each([
  ['of the same cut', 'Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân\nCờ thi đua;Cấp tỉnh;4;10'],
  ['of other measures', 'Cấp khen thưởng;Họ và tên;Tiền thưởng (đồng)\nCấp tỉnh;;1.000.000'],
])('tables %s are not asked about', async (_, other) => {
  expect((await counted({ a: BY_FORM, b: other })).asked).toEqual([]);
});
