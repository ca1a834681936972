import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/summary/summarize.ts';
import { cellsOf, examineCsv, findingsOf } from '../support/examine-text.ts';

/** The smallest tables for what `fixtures/as-sent` showed; a cell of a CSV that spans others leaves them blank. */
const read = async (lines: readonly string[]) => {
  const examination = await examineCsv(lines);
  const { movements, spending, commendations } = examination.usable.records;
  const counts = commendations.map(
    ({ values }) => [values.form, values.level, values.recipient_type, values.count?.toString()] as const,
  );
  return { examination, movements, spending, counts };
};
const asked = ({ findings }: Awaited<ReturnType<typeof examineCsv>>) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);

describe('a header', () => {
  it('may have headings that add nothing to its columns', async () => {
    const { movements } = await read([
      'TT;Tên phong trào;Văn bản triển khai;;Số lượng tham gia;',
      ';;Số, ký hiệu;Ngày ban hành;Tập thể;Cá nhân',
      '1;Vì người nghèo;36/KH;28/02/2024;14;968',
    ]);
    expect(movements.at(0)?.values).toMatchObject({ document_no: '36/KH', document_date: '2024-02-28' });
    expect(String(movements.at(0)?.values.individuals)).toBe('968');
  });

  it('is not read where a heading could mean something else', async () => {
    const { counts, examination } = await read([
      'TT;Hình thức khen thưởng;Số lượng đề nghị;;Cấp khen thưởng',
      ';;Tập thể;Cá nhân;',
      '1;Bằng khen;4;9;Cấp tỉnh',
    ]);
    expect(counts).toEqual([]);
    expect(findingsOf(examination, 'header-missing')).toHaveLength(1);
  });

  it('may have the year over plan and result', async () => {
    const { examination } = await read(['TT;Chỉ tiêu;Năm 2024;', ';;Kế hoạch;Thực hiện', '1;Hộ nghèo;7;6,5']);
    const [target] = examination.usable.records.targets;
    expect([String(target?.values.planned), String(target?.values.actual)]).toEqual(['7', '6.5']);
  });

  it('has parts beside their whole', async () => {
    const { spending } = await read([
      'TT;Dự án;Kinh phí bố trí (tỷ đồng);Chia ra;',
      ';;;Vốn đầu tư;Vốn sự nghiệp',
      '1;Dự án 1;5;2;3',
    ]);
    expect(spending.map(({ values }) => [values.capital_type, values.allocated?.toString()])).toEqual([
      ['investment', '2000000000'],
      ['recurrent', '3000000000'],
    ]);
  });

  it('is left out again where it is repeated, with all its rows', async () => {
    const header = ['TT;Hình thức khen thưởng;Số lượng;', ';;Tập thể;Cá nhân'];
    const { counts, examination } = await read([...header, '1;Bằng khen;4;9', ...header, '2;Giấy khen;5;6']);
    expect(counts).toHaveLength(4);
    expect(asked(examination)).toEqual([]);
  });
});

describe('the row of column marks', () => {
  it.each(['A;B;C;1', 'A;B;1=2+3;2;3;C', 'A;B;C;1=2+3;2;3', '(1);(2);(3);(4)'])(
    '%s is no data',
    async (marks) => {
      const { counts } = await read([
        'TT;Hình thức khen thưởng;Cấp khen thưởng;Tổng số;Tập thể;Cá nhân',
        marks,
        '1;Bằng khen;Cấp tỉnh;13;4;9',
      ]);
      expect(counts.map(([, , , count]) => count)).toEqual(['4', '9']);
    },
  );
});

describe('"Trong đó" over columns', () => {
  const header = ['TT;Hình thức khen thưởng;Tổng số;Trong đó;', ';;;Tập thể;Cá nhân'];

  it('means the parts where they are all there is', async () => {
    const { counts } = await read([...header, '1;Bằng khen;13;4;9', '2;Giấy khen;5;;5']);
    expect(counts.map(([, , recipient, count]) => `${recipient} ${count}`)).toEqual([
      'collective 4',
      'individual 9',
      'individual 5',
    ]);
  });

  it('means some of the whole where they are not', async () => {
    const { counts } = await read([...header, '1;Bằng khen;13;4;9', '2;Giấy khen;6;;5']);
    expect(counts.map(([, , recipient, count]) => `${recipient} ${count}`)).toEqual([
      'undefined 13',
      'undefined 6',
    ]);
  });
});

