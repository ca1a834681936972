import { describe, expect, it } from 'vitest';
import { accountRows } from '../../src/records/account.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const amounts = (examination: Awaited<ReturnType<typeof examineCsv>>): (string | undefined)[] =>
  examination.usable.records.spending.map(({ values }) => values.allocated?.toFixed());

describe('money', () => {
  it('is read by the unit in the cell, then the row, then the header', async () => {
    const inCell = await examineCsv(['Dự án;Kinh phí bố trí', 'DA1;2.391 tỷ đồng', 'DA2;306.105 triệu']);
    expect(amounts(inCell)).toEqual(['2391000000000', '306105000000']);
    const inRow = await examineCsv([
      'Dự án;Kinh phí bố trí;Đơn vị tiền',
      'DA1;2.391;tỷ đồng',
      'DA2;5;triệu đồng',
    ]);
    expect(amounts(inRow)).toEqual(['2391000000000', '5000000']);
    const inHeader = await examineCsv(['Dự án;Kinh phí bố trí (triệu đồng)', 'DA1;1.541,5']);
    expect(amounts(inHeader)).toEqual(['1541500000']);
  });

  it('without a unit is an error, and a unit that contradicts its header is asked about', async () => {
    const without = await examineCsv(['Dự án;Kinh phí bố trí', 'DA1;2.391']);
    expect(cellsOf(without, 'money-unit-missing')).toEqual(['B2']);
    expect(amounts(without)).toEqual([undefined]);
    const against = await examineCsv(['Dự án;Kinh phí bố trí (triệu đồng)', 'DA1;2.391 tỷ đồng']);
    expect(cellsOf(against, 'money-unit-conflict')).toEqual(['B2']);
    expect(amounts(against)).toEqual(['2391000000000']);
  });
});

describe('a blank', () => {
  it('is not reported, and a dash is asked about; neither is 0', async () => {
    const examination = await examineCsv(['Dự án;Kinh phí bố trí (tỷ đồng)', 'DA1;', 'DA2;-', 'DA3;0']);
    expect(amounts(examination)).toEqual([undefined, undefined, '0']);
    expect(cellsOf(examination, 'dash-in-number')).toEqual(['B3']);
  });
});

describe('the wide layout', () => {
  it('gives the records of the long one', async () => {
    const wide = await examineCsv([
      'Hình thức;Cấp;Tập thể;Cá nhân;Hộ gia đình;Tổng số',
      'Giấy khen;cấp xã;14;13;4;31',
    ]);
    const long = await examineCsv([
      'Hình thức;Cấp;Đối tượng;Số lượng',
      'Giấy khen;cấp xã;tập thể;14',
      'Giấy khen;cấp xã;cá nhân;13',
      'Giấy khen;cấp xã;hộ gia đình;4',
    ]);
    const plain = ({ usable }: typeof wide) =>
      usable.records.commendations.map(({ values }) => [
        values.form,
        values.level,
        values.recipient_type,
        values.count?.toFixed(),
      ]);
    expect(plain(wide)).toEqual(plain(long));
    expect(wide.findings).toEqual([]);
  });

  it('reads capital types beside their measure', async () => {
    const examination = await examineCsv([
      'Dự án;Kinh phí bố trí - Vốn đầu tư (tỷ đồng);Kinh phí bố trí - Vốn sự nghiệp (tỷ đồng);Kinh phí bố trí (tỷ đồng)',
      'DA1;10;5;15',
    ]);
    const plain = examination.usable.records.spending.map(({ values }) => [
      values.capital_type,
      values.allocated?.toFixed(),
    ]);
    expect(plain).toEqual([
      ['investment', '10000000000'],
      ['recurrent', '5000000000'],
    ]);
  });

  it('takes a total whose parts nobody reported for itself', async () => {
    const examination = await examineCsv(['Hình thức;Tập thể;Cá nhân;Tổng số', 'Giấy khen;;;697']);
    const [record, ...others] = examination.usable.records.commendations;
    expect([record?.values.count?.toFixed(), record?.values.recipient_type, others.length]).toEqual([
      '697',
      undefined,
      0,
    ]);
  });

  it('counts one for each recipient of a list', async () => {
    const examination = await examineCsv([
      'Hình thức;Họ và tên;Đối tượng',
      'Giấy khen;Phòng Dân tộc;tập thể',
      'Giấy khen;;cá nhân',
    ]);
    expect(examination.usable.records.commendations.map(({ values }) => values.count?.toFixed())).toEqual([
      '1',
      undefined,
    ]);
  });
});

