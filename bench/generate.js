// node bench/generate.js <folder> <units> <csv|xlsx>
// Writes a workspace of invented submissions, about 105 rows per unit, and prints one line of JSON with the totals to expect.
// The same arguments give the same figures. The faults (one row in a hundred) stand where no printed total rests on them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { csvField, randomFrom, slug, vietnamese } from './invent.js';

const PROVINCES =
  'Hà Nội, Hà Giang, Cao Bằng, Bắc Kạn, Tuyên Quang, Lào Cai, Điện Biên, Lai Châu, Sơn La, Yên Bái, Hòa Bình, Thái Nguyên, Lạng Sơn, Quảng Ninh, Bắc Giang, Phú Thọ, Vĩnh Phúc, Bắc Ninh, Hải Dương, Hải Phòng, Hưng Yên, Thái Bình, Hà Nam, Nam Định, Ninh Bình, Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Đà Nẵng, Quảng Nam, Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận, Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng, Bình Phước, Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu, TP Hồ Chí Minh, Long An, Tiền Giang, Bến Tre, Trà Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Cần Thơ, Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau'.split(
    ', ',
  );
const MOVEMENTS = [
  'Thi đua chào mừng các ngày lễ lớn',
  'Cả nước chung sức xây dựng nông thôn mới',
  'Vì người nghèo – Không để ai bị bỏ lại phía sau',
  'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
  'Đẩy mạnh cải cách hành chính, chuyển đổi số',
  'Dân vận khéo',
  'Toàn dân đoàn kết xây dựng đời sống văn hóa',
  'Dạy tốt, học tốt',
  'Toàn dân bảo vệ an ninh Tổ quốc',
  'Thực hành tiết kiệm, chống lãng phí',
];
const PROJECTS = Array.from({ length: 10 }, (_, project) =>
  Array.from({ length: [1, 1, 3, 2, 4, 1, 1, 1, 2, 3][project] }, (__, part) =>
    [1, 1, 3, 2, 4, 1, 1, 1, 2, 3][project] === 1
      ? `Dự án ${project + 1}`
      : `Dự án ${project + 1} - Tiểu dự án ${part + 1}`,
  ),
).flat();
const AWARDS = [
  ['Bằng khen của Thủ tướng Chính phủ', 'cấp Nhà nước', ['tập thể', 'cá nhân']],
  ['Bằng khen của Bộ trưởng', 'cấp bộ, ban, ngành trung ương', ['tập thể', 'cá nhân']],
  ['Bằng khen của Chủ tịch UBND tỉnh', 'cấp tỉnh, thành phố', ['tập thể', 'cá nhân', 'hộ gia đình']],
  ['Giấy khen của Giám đốc sở', 'cấp sở, ban, ngành', ['tập thể', 'cá nhân', 'hộ gia đình']],
  ['Giấy khen của Chủ tịch UBND xã', 'cấp xã', ['tập thể', 'cá nhân', 'hộ gia đình']],
  ['Tập thể lao động xuất sắc', 'cấp tỉnh, thành phố', ['tập thể']],
  ['Chiến sĩ thi đua cơ sở', 'cấp cơ sở', ['cá nhân']],
  ['Lao động tiên tiến', 'cấp cơ sở', ['cá nhân']],
].flatMap(([form, level, recipients]) => recipients.map((recipient) => ({ form, level, recipient })));
const AWARD_MODES = ['công trạng, thường xuyên', 'phong trào, chuyên đề', 'đột xuất'];
const TARGETS = [
  ['hộ nghèo', 'không quá', 'càng thấp càng tốt'],
  ['trẻ em suy dinh dưỡng', 'dưới', 'càng thấp càng tốt'],
  ['dân số tham gia bảo hiểm y tế', 'từ … trở lên', 'càng cao càng tốt'],
  ['hộ sử dụng nước hợp vệ sinh', 'từ … trở lên', 'càng cao càng tốt'],
  ['thôn có nhà văn hóa', 'trên', 'càng cao càng tốt'],
].flatMap(([what, comparator, direction]) =>
  ['toàn địa bàn', 'vùng I', 'vùng II', 'vùng III', 'vùng biên giới'].map((where) => ({
    name: `Tỷ lệ ${what}, ${where}`,
    comparator,
    direction,
  })),
);
const ACHIEVED = {
  'không quá': (actual, planned) => actual <= planned,
  dưới: (actual, planned) => actual < planned,
  'từ … trở lên': (actual, planned) => actual >= planned,
  trên: (actual, planned) => actual > planned,
};
const MONEY = [
  { title: 'triệu đồng', dong: 1_000_000, places: 0 },
  { title: 'tỷ đồng', dong: 1_000_000_000, places: 3 },
  { title: 'nghìn đồng', dong: 1000, places: 0 },
];

