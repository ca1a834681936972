import { describe, expect, it } from 'vitest';
import type { Examination } from '../../src/pipeline.ts';
import { accountRows } from '../../src/records/account.ts';
import { tieOut } from '../../src/records/tie-out.ts';
import { figuresOf } from '../support/examine-fixture.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const counted = ({ usable }: Examination): string =>
  usable.records.commendations.reduce((sum, { values }) => sum + Number(values.count ?? 0), 0).toString();
const allocated = ({ usable }: Examination): (string | undefined)[] =>
  usable.records.spending.map(({ values }) => values.allocated?.toFixed());

describe('what looks like a signature', () => {
  it('is none while numbers follow', async () => {
    const examination = await examineCsv([
      'Hình thức;Thẩm quyền;Tập thể;Cá nhân',
      'Giấy khen;Chủ tịch UBND huyện;3;10',
      'Lao động tiên tiến;Thủ trưởng đơn vị;;120',
      'Bằng khen;Chủ tịch UBND tỉnh;5;20',
    ]);
    expect(counted(examination)).toBe('158');
  });

  it('may stand in a document column', async () => {
    const examination = await examineCsv([
      'Tên phong trào;Văn bản phát động;Số tập thể',
      'Dân vận khéo;Kế hoạch số 12/KH-UBND, ngày 15 tháng 3 năm 2024;3',
      'Xây dựng nông thôn mới;;504',
    ]);
    expect(examination.usable.records.movements).toHaveLength(2);
  });
});

describe('a parent and its parts', () => {
  it.each([
    ['a parent that adds up its parts', ['I;Chương trình DTTS;2.391', '1;Dự án 1;1.000', '2;Dự án 2;1.391']],
    ['a total in other words', ['1;Dự án 1;1.000', '2;Dự án 2;1.391', ';Tổng toàn tỉnh;2.391']],
    ['a total by its formula', ['1;Dự án 1;1.000', '2;Dự án 2;1.391', ';Cộng (1+2);2.391']],
    ['some of it', ['1;Dự án 1;2.391', ';Trong đó: khối doanh nghiệp;60']],
    ['a breakdown', ['1;Dự án 1;2.391', ';Chia ra:;', ';- Vốn A;1.000', ';- Vốn B;1.391']],
    ['a breakdown in other words', ['1;Dự án 1;2.391', ';Gồm:;', ';- Vốn A;1.000', ';- Vốn B;1.391']],
    ['parents of parents', ['I;A;2.391', '1;B;1.391', 'a;C;700', 'b;D;691', '2;E;1.000']],
  ])('are not both added: %s', async (_, rows) => {
    const examination = await examineCsv(['STT;Dự án;Kinh phí bố trí (tỷ đồng)', ...rows]);
    const sum = allocated(examination).reduce((total, value) => total + BigInt(value ?? 0), 0n);
    expect(sum).toBe(2_391_000_000_000n);
    expect(findingsOf(examination, 'total-mismatch')).toEqual([]);
  });

  it('are told from a coincidence of small counts', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể', 'A;5', 'B;2', 'C;3']);
    expect(examination.usable.records.movements).toHaveLength(3);
    const round = await examineCsv(['Dự án;Kinh phí bố trí (tỷ đồng)', 'A;5', 'B;2', 'C;3']);
    expect(allocated(round)).toHaveLength(3);
    const wide = await examineCsv([
      'Hình thức;Tập thể;Cá nhân',
      'Giấy khen;2;3',
      'Bằng khen;1;1',
      'Kỷ niệm chương;;2',
    ]);
    expect(counted(wide)).toBe('9');
  });

  it.each([
    ['nameless, below', ['A;10', 'B;20', ';30'], ['B4']],
    ['nameless, above', [';30', 'A;10', 'B;20'], ['B2']],
    [
      'nameless, below each part and the whole',
      ['A;10', 'B;20', ';30', 'C;3', 'D;4', ';7', ';37'],
      ['B4', 'B7', 'B8'],
    ],
    ['under another name, below', ['A;1234', 'B;2345', 'Chương trình C;3579'], ['B4']],
  ])('are not both added where the total stands %s', async (_, rows, asked) => {
    const examination = await examineCsv(['Dự án;Kinh phí bố trí (tỷ đồng)', ...rows]);
    expect(cellsOf(examination, 'subtotal-row')).toEqual(asked);
    expect(examination.usable.records.spending.map(({ values }) => values.project)).not.toContain(undefined);
    expect(findingsOf(examination, 'total-mismatch')).toEqual([]);
    expect(allocated(examination)).toHaveLength(rows.length - asked.length);
  });

  it('are asked about where a total without a name does not add up', async () => {
    const examination = await examineCsv(['Dự án;Kinh phí bố trí (tỷ đồng)', 'A;10', 'B;20', ';31']);
    expect(cellsOf(examination, 'total-mismatch')).toEqual(['B4']);
    expect(allocated(examination)).toHaveLength(2);
  });

  it.each([
    ['before', ['Tổ A;Bằng khen;16.380.000', 'Bà B;Bằng khen;8.190.000', 'Ông C;Bằng khen;8.190.000']],
    ['behind', ['Bà B;Bằng khen;8.190.000', 'Ông C;Bằng khen;8.190.000', 'Tổ A;Bằng khen;16.380.000']],
  ])('are no recipients: a prize that is twice that of each %s', async (_, rows) => {
    const examination = await examineCsv(['Tên tập thể, cá nhân;Hình thức;Số tiền (đồng)', ...rows]);
    expect(counted(examination)).toBe('3');
  });

  it('that have no names at all are rows like others', async () => {
    expect(
      allocated(await examineCsv(['Kinh phí bố trí (tỷ đồng);Giải ngân (tỷ đồng)', '10;1', '20;1', '30;2'])),
    ).toHaveLength(3);
  });

  it('leave a total that stands alone for itself', async () => {
    const examination = await examineCsv([
      'Nội dung;Kinh phí bố trí (tỷ đồng)',
      'Tổng kinh phí thực hiện chương trình;2391',
    ]);
    expect(allocated(examination)).toEqual(['2391000000000']);
  });
});

