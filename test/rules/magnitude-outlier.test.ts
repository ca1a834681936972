import { describe, expect, it } from 'vitest';
import type { en } from '../../src/language/catalogues/en/index.ts';
import { findLanguage } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { cellsOf, examineCsv, examineFiles, findingsOf } from '../support/examine-text.ts';

const RULE = 'magnitude-outlier';
const NAMES = 'Hà Nội,Hòa Bình,Vĩnh Phúc,Phú Thọ,Bắc Giang,Thái Nguyên,Lạng Sơn,Quảng Ninh,Ninh Bình'.split(
  ',',
);
const CLUSTER = `units:\n${NAMES.map((name, index) => `  - {id: u${index}, name: ${name}}\n`).join('')}`;

const consolidated = (title: string, amounts: readonly string[]): Record<string, string> => ({
  'tong-hop.csv': [
    `STT;Đơn vị;${title}`,
    ...amounts.map((amount, index) => `${index + 1};${NAMES[index]};${amount}`),
  ].join('\n'),
});

const spending = (title: string, amounts: readonly string[]): string[] => [
  `Dự án;${title}`,
  ...amounts.map((amount, index) => `Dự án ${index + 1};${amount}`),
];

async function said(examination: ReturnType<typeof examineCsv>): Promise<string[]> {
  const english = findLanguage('en');
  if (english === undefined) throw new Error('no English');
  return findingsOf(await examination, RULE).map(({ rule, params }) =>
    say(english, { key: `rule.${rule}.message` as keyof typeof en, params: params as never }),
  );
}

describe('against other units', () => {
  it('a unit in triệu under a title in tỷ is found, and told what it would be', async () => {
    const rows = consolidated('Kinh phí bố trí (tỷ đồng)', ['2391', '1118', '1541000', '981', '631', '733']);
    const examination = examineFiles(rows, CLUSTER);
    expect(cellsOf(await examination, RULE)).toEqual(['C4']);
    expect((await said(examination))[0]).toBe(
      '“1541000” looks 1,000 times too large: it is about 1,600 times the median of 5 other units (981 billion VND). ' +
        'That is how million VND typed where billion VND is meant would look; divided by 1,000 it would be 1,541 billion VND.',
    );
    expect(findingsOf(await examination, RULE)[0]?.expected).toBe('1.541');
  });

  it('tỷ under a title in triệu, and a slip of two units, are found', async () => {
    const amounts = ['2391000', '1118000', '1541', '981000', '631000000000', '733000'];
    const examination = await examineFiles(consolidated('Kinh phí bố trí (triệu đồng)', amounts), CLUSTER);
    expect(cellsOf(examination, RULE)).toEqual(['C4', 'C6']);
  });

  it('two slips of nine do not hide each other', async () => {
    const amounts = ['2391', '1118', '1541000', '981000', '631', '733', '805', '1204', '640'];
    const examination = await examineFiles(consolidated('Kinh phí bố trí (tỷ đồng)', amounts), CLUSTER);
    expect(cellsOf(examination, RULE)).toEqual(['C4', 'C5']);
  });

  it.each([
    ['one spends twenty times as much as the next', ['50', '60', '45', '52', '58', '1200']],
    ['one spends a fiftieth of the others', ['500', '600', '450', '520', '10', '430']],
    ['they are spread evenly over four powers of ten', ['1', '9', '80', '700', '6000', '20000']],
    ['there are too few', ['2', '3', '2500']],
    ['half of them are a thousand times as much', ['2', '3', '4', '2000', '3000', '4000']],
    ['a blank and a zero are among them', ['500', '', '450', '0', '10', '430']],
  ])('nothing is said where %s', async (_, amounts) => {
    const rows = consolidated('Kinh phí bố trí (tỷ đồng)', amounts);
    expect(cellsOf(await examineFiles(rows, CLUSTER), RULE)).toEqual([]);
  });

  it('a count is asked about only where a thousandth of it is whole', async () => {
    const people = (many: string): Record<string, string> => ({
      'tong-hop.csv': `Đơn vị;Tên phong trào;Số cá nhân tham gia\n${['365', '402', '210', many]
        .map((each, index) => `${NAMES[index]};Dân vận khéo;${each}`)
        .join('\n')}`,
    });
    expect(cellsOf(await examineFiles(people('455000'), CLUSTER), RULE)).toEqual(['C5']);
    expect(cellsOf(await examineFiles(people('455120'), CLUSTER), RULE)).toEqual([]);
    expect(cellsOf(await examineFiles(people('2'), CLUSTER), RULE)).toEqual([]);
  });

  it('a column that slipped as a whole is one finding, whatever the units call their projects', async () => {
    const list = (names: string, amounts: readonly string[]): string =>
      ['Dự án;Kinh phí bố trí (tỷ đồng)', ...amounts.map((each, index) => `${names} ${index};${each}`)].join(
        '\n',
      );
    const examination = await examineFiles(
      {
        'Hà Nội.csv': list('DA', ['120', '80']),
        'Hòa Bình.csv': list('Dự án', ['90', '70']),
        'Vĩnh Phúc.csv': list('Tiểu dự án', ['60', '110']),
        'Phú Thọ.csv': list('Nội dung', ['75000', '90000']),
      },
      CLUSTER,
    );
    expect(cellsOf(examination, RULE)).toEqual(['B2']);
    expect(findingsOf(examination, RULE)[0]?.related).toHaveLength(1);
    expect(findingsOf(examination, RULE)[0]?.at.file).toContain('Phú Thọ');
  });
});

