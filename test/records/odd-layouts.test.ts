import { describe, expect, it } from 'vitest';
import { textCell } from '../../src/intake/sheet.ts';
import type { Examination } from '../../src/pipeline.ts';
import { composeTitles } from '../../src/records/header/compose-titles.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const counts = ({ usable }: Examination): (string | undefined)[] =>
  usable.records.commendations.map(({ values }) => values.count?.toFixed());
const movements = ({ usable }: Examination): (string | undefined)[] =>
  usable.records.movements.map(({ values }) => values.movement);

describe('an index row', () => {
  it.each([
    [
      'has more letters than five',
      'Tên phong trào;Lĩnh vực;Phạm vi;Giai đoạn;Kết quả;Ghi chú;Số tập thể;Số hộ',
      'A;B;C;D;E;F;1;2',
    ],
    ['has one number', 'Tên phong trào;Lĩnh vực;Số tập thể', 'A;B;1'],
    ['fills a table of two columns', 'Tên phong trào;Số tập thể', 'A;1'],
  ])('%s', async (_, header, index) => {
    const examination = await examineCsv([header, index, 'Dân vận khéo;;;;;;;']);
    expect(movements(examination)).toEqual(['Dân vận khéo']);
  });

  it('is none where the rows go on as a list', async () => {
    expect(movements(await examineCsv(['Tên phong trào;Số tập thể', 'A;1', 'B;2']))).toEqual(['A', 'B']);
  });
});

