import { describe, expect, it } from 'vitest';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

const RULE = 'form-arithmetic';
const SPENDING = 'Dự án;Năm trước chuyển sang (tỷ đồng);Kế hoạch vốn (tỷ đồng);Kinh phí bố trí (tỷ đồng)';
const wrongIn = async (...lines: string[]) => cellsOf(await examineCsv(lines), RULE);

describe('an index row', () => {
  it('is checked in every row, and answered in the unit of the cell', async () => {
    const lines = [SPENDING, 'A;1;2;3=1+2', 'Dự án 1;10;100;110', 'Dự án 2;20;200;230'];
    const [finding, ...others] = findingsOf(await examineCsv(lines), RULE);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      at: { row: 4, column: 4 },
      related: [{ column: 2 }, { column: 3 }],
      unit: 'hoa-binh',
      dataset: 'spending',
      value: '230',
      expected: '220',
      difference: '10',
      params: { formula: '3=1+2' },
    });
  });

  it('addresses columns by their printed numbers, whatever stands between', async () => {
    const header =
      'STT;Dự án;Năm trước chuyển sang (tỷ đồng);Ghi chú;Kế hoạch vốn (tỷ đồng);Kinh phí bố trí (tỷ đồng)';
    expect(
      await wrongIn(header, 'A;B;1;C;2;3=1+2', '1;Dự án 1;10;x;100;110', '2;Dự án 2;20;x;200;230'),
    ).toEqual(['F4']);
    expect(await wrongIn(SPENDING, 'a;b;c;d=b+c', 'Dự án 1;10;100;110', 'Dự án 2;20;200;230')).toEqual([
      'D4',
    ]);
    expect(
      await wrongIn(SPENDING, '(a);(1);(2);(3)=(1)+(2)', 'Dự án 1;10;100;110', 'Dự án 2;20;200;230'),
    ).toEqual(['D4']);
  });

  it('compares amounts in đồng, each within its printed digits', async () => {
    const mixed = 'Dự án;Năm trước chuyển sang (triệu đồng);Kế hoạch vốn (tỷ đồng);Kinh phí bố trí (tỷ đồng)';
    expect(await wrongIn(mixed, 'A;1;2;3=1+2', 'Dự án 1;500;1,5;2', 'Dự án 2;500;1,5;501,5')).toEqual(['D4']);
    expect(await wrongIn(SPENDING, 'A;1;2;3=1+2', 'Dự án 1;1,3;1,3;2,7', 'Dự án 2;1,3;1,3;2,8')).toEqual([
      'D4',
    ]);
  });

  it('reads titles that nobody knows, and rates by their printed digits', async () => {
    const header = 'Hình thức khen thưởng;Số lượng;Trong đó doanh nghiệp;Tỷ lệ doanh nghiệp (%)';
    const rows = ['Bằng khen;17;4;23,5', 'Giấy khen;17;4;23', 'Huân chương;17;4;24', 'Cờ thi đua;17;4;32'];
    for (const formula of ['3=2:1', '3=2/1*100', '3=2/1x100%', '3 = 2 : 1 (%)'])
      expect(await wrongIn(header, `A;1;2;${formula}`, ...rows), formula).toEqual(['D6']);
  });

  it('takes no blank for zero, and divides by nothing that may be zero', async () => {
    expect(await wrongIn(SPENDING, 'A;1;2;3=1-2', 'Dự án 1;10;;7', 'Dự án 2;;10;7')).toEqual([]);
    expect(await wrongIn(SPENDING, 'A;1;2;3=1+2', 'Dự án 1;;10;10', 'Dự án 2;;;7')).toEqual([]);
    expect(await wrongIn(SPENDING, 'A;1;2;3=1:2', 'Dự án 1;5;0;7')).toEqual([]);
    expect(await wrongIn(SPENDING, 'A;1;2;3=1+2', 'Dự án 1;chưa rõ;10;17')).toEqual([]);
  });

  it('may mean half of a sum, or a part of column 2', async () => {
    expect(await wrongIn(SPENDING, 'A;1;2;3=(1+2):2', 'Dự án 1;10;20;15', 'Dự án 2;10;20;16')).toEqual([
      'D4',
    ]);
  });

  it('may give several sums for one cell', async () => {
    const header =
      'Dự án;Năm trước chuyển sang (tỷ đồng);Kế hoạch vốn (tỷ đồng);Kinh phí bố trí (tỷ đồng);Giải ngân (tỷ đồng)';
    const index = 'A;1=2+3=4;2;3;4';
    expect(
      await wrongIn(header, index, 'Dự án 1;10;4;6;10', 'Dự án 2;10;4;6;9', 'Dự án 3;10;4;5;10'),
    ).toEqual(['B4', 'B5']);
  });

  it('leaves to the check of totals what that says of the cell', async () => {
    const lines = ['Hình thức khen thưởng;Tổng số;Tập thể;Cá nhân', 'A;1=(2+3);2;3', 'Bằng khen;11;4;6'];
    const examination = await examineCsv(lines);
    expect(cellsOf(examination, RULE)).toEqual([]);
    expect(cellsOf(examination, 'total-mismatch')).toEqual(['B3']);
  });
});

