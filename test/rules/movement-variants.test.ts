import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { likeness } from '../../src/rules/movement-likeness.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const RULE = 'movement-variants';
const UNITS = 'units:\n  - {id: a, name: Hà Nội}\n  - {id: b, name: Hòa Bình}\n  - {id: c, name: Phú Thọ}\n';
const table = (...names: readonly string[]): string =>
  ['Tên phong trào;Số tập thể', ...names.map((name, index) => `"${name}";${index + 3}`)].join('\n');
const LONG = 'Vì người nghèo – Không để ai bị bỏ lại phía sau';

async function variantsOf(
  files: Readonly<Record<string, string>>,
  settings = '',
): Promise<[unknown, unknown][]> {
  const examination = await examineFiles(files, UNITS + settings);
  return findingsOf(examination, RULE).map(({ value, expected }) => [value, expected]);
}

describe('two names', () => {
  it.each([
    ['Phong trào thi đua “Dân vận khéo”', 'Dân vận khéo', 'dressed'],
    ['Phong trào “Dân vận khéo” năm 2024', 'dân vận khéo', 'dressed'],
    ['Xây dựng nông thôn mới giai đoạn 2021–2025', 'Xây dựng nông thôn mới', 'dressed'],
    ['Thi đua chào mừng các ngày lễ lớn', 'Chao mung cac ngay le lon', 'dressed'],
    ['Vì người nghèo', LONG, 'short'],
    ['Xây dựng nông thôn mới', 'Cả nước chung sức xây dựng nông thôn mới', 'short'],
    ['Cả nước chung sức xây dựng nông thôn mới', 'Cả nước chung sưc xây dưng nông thôn mới', 'dressed'],
    ['Cả nước chung sức xây dựng nông thôn mới', 'Cả nước trung sức xây dựng nông thôn mới', 'spelling'],
    ['Thi đua quyết thắng', 'Dân vận khéo', undefined],
    ['Xây dựng nông thôn mới', 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', undefined],
    ['Cụm thi đua số 2 làm theo lời Bác', 'Cụm thi đua số 3 làm theo lời Bác', undefined],
    ['Học tập', 'Học tập và làm theo lời Bác', undefined],
  ])('%s · %s', (one, other, how) => {
    expect(likeness(one, other)).toBe(how);
    expect(likeness(other, one)).toBe(how);
  });
});

describe('one movement under several names', () => {
  it('is asked about once for each name, with an entry for the settings that mends it', async () => {
    const files = {
      'Hà Nội.csv': table(LONG, 'Dân vận khéo'),
      'Hòa Bình.csv': table('Phong trào thi đua “Vì người nghèo”', 'Dân vận khéo'),
      'Phú Thọ.csv': table(LONG, 'Phong trào Dân vận khéo năm 2024'),
    };
    expect(await variantsOf(files)).toEqual([
      ['Phong trào thi đua “Vì người nghèo”', LONG],
      ['Phong trào Dân vận khéo năm 2024', 'Dân vận khéo'],
    ]);
    const examination = await examineFiles(files, UNITS);
    const entries = findingsOf(examination, RULE).map(({ params }) => `${params?.['entry' as never]}`);
    expect(parse(entries.join('\n'))).toHaveLength(2);
    expect(await variantsOf(files, `movements:\n${entries.map((entry) => `  ${entry}\n`).join('')}`)).toEqual(
      [],
    );
  });

  it('is not where one table has both names, and only one is short for the other', async () => {
    const both = table('Dân vận khéo', 'Dân vận khéo trong xây dựng nông thôn mới');
    expect(await variantsOf({ 'Hà Nội.csv': both, 'Hòa Bình.csv': both })).toEqual([]);
    const dressed = table('Dân vận khéo', 'Phong trào thi đua Dân vận khéo năm 2024');
    expect(await variantsOf({ 'Hà Nội.csv': dressed })).toHaveLength(1);
  });

  it('is not where a short name may stand for several', async () => {
    const files = {
      'Hà Nội.csv': table('Vì người nghèo', 'Học tập'),
      'Hòa Bình.csv': table(LONG, 'Cả nước chung tay vì người nghèo'),
    };
    expect(await variantsOf(files)).toEqual([]);
  });

  it('leaves what the catalogue knows, and what it is asked about already', async () => {
    const catalogue = `movements:\n  - {id: ngheo, name: ${LONG}}\n`;
    const files = { 'Hà Nội.csv': table(LONG), 'Hòa Bình.csv': table('Vì người nghèo') };
    expect(await variantsOf(files, catalogue)).toEqual([]);
    const [unknown] = findingsOf(await examineFiles(files, UNITS + catalogue), 'unknown-movement');
    expect(unknown?.expected).toBe(LONG);
    expect(unknown?.params).toMatchObject({
      hint: { params: { id: 'ngheo', aliases: 'aliases: ["Vì người nghèo"]' } },
    });
  });
});
