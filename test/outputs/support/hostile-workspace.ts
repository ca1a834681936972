import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** Text that would do something if any format took it for more than text. Each arrives as a name in the reports. */
export const HOSTILE_NAMES: readonly string[] = [
  'Xã <script>alert(1)</script>',
  'Xã <img src=x onerror=alert(1)>',
  'Xã "onmouseover="alert(1)',
  "Xã 'onfocus='alert(1)",
  'Xã a|b',
  'Xã a\\|b\\',
  'Xã `a` ``b',
  'Xã [x](javascript:alert(1))',
  'Xã ![x](http://a.example/x.png)',
  'Xã <https://a.example> www.a.example',
  'Xã {{title}} {{{title}}}',
  'Xã </style></title><svg onload=alert(1)>',
  'Xã --> <!-- &lt;b&gt; &#60;',
  'Xã **b** _i_ ~~s~~ $x$',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://a.example","x")',
  '+1+cmd',
  '-2+3',
  '@SUM(1)',
  '# h',
  'Xã dòng một\nXã dòng hai',
  'Xã \u202Enội gnủhk\u202C phải sang trái',
  `Xã ${'dài'.repeat(120)}`,
];

const NARRATIVE = `<script>alert(1)</script>

Một câu <b onclick="alert(1)">đậm</b>, [liên kết](javascript:alert(1)), ![ảnh](http://a.example/x.png), <https://a.example>.

| a | b |
| --- | --- |
| \`x|y\` | <i>z</i> |
`;

/** A workspace whose settings, names, figures, file and sheet names are all meant to break a report. */
export async function writeHostileWorkspace(folder: string): Promise<void> {
  const submissions = join(folder, 'submissions');
  mkdirSync(submissions, { recursive: true });
  writeFileSync(join(folder, 'emulate.yaml'), settings());
  mkdirSync(join(folder, 'narrative'));
  for (const section of ['limits', 'proposals']) {
    for (const language of ['vi', 'en'])
      writeFileSync(join(folder, 'narrative', `${section}.${language}.md`), NARRATIVE);
  }
  for (const index of HOSTILE_NAMES.keys()) {
    if (index % 2 === 0) writeTables(join(submissions, unitId(index)), index);
    else await writeWorkbook(join(submissions, `${unitId(index)}.xlsx`), index);
  }
}

const unitId = (index: number): string => `don-vi-${index + 1}`;

/** JSON is YAML, and quotes everything. */
function settings(): string {
  const both = (text: string) => ({ vi: text, en: text });
  return JSON.stringify({
    cluster: {
      id: 'hostile',
      name: both('Cụm <script>alert(1)</script> a|b'),
      decision: { number: '1/QĐ|<b>', date: '2024-06-21', issuer: '<i>Ủy ban</i> | `x`' },
      head: unitId(0),
      next_head: unitId(7),
    },
    period: { kind: 'year', year: 2024 },
    languages: ['vi', 'en'],
    units: HOSTILE_NAMES.map((text, index) => ({ id: unitId(index), name: both(text), short: text })),
    movements: HOSTILE_NAMES.map((text, index) => ({ id: `phong-trao-${index + 1}`, name: both(text) })),
  });
}

/** Every unit reports a movement, a target and an award that bear the names, with a cell that is no number. */
function tablesOf(index: number): Record<string, string[][]> {
  const at = (offset: number) => HOSTILE_NAMES[(index + offset) % HOSTILE_NAMES.length] ?? '';
  return {
    'Phong trào': [
      ['Tên phong trào thi đua', 'Số tập thể tham gia', 'Số cá nhân tham gia', 'Ghi chú'],
      [at(0), '3', '40', at(1)],
      [at(3), '5', at(4), at(2)],
      [`Lạ ${at(5)}`, '1', '2', at(6)],
    ],
    'Kinh phí': [
      ['Dự án', 'Loại vốn', 'Kinh phí bố trí (triệu đồng)', 'Đã giải ngân (triệu đồng)', 'Ghi chú'],
      [at(0), 'Vốn đầu tư', '1200', '1300', at(1)],
      [at(1), 'Vốn sự nghiệp', at(2), '7', at(3)],
    ],
    'Chỉ tiêu': [
      ['Mã chỉ tiêu', 'Chỉ tiêu', 'Đơn vị tính', 'So sánh', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
      ['A', at(0), '%', 'trên', '80', '85', at(1)],
      [at(2), at(1), at(3), at(4), '10', '12', at(2)],
    ],
    'Khen thưởng': [
      ['Hình thức khen thưởng, danh hiệu thi đua', 'Cấp khen thưởng', 'Đối tượng', 'Số lượng', 'Ghi chú'],
      ['Giấy khen', 'cấp xã', 'cá nhân', '4', at(0)],
      [at(1), 'cấp xã', 'tập thể', '2', at(1)],
      ['Bằng khen', at(2), at(3), '1', at(2)],
    ],
  };
}

function writeTables(folder: string, index: number): void {
  mkdirSync(folder);
  for (const [name, rows] of Object.entries(tablesOf(index))) {
    const lines = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
    writeFileSync(join(folder, `${name} <img src=x onerror=alert(1)> a|b.csv`), `${lines.join('\r\n')}\r\n`);
  }
}

async function writeWorkbook(path: string, index: number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tablesOf(index)))
    workbook.addWorksheet(`${name} <b>|\`=1`).addRows(rows);
  await workbook.xlsx.writeFile(path);
}
