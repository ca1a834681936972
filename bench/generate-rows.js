// node bench/generate-rows.js <folder> <rows>
// Writes a workspace of one unit that sent one long CSV of spending (12 columns, about 200 bytes a row, quoted fields, some with a line
// break), and prints one line of JSON with what must come out. One row in a hundred has one fault, of five kinds in turn.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvField, randomFrom, vietnamese } from './invent.js';

const UNIT = 'bac-kan';
const HEADER = [
  'STT',
  'Chương trình',
  'Dự án, tiểu dự án',
  'Loại vốn',
  'Nguồn vốn',
  'Năm ngân sách',
  'Kế hoạch vốn được giao (triệu đồng)',
  'Kinh phí bố trí (triệu đồng)',
  'Đã giải ngân (triệu đồng)',
  'Tỷ lệ giải ngân (%)',
  'Số liệu đến ngày',
  'Ghi chú',
];
const PROGRAMMES = [
  'Phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
  'Giảm nghèo bền vững',
  'Xây dựng nông thôn mới',
];
const WORKS = [
  'Đường giao thông nông thôn',
  'Nhà văn hóa',
  'Công trình nước sinh hoạt tập trung',
  'Trường mầm non',
];
const CAPITALS = ['Vốn đầu tư', 'Vốn sự nghiệp'];
const SOURCES = ['Ngân sách trung ương', 'Ngân sách địa phương', 'Vốn tín dụng'];
const FAULTS = [
  'not-a-number',
  'not-a-date',
  'unknown-choice',
  'duplicate-record',
  'disbursed-above-allocated',
];
const ROWS_AT_A_TIME = 5000;

const [folder, count] = process.argv.slice(2);
if (!folder || !(Number(count) >= 1)) {
  console.error('usage: node bench/generate-rows.js <folder> <rows>');
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(generate(folder, Number(count))));
}

function generate(folder, count) {
  mkdirSync(join(folder, 'submissions', UNIT), { recursive: true });
  writeFileSync(join(folder, 'emulate.yaml'), settings());
  const totals = { assigned: 0, allocated: 0, disbursed: 0 };
  const faults = Object.fromEntries(FAULTS.map((fault) => [fault, 0]));
  const file = openSync(join(folder, 'submissions', UNIT, 'Kinh phí.csv'), 'w');
  let lines = [lineOf(HEADER)];
  let last;
  for (let number = 1; number <= count; number++) {
    // The same row for the same number, whatever the length of the file.
    const random = randomFrom(number);
    const fault = number % 100 === 57 ? FAULTS[Math.floor(number / 100) % FAULTS.length] : undefined;
    const row = fault === 'duplicate-record' ? { ...last, fault } : spoil(invent(number, random), fault);
    if (fault !== undefined) faults[fault] += 1;
    for (const name of Object.keys(totals)) totals[name] += countedOf(row, name);
    lines.push(lineOf(cellsOf(number, row)));
    if (lines.length >= ROWS_AT_A_TIME) {
      writeSync(file, lines.join(''));
      lines = [];
    }
    last = row;
  }
  writeSync(file, lines.join(''));
  closeSync(file);
  const figures = Object.fromEntries(
    Object.entries(totals).flatMap(([name, sum]) => [
      [`spending.${name}`, sum],
      [`spending.${name}[unit=${UNIT}]`, sum],
    ]),
  );
  return { units: 1, files: 1, rows: count, figures, faults };
}

/** Amounts in đồng, whole thousands; the place's number keeps each row a fact of its own. */
function invent(number, random) {
  const assigned = random(40_000, 4_000_000) * 1000;
  const allocated = Math.floor((assigned * random(60, 100)) / 100_000) * 1000;
  const disbursed = Math.floor((allocated * random(20, 100)) / 100_000) * 1000;
  const day = `${String(random(1, 28)).padStart(2, '0')}/${String(random(1, 11)).padStart(2, '0')}/2024`;
  return {
    programme: PROGRAMMES[random(0, 2)],
    project: `${WORKS[random(0, 3)]} thôn Bản ${random(1, 40)}, xã số ${number}`,
    capital: CAPITALS[random(0, 1)],
    source: SOURCES[random(0, 2)],
    assigned,
    allocated,
    disbursed,
    rate: Math.round((disbursed / allocated) * 1000) / 10,
    asOf: day,
    note: noteOf(random),
  };
}

function noteOf(random) {
  const kind = random(0, 7);
  if (kind === 0) return `Chờ quyết toán;\nđã nghiệm thu đợt ${random(1, 4)}, bàn giao`;
  if (kind === 1) return 'Vướng mặt bằng, đang "gỡ"';
  return '';
}

function spoil(row, fault) {
  switch (fault) {
    case 'not-a-number':
      return { ...row, fault, disbursed: 'khoảng vài trăm', rate: undefined };
    case 'not-a-date':
      return { ...row, fault, asOf: '31/02/2024' };
    case 'unknown-choice':
      return { ...row, fault, source: 'Nguồn chưa rõ' };
    case 'disbursed-above-allocated':
      return { ...row, fault, disbursed: row.allocated + 1_000_000, rate: undefined };
    default:
      return row;
  }
}

/** What a row adds to the total: a repeated row nothing, contradictory amounts neither of the two, no number none. */
function countedOf(row, name) {
  if (row.fault === 'duplicate-record') return 0;
  if (row.fault === 'disbursed-above-allocated' && name !== 'assigned') return 0;
  return typeof row[name] === 'number' ? row[name] : 0;
}

function cellsOf(number, row) {
  const millions = (dong) => (typeof dong === 'number' ? vietnamese(dong / 1_000_000, 3) : dong);
  return [
    String(number),
    row.programme,
    row.project,
    row.capital,
    row.source,
    '2024',
    millions(row.assigned),
    millions(row.allocated),
    millions(row.disbursed),
    row.rate === undefined ? '' : vietnamese(row.rate, 1),
    row.asOf,
    row.note,
  ];
}

function lineOf(cells) {
  return `${cells.map((cell) => csvField(cell, ',')).join(',')}\r\n`;
}

function settings() {
  return [
    'cluster: {id: bench, name: {vi: Cụm thi đua thử nghiệm, en: Bench cluster}}',
    'period: {kind: year, year: 2024, cut_off: 2024-12-10, status: provisional}',
    'languages: [vi, en]',
    'numbers: vi',
    'units:',
    `  - {id: ${UNIT}, name: {vi: Ban Dân tộc tỉnh Bắc Kạn}, short: Bắc Kạn}`,
    'required: {movements: false, spending: true, commendations: false, targets: false}',
    '',
  ].join('\n');
}
