import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/records/dataset.ts';
import { datasetOf } from '../../src/records/datasets/index.ts';
import { matchColumns } from '../../src/records/header/match-columns.ts';
import type { DatasetName } from '../../src/workspace/workspace.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const read = (name: DatasetName, ...titles: string[]): (string | undefined)[] => {
  const dataset: Dataset = datasetOf(name);
  const { columns } = matchColumns(
    dataset,
    titles.map((title, index) => ({ column: index + 1, title })),
  );
  return columns.map(({ field, members }) =>
    field === undefined ? undefined : [field, ...Object.values(members ?? {})].join(' '),
  );
};

describe('titles without tones', () => {
  it('are read where no two words have their letters', () => {
    expect(read('movements', 'Ten phong trao', 'So tap the', 'Ho', 'Ghi chu')).toEqual([
      'movement',
      'collectives',
      'households',
      'note',
    ]);
    expect(read('spending', 'Du an', 'Von phan bo / Von dau tu / NSTW', 'Giai ngan (trieu dong)')).toEqual([
      'project',
      'allocated investment central',
      'disbursed',
    ]);
  });

  it('give the figures that they would with tones, and are told once', async () => {
    const examination = await examineCsv([
      'Don vi tinh: trieu dong',
      'STT;Du an;Kinh phi bo tri;Giai ngan',
      '1;Du an 1;2.391;1.000',
    ]);
    expect(examination.findings.map(({ rule }) => rule)).toEqual(['title-toneless']);
    expect(examination.usable.records.spending.at(0)?.values.allocated?.toFixed()).toBe('2391000000');
  });

  it('are no more than a short word among titles with tones', () => {
    expect(read('spending', 'Dự án', 'Nam', 'Giải ngân')).toEqual(['project', undefined, 'disbursed']);
    expect(read('spending', 'Du an', 'Nam', 'Giai ngan')).toEqual(['project', 'budget_year', 'disbursed']);
    expect(read('movements', 'Tên phong trào', 'Sô tâp thê', 'Số cá nhân')[1]).toBe('collectives');
  });

  it('are not read twice', () => {
    expect(read('movements', 'Tên phong trào', 'Số tập thể', 'So tap the')[2]).toBeUndefined();
  });
});

describe('a title with a slip', () => {
  it('is asked about where its column is missing', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể;Số cá nhâng', 'A;1;2']);
    expect(findingsOf(examination, 'title-misspelt')).toMatchObject([
      { severity: 'query', params: { nearest: 'Số cá nhân' } },
    ]);
    expect(cellsOf(examination, 'column-unknown')).toEqual([]);
    expect(examination.usable.records.movements.at(0)?.values.individuals).toBeUndefined();
  });

  it.each([
    ['in its unit’s company', 'Dự án;Kinh phí bố trí (triệu đồng);Giải ngâng (triệu đồng)', 'Giải ngân'],
    [
      'in one of its levels',
      'Dự án;Kinh phí bố trí / Vốn đầu tư;Kinh phí bố trí / Vốn sự nghệp',
      'Kinh phí bố trí / Vốn sự nghiệp',
    ],
    [
      'in the word for the whole',
      'Dự án;Giải ngân / Tổg số;Giải ngân / Vốn đầu tư;Kinh phí bố trí',
      'Giải ngân / Tổng số',
    ],
  ])('is asked about %s', async (_, header, nearest) => {
    const examination = await examineCsv(['Đơn vị tính: triệu đồng', header, 'Dự án 1;12;11;14']);
    expect(findingsOf(examination, 'title-misspelt')).toMatchObject([{ params: { nearest } }]);
  });

  it('is a column of the unit’s own where the form’s is there', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể;Số tập thể 2', 'A;1;2']);
    expect(findingsOf(examination, 'title-misspelt')).toEqual([]);
    expect(cellsOf(examination, 'column-unknown')).toEqual(['C1']);
  });
});

describe('a title of two meanings', () => {
  it('TT is the row number in front, and collectives beside persons', () => {
    expect(read('commendations', 'TT', 'Hình thức khen thưởng', 'Số lượng')[0]).toBe('no');
    expect(read('commendations', 'TT', 'Hình thức khen thưởng', 'TT', 'CN', 'HGĐ')).toEqual([
      'no',
      'form',
      'count collective',
      'count individual',
      'count household',
    ]);
    expect(read('movements', 'TT', 'Tên phong trào', 'TT', 'CN')).toEqual([
      'no',
      'movement',
      'collectives',
      'individuals',
    ]);
    expect(read('movements', 'TT', 'Tập thể', 'Tên phong trào')[0]).toBe('no');
  });

  it('CN is persons beside collectives, and may be a branch on its own', () => {
    expect(read('commendations', 'Hình thức', 'Tập thể', 'CN')[2]).toBe('count individual');
    expect(read('commendations', 'Hình thức', 'CN', 'Cấp', 'Số lượng')[1]).toBeUndefined();
  });

  it('TH is the result beside a target or its plan, and may be a summary on its own', () => {
    expect(read('targets', 'Chỉ tiêu', 'KH', 'TH')[2]).toBe('actual');
    expect(read('targets', 'Chỉ tiêu', 'TH', 'Ghi chú')[1]).toBe('actual');
    expect(read('targets', 'Mã chỉ tiêu', 'TH', 'Ghi chú')[1]).toBeUndefined();
  });

  it('Đơn vị is the body that reports, or the unit of measure, by the words under it', async () => {
    const columnOf = async (first: string, second: string) => {
      const lines = ['Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện', `A;${first};90;95`, `B;${second};10;12`];
      const units = 'units: [{id: a, name: Hòa Bình}, {id: b, name: Hà Giang}]\n';
      const { ledger } = await examineFiles({ 'a.csv': lines.join('\n') }, units);
      return ledger.tables[0]?.columns[1]?.field;
    };
    expect(await columnOf('%', 'mô hình')).toBe('measure_unit');
    expect(await columnOf('Hòa Bình', 'Hà Giang')).toBe('unit');
    expect(await columnOf('%', 'Hà Giang')).toBe('unit');
    const toneless = await examineCsv(['Chi tieu;Don vi;KH;TH', 'A;%;90;95']);
    expect(toneless.ledger.tables[0]?.columns[1]?.field).toBe('measure_unit');
    const money = await examineCsv(['Dự án;Đơn vị;Kinh phí bố trí', 'A;triệu đồng;5']);
    expect(money.usable.records.spending.at(0)?.values.allocated?.toFixed()).toBe('5000000');
  });
});