describe('a header', () => {
  const header = ['Hình thức;Số lượng;', ';Tập thể;Cá nhân'];

  it('of several rows may be printed again, with its index row', async () => {
    const rows = [...header, 'A;1;2', 'Giấy khen;100;20', ...header, 'A;1;2', 'Bằng khen;3;4'];
    expect(counts(await examineCsv(rows))).toEqual(['100', '20', '3', '4']);
  });

  it('whose headings are centred, not merged, reaches right although a title above is merged', () => {
    const rows = header.map((line, index) => ({ row: index + 2, cells: line.split(';').map(textCell) }));
    const titles = composeTitles(rows, [{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(titles.map(({ title }) => title)).toEqual([
      'Hình thức',
      'Số lượng / Tập thể',
      'Số lượng / Cá nhân',
    ]);
  });

  it('does not swallow a title in brackets above it', async () => {
    const rows = ['(Kèm theo Báo cáo số 12);;', 'Tỉnh/thành phố;Hình thức;Số lượng', 'Hòa Bình;Giấy khen;5'];
    expect(counts(await examineCsv(rows))).toEqual(['5']);
  });

  it('may name the measure by a word for the whole', async () => {
    const rows = ['Hình thức;Cộng;', ';Tổng số;Trong đó: cá nhân', 'Giấy khen;57;20'];
    expect(counts(await examineCsv(rows))).toEqual(['57']);
  });

  it.each([
    ['beside a row number of its own', 'STT;Hình thức;TT;CN', '1;Giấy khen;5;6', ['5', '6']],
    ['under a heading', 'Hình thức;Số lượng / TT;Số lượng / CN', 'Giấy khen;5;6', ['5', '6']],
    ['in front, where it does not count the rows', 'TT;CN;Hình thức', '57;6;Giấy khen', ['57', '6']],
    ['in front, where it counts the rows', 'TT;CN;Hình thức', '1;6;Giấy khen', ['6']],
  ])('says “TT” of collectives %s', async (_, titles, row, expected) => {
    expect(counts(await examineCsv([titles, row]))).toEqual(expected);
  });

  it('that spending and targets share is spending where money is named', async () => {
    const titles = 'Nội dung;Kế hoạch giao';
    const [bare, named] = await Promise.all([
      examineCsv([titles, 'Hộ nghèo;5']),
      examineCsv(['Đơn vị tính: triệu đồng;', titles, 'Nhà ở;5']),
    ]);
    expect(bare.usable.records.targets).toHaveLength(1);
    expect(named.usable.records.spending).toHaveLength(1);
  });
});

describe('a word in brackets', () => {
  it.each([
    ['Số tập thể (đăng ký)', undefined],
    ['Số tập thể (dự kiến năm 2025)', undefined],
    ['Số tập thể (tham gia)', '5'],
  ])('makes other figures of a column, or not: %s', async (title, expected) => {
    const examination = await examineCsv([`Tên phong trào;${title};Số cá nhân`, 'Dân vận khéo;5;6']);
    expect(examination.usable.records.movements.at(0)?.values.collectives?.toFixed()).toBe(expected);
    expect(cellsOf(examination, 'column-unknown')).toEqual(expected === undefined ? ['B1'] : []);
  });
});

it('a row of a letter and a number in odd dress is no heading', async () => {
  const examination = await examineCsv(['Tên phong trào;Số tập thể;Số hộ', 'Xanh;1;2', 'C;(1.000);']);
  expect(cellsOf(examination, 'not-a-number')).toEqual(['B3']);
});

it('a table beside another one is told, and gives the first one nothing', async () => {
  const rows = ['Tên phong trào;Số hộ;;Hình thức;Số lượng', 'Dân vận khéo;7;;Giấy khen;5'];
  const examination = await examineCsv(rows);
  expect(cellsOf(examination, 'table-beside')).toEqual(['A1']);
  expect(examination.usable.records.commendations.map(({ values }) => values.movement)).toEqual([undefined]);
  expect(counts(examination)).toEqual(['5']);
});

describe('the rows above a second table', () => {
  it.each([
    ['amounts with their unit', ['Dự án;Kinh phí bố trí;', 'Nhà ở;225,4 triệu đồng;']],
    ['names alone, right under the first header', ['Dự án;Kinh phí bố trí;', 'Nhà ở;;']],
  ])('are no title if they are %s', async (_, rows) => {
    const examination = await examineCsv([...rows, ';;', 'Hình thức;Tập thể;Cá nhân', 'Giấy khen;1;2']);
    expect(examination.usable.records.spending.map(({ values }) => values.project)).toEqual(['Nhà ở']);
    expect(counts(examination)).toEqual(['1', '2']);
  });
});

describe('a row whose name begins as a total does', () => {
  const header = 'Tên phong trào;Số tập thể;Số cá nhân';

  it('and has nothing to add up is data', async () => {
    const rows = [header, 'Total quality;;500', 'A;300;', 'B;200;'];
    expect(movements(await examineCsv(rows))).toEqual(['Total quality', 'A', 'B']);
  });

  it('and adds up too little to prove it is asked about', async () => {
    expect(cellsOf(await examineCsv([header, 'Total quality;5;', 'A;3;', 'B;2;']), 'subtotal-row')).toEqual([
      'B2',
    ]);
  });

  it('and does not add up is asked about, on whatever side its parts stand', async () => {
    const rows = [header, 'Tổng số;5;752', 'A;5;752', 'Total quality;;2', 'B;;'];
    expect(cellsOf(await examineCsv(rows), 'total-mismatch')).toContain('C4');
  });

  it('and goes on as a name is no total', async () => {
    const rows = [header, 'Toàn tỉnh chung tay vì người nghèo;5;', 'Tổng rà soát hộ nghèo;3;'];
    expect(movements(await examineCsv(rows))).toHaveLength(2);
  });
});

it('a total may be named in any column of words', async () => {
  const rows = ['Hình thức;Phong trào;Số lượng', 'Giấy khen;A;300', 'Bằng khen;B;207', ';Tổng cộng;507'];
  const examination = await examineCsv(rows);
  expect(counts(examination)).toEqual(['300', '207']);
  expect(findingsOf(examination, 'total-mismatch')).toEqual([]);
});

it('a number of two readings is asked about beside a single proof of the other style', async () => {
  const rows = ['Dự án;Kinh phí bố trí (tỷ đồng);Giải ngân (tỷ đồng)', 'A;2.391;1,541.5', 'B;1.200;2.000'];
  const examination = await examineCsv(rows);
  expect(cellsOf(examination, 'ambiguous-number')).toEqual(['B2', 'B3', 'C3']);
  expect(cellsOf(examination, 'not-a-number')).toEqual(['C2']);
});

describe('a CSV file', () => {
  it('is divided by what stands between its columns, not by the commas of its prose', async () => {
    const rows = [
      '\tPhụ lục',
      '\tNgành, lĩnh vực\tTên phong trào\tSố hộ',
      '\tan ninh, quốc phòng\tA, b',
      '\tvăn hóa, xã hội\tB\t5',
    ];
    expect(movements(await examineFiles({ 'hoa-binh.csv': rows.join('\n') }))).toEqual(['A, b', 'B']);
  });

  it('with no letter outside ASCII is read, though blanks in its numbers are no UTF-8', async () => {
    const bytes = Buffer.from('movement;collectives\nGreen Sunday;1\u00a0541\n', 'latin1');
    const { usable } = await examineFiles({ 'hoa-binh.csv': bytes });
    expect(usable.records.movements.at(0)?.values.collectives?.toFixed()).toBe('1541');
  });
});

describe('two captions above a table', () => {
  const titles = 'Nội dung;Kế hoạch vốn giao;Giải ngân';

  it('that name different units of money are asked about; the nearer one is read', async () => {
    const lines = ['Đơn vị tính: tỷ đồng;;', 'Đơn vị tính: triệu đồng;;', titles, 'Nhà ở;5;4'];
    const examination = await examineCsv(lines);
    expect(cellsOf(examination, 'money-unit-conflict')).toEqual(['A2']);
    expect(examination.usable.records.spending.at(0)?.values.disbursed?.toFixed()).toBe('4000000');
  });

  it.each([
    ['say the same', ['ĐVT: triệu đồng;;', 'Đơn vị tính: triệu đồng;;', titles]],
    [
      'mean none of the columns',
      ['ĐVT: tỷ đồng;;', 'ĐVT: triệu đồng;;', 'Nội dung;Kế hoạch vốn giao (tỷ đồng);Giải ngân (tỷ đồng)'],
    ],
  ])('are not, where they %s', async (_, lines) => {
    expect(cellsOf(await examineCsv([...lines, 'Nhà ở;5;4']), 'money-unit-conflict')).toEqual([]);
  });
});