describe('against the rows of the unit', () => {
  it('a thousand times the others is found', async () => {
    const rows = spending('Kinh phí bố trí (tỷ đồng)', ['120', '84', '97500', '310']);
    expect(cellsOf(await examineCsv(rows), RULE)).toEqual(['B4']);
  });

  it.each([
    ['a small project', ['120', '84', '0,1', '310']],
    ['a large project', ['3', '2', '60', '4']],
    ['projects of every size', ['0,2', '2', '35', '400', '9000']],
  ])('%s is not', async (_, amounts) => {
    const rows = spending('Kinh phí bố trí (tỷ đồng)', amounts);
    expect(cellsOf(await examineCsv(rows), RULE)).toEqual([]);
  });
});

describe('counts against the rows of the unit', () => {
  const movements = (title: string, counts: readonly string[]): string[] => [
    `Tên phong trào;${title}`,
    ...counts.map((count, index) => `Phong trào số ${index + 1};${count}`),
  ];

  it.each([
    ['Số tập thể', ['13', '18', '8000', '22'], []],
    ['Số tập thể', ['13', '18', '15000', '22'], ['B4']],
    ['Số tập thể', ['13', '18', '15250', '22'], []],
    ['Số cá nhân', ['455', '62', '100000', '930'], []],
  ])('%s %j', async (title, counts, cells) => {
    expect(cellsOf(await examineCsv(movements(title, counts)), RULE)).toEqual(cells);
  });
});

describe('within the row and the table', () => {
  const title = 'Dự án;Kinh phí bố trí (tỷ đồng);Đã giải ngân (tỷ đồng);Tỷ lệ giải ngân (%)';

  it('a rate that fits but for the decimal point tells the slip', async () => {
    const examination = await examineCsv([title, 'Dự án 1;200;4,7;23,5', 'Dự án 2;100;62;62']);
    expect(cellsOf(examination, RULE)).toEqual(['C2']);
    expect(findingsOf(examination, RULE)[0]?.expected).toBe('47');
  });

  it('a rate written as a fraction, and one that is otherwise wrong, tell none', async () => {
    const examination = await examineCsv([title, 'Dự án 1;200;47;0,235', 'Dự án 2;100;62;63']);
    expect(cellsOf(examination, RULE)).toEqual([]);
  });

  it('the one part that makes a total right once its point is moved is found', async () => {
    const rows = [
      'STT;Tên phong trào;Số cá nhân',
      '1;Dân vận khéo;455',
      '2;Nông thôn mới;9300',
      ';Tổng cộng;1385',
    ];
    expect(cellsOf(await examineCsv(rows), RULE)).toEqual(['C3']);
    expect(cellsOf(await examineCsv([...rows.slice(0, 3), ';Tổng cộng;1384']), RULE)).toEqual([]);
  });

  it('a result of a thousand times its plan is found, a small beginning is not', async () => {
    const target = 'Chỉ tiêu;Đơn vị tính;Kế hoạch;Thực hiện';
    const examination = await examineCsv([
      target,
      'Số hộ được vay vốn;hộ;450;462000',
      'Số mô hình;mô hình;5000;8',
    ]);
    expect(cellsOf(examination, RULE)).toEqual(['D2']);
  });
});

describe('shares', () => {
  it.each([
    ['95000', '96,4', '', ['C2']],
    ['95', '0,0964', '', ['D2']],
    ['95', '0', '', []],
    ['12,5', '0,012', 'giảm', []],
    ['1', '0,18', 'giảm', []],
    ['150', '3', '', []],
  ])('planned %s, reached %s %s', async (planned, actual, direction, cells) => {
    const title = 'Chỉ tiêu;Đơn vị tính;Kế hoạch;Thực hiện;Chiều hướng';
    const way = direction === '' ? '' : 'càng thấp càng tốt';
    const examination = await examineCsv([title, `Tỷ lệ hộ;%;${planned};${actual};${way}`]);
    expect(cellsOf(examination, RULE)).toEqual(cells);
  });
});

describe('against last year', () => {
  const years = (now: string, then: string): Record<string, string> => ({
    'hoa-binh.csv': now,
    '../previous/submissions/hoa-binh.csv': then,
  });
  const SETTINGS = 'previous: previous\n';
  const list = (...amounts: string[]): string => spending('Kinh phí bố trí (tỷ đồng)', amounts).join('\n');

  it.each([
    ['a thousand times as much', '1541000', '1480', ['B2']],
    ['a thousandth', '1,6', '1480', ['B2']],
    ['the same digits, ten times', '15415', '1541,5', ['B2']],
    ['growth', '3000', '1480', []],
    ['growth by forty', '40', '1', []],
    ['ten times few digits', '20', '2', []],
  ])('%s', async (_, now, then, cells) => {
    const files = years(list(now), list(then));
    expect(cellsOf(await examineFiles(files, SETTINGS), RULE)).toEqual(cells);
  });

  it('shows that a unit truly is as large', async () => {
    const amounts = ['120', '84', '97500', '310'];
    const files = years(list(...amounts), list(...amounts));
    expect(cellsOf(await examineFiles(files, SETTINGS), RULE)).toEqual([]);
  });
});