describe('the same thing twice', () => {
  const KP = 'Kinh phí bố trí (tỷ đồng);Giải ngân (tỷ đồng)\n100;50\n';

  it('is found in two files of one content, once', async () => {
    const examination = await examineFiles({ 'hoa-binh.csv': KP, 'hoa-binh (1).csv': KP });
    expect(examination.findings.map(({ rule }) => rule)).toEqual(['duplicate-file']);
    expect(allocated(examination)).toEqual(['100000000000']);
  });

  it('is found in two versions, whatever their notes say', async () => {
    const head = 'Dự án;Kinh phí bố trí (tỷ đồng);Ghi chú\n';
    const files = {
      'hoa-binh 1.csv': `${head}DA1;100;\n`,
      'hoa-binh 2.csv': `${head}DA1;120;đã đính chính\n`,
    };
    const examination = await examineFiles(files);
    expect(cellsOf(examination, 'second-version')).toHaveLength(1);
    expect(allocated(examination)).toHaveLength(1);
  });

  it('is found under an alias', async () => {
    const settings = 'movements: [{id: dvk, name: Dân vận khéo, aliases: [Khéo dân vận]}]\n';
    const rows = ['Tên phong trào;Số tập thể', 'Dân vận khéo;30', 'Khéo dân vận;30'];
    expect(cellsOf(await examineCsv(rows, settings), 'duplicate-record')).toHaveLength(1);
  });

  it('does not cost the square of its rows', async () => {
    const rows = Array.from({ length: 6000 }, (_, index) => `CTMTQG;${index + 1}`);
    const examination = await examineCsv(['Chương trình;Kinh phí bố trí (triệu đồng)', ...rows]);
    expect(examination.usable.records.spending.length).toBeGreaterThan(5000);
  }, 20_000);
});