/** A number as a native cell, with the text that a Vietnamese office would write for it. */
const shown = (value, places = 0) => ({ value, text: vietnamese(value, places) });

const [folder, count, format] = process.argv.slice(2);
if (!folder || !(Number(count) >= 1) || !['csv', 'xlsx'].includes(format)) {
  console.error('usage: node bench/generate.js <folder> <units> <csv|xlsx>');
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(await generate(folder, Number(count), format)));
}

async function generate(folder, count, format) {
  const units = Array.from({ length: count }, (_, index) => unitAt(index));
  const totals = { units: count, format, files: 0, rows: 0, figures: {} };
  totals.faults = { 'not-a-number': 0, 'duplicate-record': 0 };
  await mkdir(join(folder, 'submissions'), { recursive: true });
  await writeFile(join(folder, 'emulate.yaml'), settings(units));
  for (const [index, unit] of units.entries()) {
    const tables = tablesOf(index, unit, totals);
    totals.rows += tables.reduce((rows, table) => rows + table.rows.length, 0);
    if (format === 'csv') await writeCsv(join(folder, 'submissions', unit.id), tables, index);
    else await writeXlsx(join(folder, 'submissions', `${unit.id}.xlsx`), tables, index);
    totals.files += format === 'csv' ? tables.length : 1;
  }
  return totals;
}

function unitAt(index) {
  const short = PROVINCES[index] ?? `xã số ${String(index + 1).padStart(4, '0')}`;
  const kind = index < PROVINCES.length ? 'Ban Dân tộc' : 'UBND';
  return { id: slug(short), short, name: `${kind} ${short}` };
}

function settings(units) {
  const quoted = (text) => JSON.stringify(text);
  return [
    'cluster: {id: bench, name: {vi: Cụm thi đua thử nghiệm, en: Bench cluster}}',
    'period: {kind: year, year: 2024, cut_off: 2024-12-10, status: provisional}',
    'languages: [vi, en]',
    'numbers: vi',
    'units:',
    ...units.map(
      ({ id, short, name }) => `  - {id: ${id}, name: {vi: ${quoted(name)}}, short: ${quoted(short)}}`,
    ),
    'movements:',
    ...MOVEMENTS.map((name) => `  - {id: ${slug(name)}, name: {vi: ${quoted(name)}}, launched: central}`),
    'required: {movements: true, spending: true, commendations: true, targets: true}',
    '',
  ].join('\n');
}

function tablesOf(index, { id }, totals) {
  const random = randomFrom(index + 1);
  const { faults, figures } = totals;
  const add = (figure, value) => {
    for (const name of [figure, `${figure}[unit=${id}]`]) figures[name] = (figures[name] ?? 0) + value;
  };
  return [movements(random, figures, faults), spending(random, add, MONEY[index % MONEY.length])].concat(
    targets(random, add, faults),
    commendations(random, add),
  );
}