describe('the rows of a table', () => {
  it('are each used or set aside with a reason', async () => {
    const examination = await examineCsv([
      'TỔNG HỢP KHEN THƯỞNG NĂM 2024;;',
      'Hình thức;Đối tượng;Số lượng;Tình trạng',
      'A;1;2;3',
      'Giấy khen;tập thể;10;',
      'Bằng khen;cá nhân;2;đề nghị',
      'Tổng cộng;;10;',
      'Hòa Bình, ngày 10 tháng 12 năm 2024;;',
      'Người lập biểu;;Thủ trưởng đơn vị',
    ]);
    const [account] = accountRows(examination.usable);
    expect(account?.aside).toEqual({ title: 1, total: 1, foot: 2, proposed: 1, 'index-row': 1 });
    expect([account?.seen, account?.used]).toEqual([7, 1]);
  });

  it('with a separator too many are set aside, since every cell behind it has moved', async () => {
    const examination = await examineFiles({
      'hoa-binh.csv': 'Dự án,Kinh phí bố trí (tỷ đồng)\nDA1,1.541,5\nDA2,12\n',
    });
    expect(cellsOf(examination, 'row-longer-than-header')).toEqual(['C2']);
    expect(amounts(examination)).toEqual(['12000000000']);
  });

  it('that only name a group of targets are headings', async () => {
    const examination = await examineCsv([
      'STT;Chỉ tiêu;Kế hoạch;Thực hiện',
      'I;Kinh tế;;',
      '1;Thu ngân sách;10;12',
    ]);
    expect(examination.usable.records.targets).toHaveLength(1);
    expect(accountRows(examination.usable)[0]?.aside).toEqual({ 'group-row': 1 });
  });
});

describe('whose a row is', () => {
  const UNITS = `units:
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
  - {id: phu-tho, name: Ban Dân tộc tỉnh Phú Thọ, short: Phú Thọ}
  - {id: cu, name: Đơn vị cũ, to: 2023-12-31}
period: {kind: year, year: 2024}
`;

  it('is told by its unit column before its file', async () => {
    const files = {
      'chung.csv': 'Đơn vị;Tên phong trào;Số tập thể\nTỉnh Phú Thọ;Dân vận khéo;5\nHoà Bình;Dân vận khéo;7\n',
    };
    const examination = await examineFiles(files, UNITS);
    expect(examination.usable.records.movements.map(({ unit }) => unit)).toEqual(['phu-tho', 'hoa-binh']);
  });

  it('is asked where nobody can tell, with the nearest name, and nothing is added', async () => {
    const examination = await examineFiles(
      { 'Hòa Bìh.csv': 'Tên phong trào;Số tập thể\nDân vận khéo;5\n' },
      UNITS,
    );
    const [finding] = findingsOf(examination, 'unknown-unit');
    expect(finding?.params).toMatchObject({
      hint: { key: 'hint.did-you-mean', params: { nearest: 'Hòa Bình' } },
    });
    expect(examination.usable.records.movements).toEqual([]);
  });

  it('must be a member of the period', async () => {
    const examination = await examineFiles(
      { 'Đơn vị cũ.csv': 'Tên phong trào;Số tập thể\nDân vận khéo;5\n' },
      UNITS,
    );
    expect(findingsOf(examination, 'unit-outside-dates')[0]?.params).toMatchObject({
      why: { key: 'outside.ended' },
    });
    expect(examination.usable.records.movements).toEqual([]);
  });
});

describe('a header', () => {
  it('claimed twice is read by neither column', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể;Tập thể', 'Dân vận khéo;5;6']);
    expect(cellsOf(examination, 'header-ambiguous')).toEqual(['B1']);
    expect(examination.usable.records.movements.at(0)?.values.collectives).toBeUndefined();
  });

  it('names the column that it does not know, with the nearest title', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể;Số cá nhân nữ', 'Dân vận khéo;5;6']);
    expect(findingsOf(examination, 'column-unknown')[0]?.params).toMatchObject({
      hint: { params: { nearest: 'Số cá nhân' } },
    });
  });
});