describe('formulas in titles', () => {
  it('are checked, with or without an index row', async () => {
    const titled =
      'Dự án;Năm trước chuyển sang (tỷ đồng) (1);Kế hoạch vốn (tỷ đồng) (2);Kinh phí bố trí (tỷ đồng) (3=1+2)';
    expect(await wrongIn(titled, 'Dự án 1;10;100;110', 'Dự án 2;20;200;230')).toEqual(['D3']);
    const header = SPENDING.replace('bố trí', 'bố trí (3=1+2)');
    expect(await wrongIn(header, 'A;1;2;3', 'Dự án 1;10;100;110', 'Dự án 2;20;200;230')).toEqual(['D4']);
  });
});

describe('formulas of rows', () => {
  const FORM = 'Mã số;Hình thức khen thưởng;Số lượng;Số lượng doanh nghiệp';
  it('are checked by row codes', async () => {
    const rows = ['02;Bằng khen;10;1', '03;Giấy khen;20;2', '04;Huân chương;30;3'];
    const found = async (first: string) => {
      const examination = await examineCsv([FORM, first, ...rows]);
      return [...cellsOf(examination, RULE), ...cellsOf(examination, 'total-mismatch')];
    };
    expect(await found('01;Tổng số (01=02+03+04);60;6')).toEqual([]);
    expect(await found('01;Tổng số (01=02+…+04);61;6')).toEqual(['C2']);
    expect(await found('01=02+04;Cờ thi đua;41;4')).toEqual(['C2']);
    expect(await found('01=02+04;Cờ thi đua;40;4')).toEqual([]);
  });

  it('are checked by the marks of groups', async () => {
    const lines = [
      'STT;Tên phong trào thi đua;Số tập thể tham gia',
      'I;Phong trào A;10',
      'II;Phong trào B;20',
      ';Phong trào C (I+II);31',
    ];
    expect(await wrongIn(...lines)).toEqual(['C4']);
    expect(await wrongIn(...lines.slice(0, 3), ';Phong trào C (30a+135);31')).toEqual([]);
  });
});

describe('a form that is none of ours', () => {
  const FORM = [
    'Biểu số 0601.N/BNV-TĐKT;;;;;',
    ';;;;;',
    'Hạng mục;Mã số;Tổng số;Cấp trung ương;Bộ, ngành, tỉnh;Cơ quan, đơn vị',
    'A;B;1=(2+3+4);2;3;4',
    'Tổng số (01=02+03);01;30;5;10;15',
    'Toàn quốc;02;10;2;3;5',
    'Cụm, khối thi đua;03;20;3;7;10',
  ];
  it('is checked by what it prints, and silent where it holds', async () => {
    expect(await wrongIn(...FORM)).toEqual([]);
    expect(await wrongIn(...FORM.with(5, 'Toàn quốc;02;11;2;3;5'))).toEqual(['C5', 'C6']);
    expect(await wrongIn(...FORM.with(6, 'Cụm, khối thi đua;03;20;3;7;11'))).toEqual(['F5', 'C7']);
  });
});

describe('a formula that cannot be used', () => {
  const unclear = async (...lines: string[]) =>
    findingsOf(await examineCsv(lines), 'formula-unclear').map(({ value, severity }) => [value, severity]);

  it('is a note', async () => {
    expect(await unclear(SPENDING, 'A;1;2;3=∑(1,2)', 'Dự án 1;10;100;120')).toEqual([['3=∑(1,2)', 'note']]);
    expect(await unclear(SPENDING, 'A;1;2;3=1+7', 'Dự án 1;10;100;120')).toEqual([['3=1+7', 'note']]);
  });

  it('is not seen in a label that says something else', async () => {
    const rows = ['Dự án 1 (n=12);10;100;110', 'Dự án 2 (30a+135);10;100;110', 'x = y;1;2;3'];
    expect(await unclear(SPENDING, ...rows)).toEqual([]);
  });
});
