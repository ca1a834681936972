import { describe, expect, it } from 'vitest';
import { cellsOf, examineFiles, findingsOf } from '../support/examine-text.ts';

const YEARS = 'period: {kind: year, year: 2024}\nprevious: previous\n';

/** This year's file and last year's of the one unit. */
const years = (now: readonly string[], then: readonly string[], settings = YEARS) =>
  examineFiles(
    { 'hoa-binh.csv': now.join('\n'), '../previous/submissions/hoa-binh.csv': then.join('\n') },
    settings,
  );

describe('identical to last year', () => {
  const title = 'Tên phong trào;Số tập thể;Số cá nhân';
  const movements = (...rows: readonly string[]): string[] => [title, ...rows];
  const last = movements('Dân vận khéo;12;486', 'Nông thôn mới;19;1.104', 'Vì người nghèo;18;962');

  it('a table is one finding at its first figure, with last year’s cell', async () => {
    const examination = await years(last, last);
    expect(cellsOf(examination, 'identical-to-last-year')).toEqual(['B2']);
    const [finding] = findingsOf(examination, 'identical-to-last-year');
    expect(finding?.related).toHaveLength(6);
    expect(finding?.related?.at(-1)).toMatchObject({ file: 'previous/submissions/hoa-binh.csv', row: 2 });
    expect(finding?.params).toMatchObject({ what: { key: 'identical.table', params: { count: 6 } } });
  });

  it('a column is found whatever the order of the rows', async () => {
    const now = movements('Vì người nghèo;20;962', 'Dân vận khéo;13;486', 'Nông thôn mới;19;1.104');
    expect(cellsOf(await years(now, last), 'identical-to-last-year')).toEqual(['C2']);
  });

  it.each([
    [
      'one figure is another',
      movements('Dân vận khéo;12;487', 'Nông thôn mới;20;1.104', 'Vì người nghèo;18;962'),
    ],
    ['a fact is new', [...last, 'Chuyển đổi số;4;31']],
    [
      'a fact has another name',
      movements('Dân vận khéo;12;486', 'Nông thôn mới;19;1.104', 'Chuyển đổi số;18;962'),
    ],
  ])('nothing is said where %s', async (_, now) => {
    expect(cellsOf(await years(now, last), 'identical-to-last-year')).toEqual([]);
  });

  it('small numbers and plans may repeat', async () => {
    const small = movements('Dân vận khéo;1;6', 'Nông thôn mới;1;4', 'Vì người nghèo;1;2');
    expect(cellsOf(await years(small, small), 'identical-to-last-year')).toEqual([]);
    const targets = (...results: readonly string[]): string[] => [
      'Chỉ tiêu;Đơn vị tính;Kế hoạch;Thực hiện',
      ...results.map((each, index) => `Chỉ tiêu số ${index + 1};hộ;${index + 1}.234;${each}`),
    ];
    const examination = await years(targets('1.250', '2.180', '3.400'), targets('1.190', '2.010', '3.100'));
    expect(cellsOf(examination, 'identical-to-last-year')).toEqual([]);
  });

  it('nothing is compared with a unit that was made of others in between', async () => {
    const merger = `${YEARS}mergers:\n  - {date: 2024-07-01, into: hoa-binh, of: [hoa-binh, phu-tho]}\n`;
    const examination = await years(last, last, merger);
    expect(cellsOf(examination, 'identical-to-last-year')).toEqual([]);
    expect(findingsOf(examination, 'merger-between-years')).toHaveLength(1);
  });
});