describe('a heading within a table', () => {
  const header = 'TT;Hình thức khen thưởng;Tập thể;Cá nhân';

  it('gives the rows below it what it names', async () => {
    const { counts } = await read([
      header,
      'I;Cấp tỉnh;;',
      '1;Bằng khen;4;',
      'II;Khen thưởng cấp cơ sở;;',
      '1;Giấy khen;;3',
      'III;Thành tích khác;;',
      '1;Giấy khen;1;',
    ]);
    expect(counts.map(([, level]) => level)).toEqual(['province', 'grassroots', undefined]);
  });

  it('and may be the total of them', async () => {
    const { counts, examination } = await read([
      header,
      'I;Cấp tỉnh;4;3',
      '1;Bằng khen;3;3',
      '2;Cờ thi đua;1;',
    ]);
    expect(counts.map(([form, level, , count]) => [form, level, count])).toEqual([
      ['bang-khen', 'province', '3'],
      ['bang-khen', 'province', '3'],
      ['co-thi-dua', 'province', '1'],
    ]);
    expect(asked(examination)).toEqual([]);
  });
});

describe('a row that is numbered above others', () => {
  const total = async (rows: readonly string[]) => {
    const examination = await examineCsv(['TT;Tên phong trào;Lĩnh vực;Số mô hình', ...rows]);
    const { figures } = { figures: summarize(examination.workspace, examination.usable) };
    return { examination, models: figures.figure('movements', 'models_recognised').value?.toString() };
  };

  it.each([
    ['I over 1 and 2', ['I;Dân vận khéo;;5', '1;Dân vận khéo;kinh tế;2', '2;Dân vận khéo;;3'], '5'],
    ['1 over 1.1 and 1.2', ['1;Dân vận khéo;;5', '1.1;Dân vận khéo;kinh tế;2', '1.2;Dân vận khéo;;3'], '5'],
    ['1 over bullets', ['1;Dân vận khéo;;5', '-;Dân vận khéo;kinh tế;2', '-;Dân vận khéo;;3'], '5'],
    ['nested', ['A;X;;6', 'I;X;;5', '1;X;kinh tế;2', '2;X;;3', 'II;Y;;1'], '6'],
    ['bullets that do not add up', ['1;X;;5', '-;X;kinh tế;2', '-;Y;;2'], '9'],
    ['equals', ['1;X;;5', '2;X;kinh tế;2', '3;Y;;3'], '10'],
  ])('%s', async (_, rows, models) => {
    expect((await total(rows)).models).toBe(models);
  });

  it('is a wrong total where the parts do not add up to it', async () => {
    const { examination, models } = await total(['I;X;;6', '1;X;kinh tế;2', '2;X;;3']);
    expect(models).toBe('5');
    expect(cellsOf(examination, 'total-mismatch')).toEqual(['D2']);
  });
});

describe('a dash', () => {
  const header = 'TT;Hình thức khen thưởng;Tập thể;Cá nhân;Tổng số';

  it('is asked about', async () => {
    const { examination } = await read([header, '1;Bằng khen;-;9;']);
    expect(cellsOf(examination, 'dash-in-number')).toEqual(['C2']);
  });

  it('but not where the printed total leaves nothing for it', async () => {
    const { examination } = await read([header, '1;Bằng khen;-;9;9']);
    expect(cellsOf(examination, 'dash-in-number')).toEqual([]);
  });
});

it('remarks under a table are no rows of it', async () => {
  const { counts } = await read([
    'TT;Hình thức khen thưởng;Số lượng',
    '1;Bằng khen;3',
    'Ghi chú: số liệu đến 30/11/2024;;',
    '(1) Gồm cả 02 tập thể của năm 2023;;',
  ]);
  expect(counts).toHaveLength(1);
});