/** Reports sum up who took part by movement, not by unit. */
function movements(random, figures, faults) {
  const rows = MOVEMENTS.map((name) => [
    name,
    'Trung ương phát động',
    shown(random(2, 60)),
    shown(random(50, 9000)),
  ]);
  if (random(0, 1) === 1) {
    rows[random(0, rows.length - 1)][3] = 'khoảng vài trăm';
    faults['not-a-number'] += 1;
  }
  for (const [figure, column] of [
    ['movements.collectives', 2],
    ['movements.individuals', 3],
  ]) {
    figures[figure] = rows.reduce((sum, row) => sum + (row[column].value ?? 0), figures[figure] ?? 0);
  }
  return {
    name: 'Phong trào',
    header: ['Tên phong trào thi đua', 'Cấp phát động', 'Số tập thể tham gia', 'Số cá nhân tham gia'],
    rows,
  };
}

function spending(random, add, { title, dong, places }) {
  const lines = PROJECTS.flatMap((project) =>
    ['Vốn đầu tư', 'Vốn sự nghiệp'].map((capital) => [project, capital]),
  );
  const rows = lines.slice(0, 30).map(([project, capital]) => {
    const allocated = random(800, 250_000) * 1_000_000;
    const disbursed = Math.floor((allocated * random(30, 100)) / 100 / 1_000_000) * 1_000_000;
    add('spending.allocated', allocated);
    add('spending.disbursed', disbursed);
    return [project, capital, shown(allocated / dong, places), shown(disbursed / dong, places)];
  });
  const header = ['Dự án, tiểu dự án', 'Loại vốn', `Kinh phí bố trí (${title})`, `Đã giải ngân (${title})`];
  return { name: 'Kinh phí', header, rows };
}

function targets(random, add, faults) {
  const rows = TARGETS.map(({ name, comparator, direction }, index) => {
    const [planned, actual] = [random(20, 900) / 10, random(20, 1000) / 10];
    add('targets.total', 1);
    add('targets.achieved', Number(ACHIEVED[comparator](actual, planned)));
    const code = `CT${String(index + 1).padStart(2, '0')}`;
    return [code, name, '%', comparator, direction, shown(planned, 1), shown(actual, 1), '2025'];
  });
  if (random(0, 1) === 1) {
    rows.push([...rows[random(0, rows.length - 1)]]);
    faults['duplicate-record'] += 1;
  }
  return {
    name: 'Chỉ tiêu',
    header:
      'Mã chỉ tiêu;Chỉ tiêu;Đơn vị tính;So sánh;Chiều hướng;Kế hoạch;Thực hiện;Thời hạn hoàn thành'.split(
        ';',
      ),
    rows,
  };
}

function commendations(random, add) {
  const lines = AWARD_MODES.flatMap((mode) => AWARDS.map((award) => ({ ...award, mode })));
  const rows = lines.slice(0, 40).map(({ form, level, recipient, mode }) => {
    const number = random(1, 40);
    add('commendations.count', number);
    return [form, level, recipient, mode, shown(number)];
  });
  return {
    name: 'Khen thưởng',
    header: [
      'Hình thức khen thưởng, danh hiệu thi đua',
      'Cấp khen thưởng',
      'Đối tượng',
      'Loại hình khen thưởng',
      'Số lượng',
    ],
    rows,
  };
}

/** Three ways in which offices save CSV, in turn: Excel's semicolons with a byte order mark, commas, tabs. */
async function writeCsv(folder, tables, index) {
  const delimiter = [';', ',', '\t'][index % 3];
  const mark = index % 3 === 0 ? '\ufeff' : '';
  await mkdir(folder, { recursive: true });
  for (const { name, header, rows } of tables) {
    const lines = [header, ...rows].map((row) =>
      row.map((cell) => csvField(cell.text ?? cell, delimiter)).join(delimiter),
    );
    await writeFile(join(folder, `${name}.csv`), `${mark}${lines.join('\r\n')}\r\n`);
  }
}

/** Native numbers in every second workbook, Vietnamese text in the others. */
async function writeXlsx(path, tables, index) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2024, 11, 9));
  for (const { name, header, rows } of tables) {
    const cells = rows.map((row) => row.map((cell) => (index % 2 === 0 ? cell.value : cell.text) ?? cell));
    workbook.addWorksheet(name).addRows([header, ...cells]);
  }
  await writeFile(path, Buffer.from(await workbook.xlsx.writeBuffer()));
}
