import { expect, it } from 'vitest';
import { summarize } from '../../src/summary/summarize.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const BY_FORM = [
  'Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân',
  'Bằng khen;Cấp tỉnh;14;110',
  'Giấy khen;Cấp tỉnh;6;40',
  'Giấy khen;Cấp sở;25;212',
];

/** Which of the checks that compare tables speak. */
const OURS = new Set<string>(['sheets-differ', 'counted-twice']);

async function judged(...other: string[]) {
  const files = { 'hoa-binh a.csv': BY_FORM.join('\n'), 'hoa-binh b.csv': other.join('\n') };
  const settings =
    'rules: {award-from-above: {severity: off, reason: what the levels say is not the question}}\n';
  const examination = await examineFiles(files, settings);
  const { figure } = summarize(examination.workspace, examination.usable);
  return {
    rules: examination.findings.map(({ rule }) => rule).filter((rule) => OURS.has(rule)),
    differing: findingsOf(examination, 'sheets-differ'),
    awards: figure('commendations', 'count').value?.toString(),
  };
}

it('the one number in which a summary differs from its details is pointed at, and the details are counted', async () => {
  const { rules, differing, awards } = await judged(
    'Cấp khen thưởng;Tập thể;Cá nhân',
    'Cấp tỉnh;20;105',
    'Cấp sở;25;212',
  );
  expect(rules).toEqual(['sheets-differ']);
  expect(awards).toBe('407');
  expect(differing).toMatchObject([
    {
      at: { file: 'submissions/hoa-binh b.csv', row: 2, column: 3 },
      value: '105',
      expected: '150',
      related: [{ row: 2, column: 4 }],
    },
  ]);
});

it.each([
  ['agree', 'Cấp tỉnh;20;150', 'Cấp sở;25;212'],
  ['have little in common', 'Cấp tỉnh;20;1', 'Cấp sở;3;2'],
  ['agree in small numbers alone', 'Cấp tỉnh;20;4', 'Cấp sở;2;5'],
])('tables that %s are left to the other check', async (_, ...rows) => {
  expect((await judged('Cấp khen thưởng;Tập thể;Cá nhân', ...rows)).rules).toEqual(['counted-twice']);
});