describe('a target', () => {
  const judged = async (rows: string[], settings = 'period: {kind: year, year: 2024}\n') => {
    const figures = figuresOf(await examineCsv(rows, settings));
    return [
      figures.get('targets.achieved')?.value?.toFixed(),
      figures.get('targets.total')?.value?.toFixed(),
    ];
  };

  it.each([
    ['a ceiling in capitals', ['Chỉ tiêu;ĐVT;Kế hoạch;Thực hiện', 'A;%;5 % Trở xuống;7'], ['0', '1']],
    [
      'a unit that is not the row’s',
      ['Chỉ tiêu;Kế hoạch;Thực hiện', 'A;5 tỷ đồng;900 triệu đồng'],
      ['0', '1'],
    ],
    ['a comparator nobody knows', ['Chỉ tiêu;So sánh;Kế hoạch;Thực hiện', 'A;nghịch;5;7'], ['0', '1']],
    [
      'a result that cannot be read',
      ['Chỉ tiêu;Kế hoạch;Thực hiện;Ước thực hiện', 'A;10;chưa có;12'],
      ['0', '1'],
    ],
  ])('is not reached by %s', async (_, rows, expected) => {
    expect(await judged(rows)).toEqual(expected);
  });

  it('is in progress until it is due, to the month', async () => {
    const rows = ['Chỉ tiêu;Kế hoạch;Thực hiện;Thời hạn', 'A;10;7;31/12/2024'];
    const { usable } = await examineCsv(rows, 'period: {kind: half, year: 2024, half: 1}\n');
    expect(usable.records.targets.at(0)?.values.due).toBe('2024-12-31');
    expect(
      findingsOf(await examineCsv(rows, 'period: {kind: half, year: 2024, half: 1}\n'), 'verdict-mismatch'),
    ).toEqual([]);
  });

  it('that is numbered and has no values is a target without data, not a heading', async () => {
    expect(await judged(['STT;Chỉ tiêu;Kế hoạch;Thực hiện', '1;Thu ngân sách;;', '2;Chi;5;5'])).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('money', () => {
  it('in a unit that nobody knows is not read by the header’s', async () => {
    const rows = ['Dự án;Kinh phí bố trí (tỷ đồng);Đơn vị tiền', 'A;5;USD', 'B;5;triệu đồng'];
    const examination = await examineCsv(rows);
    expect(cellsOf(examination, 'money-unit-missing')).toEqual(['B2']);
    expect(cellsOf(examination, 'money-unit-conflict')).toEqual(['B3']);
  });

  it('has no rate over rows that say only one side', async () => {
    const rows = ['Dự án;Kinh phí bố trí (tỷ đồng);Giải ngân (tỷ đồng)', 'A;100;90', 'B;100;'];
    expect(figuresOf(await examineCsv(rows)).get('spending.rate')?.value ?? null).toBeNull();
  });

  it('is compared by rows, not by the parts of a row', async () => {
    const rows = [
      'Dự án;Kinh phí bố trí - Vốn đầu tư (tỷ đồng);Kinh phí bố trí - Vốn sự nghiệp (tỷ đồng);Giải ngân (tỷ đồng);Tỷ lệ (%)',
      'A;10;20;500;3',
    ];
    const examination = await examineCsv(rows);
    expect(findingsOf(examination, 'disbursed-above-allocated')).toHaveLength(1);
    expect(findingsOf(examination, 'rate-mismatch')).toHaveLength(1);
  });
});

describe('a row of a sheet of several units', () => {
  it('without a unit of its own is asked about, not given to the sender', async () => {
    const settings = `units:
  - {id: hoa-binh, name: Hòa Bình}
  - {id: ha-noi, name: Hà Nội}
`;
    const rows = [
      'Đơn vị;Chương trình;Kinh phí bố trí (tỷ đồng)',
      'Hà Nội;A;1',
      ';B;2',
      'Hòa Bình;A;10',
      ';B;20',
    ];
    const examination = await examineCsv(rows, settings);
    expect(cellsOf(examination, 'unknown-unit')).toEqual(['A3']);
    expect(allocated(examination)).toEqual(['1000000000', '10000000000']);
  });

  it('of a unit’s own, which lists its sub-offices, stays the unit’s', async () => {
    const settings = 'units:\n  - {id: hoa-binh, name: Hòa Bình}\n  - {id: ha-noi, name: Hà Nội}\n';
    const examination = await examineFiles(
      { 'ha-noi.csv': 'Đơn vị;Hình thức;Số lượng\nPhòng Hòa Bình;Giấy khen;5\n' },
      settings,
    );
    expect(examination.usable.records.commendations.map(({ unit }) => unit)).toEqual(['ha-noi']);
  });
});

describe('nothing is lost on the way', () => {
  it('neither under a column without a title', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể;;Số cá nhân', 'A;5;77;6']);
    expect(cellsOf(examination, 'title-missing')).toEqual(['C1']);
  });

  it('nor words under one, of which nothing need be asked', async () => {
    const examination = await examineCsv(['Tên phong trào;Số tập thể;;Số cá nhân', 'A;5;bổ sung;6']);
    expect(cellsOf(examination, 'column-unknown')).toEqual(['C2']);
    expect(cellsOf(examination, 'title-missing')).toEqual([]);
  });

  it('nor under a header of two rows', async () => {
    const examination = await examineCsv([
      'Hình thức;Cấp;Số lượng;;',
      ';;Tập thể;Cá nhân;Hộ gia đình',
      'Giấy khen;tỉnh;1;20;300',
    ]);
    expect(counted(examination)).toBe('321');
  });

  it('nor in a first row that begins with a level code', async () => {
    const examination = await examineCsv(['Cấp;Tập thể;Cá nhân;Hộ gia đình', 'B;1;2;3', 'T;10;20;30']);
    expect(counted(examination)).toBe('66');
  });

  it('nor in the account of rows and numbers', async () => {
    const examination = await examineCsv(['Hình thức;Tập thể;Cá nhân', 'Lao động tiên tiến;1;200']);
    const [account] = accountRows(examination.usable);
    expect([account?.used, counted(examination)]).toEqual([1, '200']);
    const [tie] = tieOut(examination.usable);
    expect(tie?.seen).toBe(
      (tie?.used ?? 0) + Object.values(tie?.aside ?? {}).reduce((sum, count) => sum + count, 0),
    );
  });

  it('nor in the second table of a sheet', async () => {
    const examination = await examineCsv([
      'Chương trình;Kinh phí bố trí (tỷ đồng);;',
      'CT A;100;;',
      'CT B;200;;',
      ';;;',
      'Khen thưởng;;;',
      'Hình thức;Cấp;Tập thể;Cá nhân',
      'Bằng khen;tỉnh;1;2',
    ]);
    expect(allocated(examination)).toEqual(['100000000000', '200000000000']);
    expect(counted(examination)).toBe('3');
  });
});