describe('carried over', () => {
  const opening = (amount: string): string[] => [
    'Dự án;Vốn năm trước chuyển sang (tỷ đồng);Kinh phí bố trí (tỷ đồng)',
    `Dự án 1;${amount};210`,
  ];
  const last = [
    'Dự án;Vốn năm trước chuyển sang (tỷ đồng);Kinh phí bố trí (tỷ đồng);Đã giải ngân (tỷ đồng)',
    'Dự án 1;10,25;193,515;150',
  ];

  it.each([
    ['53,765', []],
    ['43,515', []],
    ['53,8', []],
    ['54', []],
    ['53,9', ['B2']],
    ['35', ['B2']],
    ['0', ['B2']],
    ['', []],
  ])('%s', async (amount, cells) => {
    expect(cellsOf(await years(opening(amount), last), 'opening-not-closing')).toEqual(cells);
  });
});

describe('cumulative figures', () => {
  const target = (name: string, result: string): string[] => [
    'Chỉ tiêu;Đơn vị tính;Thực hiện',
    `${name};xã;${result}`,
  ];

  it.each([
    ['Lũy kế số xã đạt chuẩn', 'Luỹ kế số xã đạt chuẩn', ['C2']],
    ['Số xã đạt chuẩn (cộng dồn đến năm 2024)', 'Số xã đạt chuẩn (cộng dồn đến năm 2023)', ['C2']],
    ['Số xã đạt chuẩn', 'Số xã đạt chuẩn', []],
    ['Lũy kế từ đầu năm số xã đạt chuẩn', 'Lũy kế từ đầu năm số xã đạt chuẩn', []],
  ])('%s', async (now, then, cells) => {
    expect(cellsOf(await years(target(now, '24'), target(then, '118')), 'cumulative-falls')).toEqual(cells);
    expect(cellsOf(await years(target(now, '118'), target(then, '118')), 'cumulative-falls')).toEqual([]);
  });

  it.each([
    ['Lũy kế giải ngân', []],
    ['Lũy kế giải ngân giai đoạn 2021-2025', ['C2']],
  ])('of money are so only where the title says since when: %s', async (title, cells) => {
    const money = (amount: string): string =>
      `Dự án;Kinh phí bố trí (tỷ đồng);${title} (tỷ đồng)\nDự án 1;900;${amount}`;
    const mappings = '- {file: "**", tables: [{columns: {C: disbursed}}]}\n';
    const files = {
      'hoa-binh.csv': money('40'),
      '../previous/submissions/hoa-binh.csv': money('300'),
      '../previous/mappings.yaml': mappings,
    };
    expect(cellsOf(await examineFiles(files, YEARS, mappings), 'cumulative-falls')).toEqual(cells);
  });
});

describe('last year’s result beside this year’s', () => {
  const now = (previous: string, unit = 'xã'): string[] => [
    'Chỉ tiêu;Đơn vị tính;Năm trước;Kế hoạch;Thực hiện',
    `Số xã đạt chuẩn;${unit};${previous};80;81`,
  ];
  const then = (title: string, result: string): string[] => [
    `Chỉ tiêu;Đơn vị tính;Kế hoạch;${title}`,
    `Số xã đạt chuẩn;xã;70;${result}`,
  ];
  const RULE = 'previous-not-reported';

  it('is held against what the unit reported then', async () => {
    const examination = await years(now('62'), then('Thực hiện', '72'));
    expect(cellsOf(examination, RULE)).toEqual(['C2']);
    expect(findingsOf(examination, RULE)).toMatchObject([
      {
        value: '62',
        expected: '72',
        related: [{ file: 'previous/submissions/hoa-binh.csv', row: 2, column: 4 }],
      },
    ]);
  });

  it.each([
    ['is the same', now('72'), then('Thực hiện', '72')],
    ['is rounded', now('72'), then('Thực hiện', '72,4')],
    ['was an estimate', now('72'), then('Ước thực hiện', '72')],
    ['is of another measure unit', now('62', '%'), then('Thực hiện', '72')],
    ['was not reported', now('62'), then('Thực hiện', '')],
  ])('is not asked about where it %s', async (_, ours, last) => {
    expect(cellsOf(await years(ours, last), RULE)).toEqual([]);
  });
});
