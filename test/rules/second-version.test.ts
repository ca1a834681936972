import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import type { Examination } from '../../src/pipeline.ts';
import { tieOut } from '../../src/records/tie-out.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const MOVEMENTS = 'Tên phong trào thi đua;Lĩnh vực;Số tập thể tham gia;Số cá nhân tham gia';
const sheet = (...rows: string[]): string => [MOVEMENTS, ...rows].join('\n');
const collectives = ({ usable }: Examination): string[] =>
  usable.records.movements.map(({ values }) => String(values.collectives));
const rulesOf = ({ findings }: Examination): string[] => findings.map(({ rule }) => rule);

describe('the same facts in two files', () => {
  const files = {
    'a/bieu.csv': sheet('Nông thôn mới;Kinh tế;19;104', 'Dân vận khéo;;3;7', 'Vì người nghèo;;8;'),
    'b/bieu.csv': sheet('Nông thôn mới;Kinh tế;20;104', 'Dân vận khéo;;3;7', 'Vì người nghèo;;8;5'),
  };

  it('are asked about once, with the cells that differ, and counted once', async () => {
    const examination = await examineFiles(files);
    expect(rulesOf(examination)).toEqual(['second-version']);
    const [finding] = findingsOf(examination, 'second-version');
    expect(finding).toMatchObject({ severity: 'query', at: { file: 'submissions/b/bieu.csv', row: 2 } });
    expect(finding?.related).toHaveLength(4);
    const [vi] = LANGUAGES;
    const message = vi && say(vi, { key: 'rule.second-version.message', params: { ...finding?.params } });
    expect(message).toContain('cột “Số tập thể tham gia” ở đây ghi 20 (ô C2), bản được tính ghi 19 (ô C2)');
    expect(message).toContain('bản được tính ghi để trống (ô D4)');
    expect(collectives(examination)).toEqual(['19', '3', '8']);
    const [, second] = tieOut(examination.usable);
    expect(second?.aside).toEqual({ repeated: 6 });
  });

  it('that agree in all values are asked about as well', async () => {
    const examination = await examineFiles({
      'a/x.csv': files['a/bieu.csv'],
      'b/x.csv': `${files['a/bieu.csv']}\n`,
    });
    expect(rulesOf(examination)).toEqual(['second-version']);
    expect(findingsOf(examination, 'second-version')[0]?.params).toMatchObject({
      differences: { key: 'versions.agree' },
    });
  });

  it('are counted beside what only the second has', async () => {
    const examination = await examineFiles({
      'a/bieu.csv': sheet('A;;1;1', 'B;;2;2'),
      'b/bieu.csv': sheet('A;;1;1', 'B;;2;2', 'C;;3;3'),
    });
    expect(collectives(examination)).toEqual(['1', '2', '3']);
  });

  it('are single facts where the reports are different ones', async () => {
    const examination = await examineFiles({
      'a/bieu.csv': sheet('A;;1;1', 'B;;2;2', 'C;;3;3'),
      'b/bieu.csv': sheet('A;;9;9', 'D;;4;4', 'E;;5;5'),
    });
    expect(rulesOf(examination)).toEqual(['duplicate-record']);
    expect(collectives(examination)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('a version that says it is the later', () => {
  const [old, fresh] = [sheet('A;;1;1', 'B;;2;2'), sheet('A;;5;1')];

  it.each([
    ['hoa-binh.csv', 'hoa-binh (bản sửa).csv'],
    ['hoa-binh.csv', 'hoa-binh_lan 2.csv'],
    ['hoa-binh v1.csv', 'hoa-binh v2.csv'],
    ['hoa-binh lần 2.csv', 'hoa-binh lần 3.csv'],
    ['hoa-binh (thay thế).csv', 'hoa-binh ban cuoi.csv'],
    ['hoa-binh v2.csv', 'hoa-binh bản chính thức.csv'],
  ])('counts whole: %s, %s', async (before, after) => {
    const examination = await examineFiles({ [before]: old, [after]: fresh });
    expect(rulesOf(examination)).toEqual(['version-replaced']);
    expect(findingsOf(examination, 'version-replaced')[0]?.at.file).toBe(`submissions/${before}`);
    expect(collectives(examination)).toEqual(['5']);
    const aside = tieOut(examination.usable).find(({ file }) => file === `submissions/${before}`)?.aside;
    expect(aside).toEqual({ replaced: 4 });
  });

  it('may say so in its title', async () => {
    const examination = await examineFiles({
      'hoa-binh-1.csv': `Báo cáo phong trào\n${old}`,
      'hoa-binh-2.csv': `Báo cáo phong trào (thay thế)\n${fresh}`,
    });
    expect(collectives(examination)).toEqual(['5']);
  });

  it('says nothing by what its title is about', async () => {
    const examination = await examineFiles({
      'hoa-binh-1.csv': old,
      'hoa-binh-2.csv': `Phong trào chào mừng Đại hội đại biểu toàn quốc lần thứ 14 của Đảng\n${fresh}`,
    });
    expect(rulesOf(examination)).toEqual(['second-version']);
  });

  it('replaces nothing that it does not repeat', async () => {
    const examination = await examineFiles({ 'hoa-binh.csv': old, 'hoa-binh lần 2.csv': sheet('C;;3;3') });
    expect(examination.findings).toEqual([]);
    expect(collectives(examination).sort()).toEqual(['1', '2', '3']);
  });
});
