// node bench/generate-findings.js <folder> [units]
// Writes a workspace of invented submissions that are wrong in the ways in which offices are: per unit about ten findings that no
// other of the unit explains, some down whole columns, some that follow from others, and a few units that sent nothing, a copy, or a
// file that cannot be read. The same arguments give the same files. For looking at how thousands of findings are told.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvField, randomFrom, slug, vietnamese } from './invent.js';

const DISTRICTS =
  'Ba Đình, Hoàn Kiếm, Tây Hồ, Long Biên, Cầu Giấy, Đống Đa, Hai Bà Trưng, Hoàng Mai, Thanh Xuân, Sóc Sơn'.split(
    ', ',
  );
const MOVEMENTS = [
  'Cả nước chung sức xây dựng nông thôn mới',
  'Vì người nghèo – Không để ai bị bỏ lại phía sau',
  'Dân vận khéo',
  'Toàn dân đoàn kết xây dựng đời sống văn hóa',
  'Dạy tốt, học tốt',
  'Toàn dân bảo vệ an ninh Tổ quốc',
  'Đẩy mạnh cải cách hành chính, chuyển đổi số',
  'Thực hành tiết kiệm, chống lãng phí',
];

const [folder, count = '300'] = process.argv.slice(2);
if (!folder || !(Number(count) >= 1)) {
  console.error('usage: node bench/generate-findings.js <folder> [units]');
  process.exitCode = 2;
} else await generate(folder, Number(count));

async function generate(folder, count) {
  const units = Array.from({ length: count }, (_, index) => {
    const short = `${DISTRICTS[index % DISTRICTS.length]} ${String(Math.floor(index / DISTRICTS.length) + 1).padStart(2, '0')}`;
    return { id: slug(short), short, name: `UBND phường ${short}` };
  });
  await mkdir(join(folder, 'submissions'), { recursive: true });
  await writeFile(join(folder, 'emulate.yaml'), settings(units));
  for (const [index, unit] of units.entries()) {
    if (index % 40 === 7) continue;
    const own = join(folder, 'submissions', unit.id);
    await mkdir(own, { recursive: true });
    const random = randomFrom(index + 1);
    const tables = { 'phong-trao': movements(random), 'kinh-phi': spending(random) };
    if (index % 30 === 11) tables['kinh-phi'] = '';
    for (const [name, text] of Object.entries(tables)) await writeFile(join(own, `${name}.csv`), text);
    if (index % 25 === 3) await writeFile(join(own, 'phong-trao (2).csv'), tables['phong-trao']);
  }
}

function settings(units) {
  return [
    'cluster: {id: thu, name: Khối thi đua thử nghiệm}',
    'period: {kind: year, year: 2024, cut_off: 2024-12-10, status: provisional}',
    'languages: [vi]',
    'units:',
    ...units.map(({ id, short, name }) => `  - {id: ${id}, name: ${name}, short: ${short}}`),
    'movements:',
    ...MOVEMENTS.map((name) => `  - {id: ${slug(name)}, name: ${JSON.stringify(name)}, launched: central}`),
    'required: {movements: true, spending: true, commendations: false, targets: false}',
    '',
  ].join('\n');
}

/** Words in a column of numbers, a total over them, another that is wrong, names that the catalogue lacks. */
function movements(random) {
  const rows = MOVEMENTS.map((name, index) => {
    const isWord = index >= 5 && random(0, 2) > 0;
    return [
      random(0, 6) === 0 ? `Phong trào ${name.slice(0, 14)}` : name,
      'Trung ương phát động',
      vietnamese(random(2, 60), 0),
      isWord
        ? ['khoảng vài trăm', 'chưa thống kê', 'rất nhiều'][random(0, 2)]
        : vietnamese(random(1000, 90_000), 0),
      random(0, 4) === 0 ? '-' : vietnamese(random(10, 900), 0),
    ];
  });
  const sum = (column) =>
    vietnamese(
      rows.reduce((total, row) => total + (Number(row[column].replaceAll('.', '')) || 0), random(1, 3) * 500),
      0,
    );
  const header = [
    'Tên phong trào thi đua',
    'Cấp phát động',
    'Số tập thể tham gia',
    'Số cá nhân tham gia',
    'Số hộ gia đình tham gia',
  ];
  return csv([header, ['Tổng số', '', sum(2), sum(3), sum(4)], ...rows]);
}

/** More paid out than there was, a rate that does not fit, an amount that is not known. */
function spending(random) {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const allocated = random(800, 250_000);
    const disbursed =
      random(0, 3) === 0 ? allocated + random(1, 900) : Math.floor((allocated * random(30, 100)) / 100);
    const rate = random(0, 3) === 0 ? random(1, 99) : Math.round((disbursed * 1000) / allocated) / 10;
    const isUnknown = random(0, 9) === 0;
    return [
      `Dự án ${index + 1}`,
      ['Vốn đầu tư', 'Vốn sự nghiệp', 'Vốn khác của tỉnh'][random(0, 2)],
      vietnamese(allocated, 0),
      isUnknown ? 'đang quyết toán' : vietnamese(disbursed, 0),
      `${vietnamese(rate, 1)}%`,
    ];
  });
  const header = [
    'Dự án, tiểu dự án',
    'Loại vốn',
    'Kinh phí bố trí (triệu đồng)',
    'Đã giải ngân (triệu đồng)',
    'Tỷ lệ giải ngân',
  ];
  return csv([header, ...rows]);
}

function csv(rows) {
  return `\ufeff${rows.map((row) => row.map((cell) => csvField(cell, ';')).join(';')).join('\r\n')}\r\n`;
}
