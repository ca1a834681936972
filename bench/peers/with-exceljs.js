// node with-exceljs.js <workspace> [report.xlsx]
// The totals of a generated workspace of workbooks, as somebody who knows exceljs would get them: row by row. Prints the totals as
// JSON and writes the faults as CSV; with a second argument also a workbook with the totals by unit, the faults and the files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const SCHEMA = JSON.parse(readFileSync(new URL('schema.json', import.meta.url), 'utf8'));
const DONG = { 'nghìn đồng': 10 ** 3, 'triệu đồng': 10 ** 6, 'tỷ đồng': 10 ** 9 };
const NUMBER = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const ACHIEVED = {
  'không quá': (actual, planned) => actual <= planned,
  dưới: (actual, planned) => actual < planned,
  'từ … trở lên': (actual, planned) => actual >= planned,
  trên: (actual, planned) => actual > planned,
};

const [workspace, report] = process.argv.slice(2);
const submissions = join(workspace, 'submissions');
const names = readdirSync(submissions).sort();
const found = { files: names.length, rows: 0, figures: {}, faults: {} };
const faults = [];
for (const name of names) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(submissions, name));
  const unit = name.replace(/\.xlsx$/, '');
  for (const sheet of workbook.worksheets) readSheet(sheet, name, unit);
}
for (const { fault } of faults) found.faults[fault] = (found.faults[fault] ?? 0) + 1;
const lines = faults.map((each) =>
  Object.values(each)
    .map((value) => `"${value}"`)
    .join(','),
);
writeFileSync(join(workspace, 'faults-exceljs.csv'), `${lines.join('\n')}\n`);
if (report !== undefined) await writeReport();
console.log(JSON.stringify(found));

function readSheet(sheet, file, unit) {
  const { dataset, columns } = recognise(sheet, file);
  const seen = new Set();
  sheet.eachRow((row, number) => {
    if (number === 1) return;
    found.rows += 1;
    const add = (fault, field = '', value = '') =>
      faults.push({ file, sheet: sheet.name, row: number, field, fault, value });
    const cells = columns.map(({ index }) => row.getCell(index).value);
    const key = JSON.stringify(cells);
    if (seen.has(key)) return add('duplicate-record');
    seen.add(key);
    const values = {};
    for (const [at, { field, kind, choices, scale }] of columns.entries()) {
      const cell = cells[at];
      if (cell === null || cell === '') continue;
      values[field] = cell;
      if (kind === 'number' || kind === 'money') {
        values[field] = numberOf(cell);
        if (values[field] === undefined) add('not-a-number', field, cell);
        else if (kind === 'money') values[field] = Math.round(values[field] * scale);
      }
      if (kind === 'choice' && !choices.includes(cell)) add('unknown-choice', field, cell);
    }
    if (values.disbursed > values.allocated) {
      add('disbursed-above-allocated', 'disbursed', values.disbursed);
      values.disbursed = values.allocated = undefined;
    }
    addUp(dataset, unit, values);
  });
}

/** The dataset whose required columns stand in the first row, and its columns with what money is written in. */
function recognise(sheet, file) {
  const titles = sheet.getRow(1).values;
  for (const [dataset, { required, columns }] of Object.entries(SCHEMA)) {
    const known = [];
    titles.forEach((title, index) => {
      const [, name = title, unit] = /^(.*) \((.* đồng)\)$/.exec(title) ?? [];
      const column = columns[name];
      if (column !== undefined && column.kind !== 'row number') {
        known.push({ ...column, index, scale: DONG[unit] ?? 1 });
      }
    });
    if (required.every((field) => known.some((column) => column.field === field)))
      return { dataset, columns: known };
  }
  throw new Error(`${file}, ${sheet.name}: no known table`);
}

function numberOf(cell) {
  if (typeof cell === 'number') return cell;
  return NUMBER.test(cell) ? Number(cell.replaceAll('.', '').replace(',', '.')) : undefined;
}

function addUp(dataset, unit, values) {
  const add = (measure, value = 0) => {
    for (const id of [`${dataset}.${measure}`, `${dataset}.${measure}[unit=${unit}]`]) {
      found.figures[id] = (found.figures[id] ?? 0) + value;
    }
  };
  if (dataset === 'spending') {
    add('allocated', values.allocated);
    add('disbursed', values.disbursed);
  } else if (dataset === 'commendations') {
    add('count', values.count);
  } else if (dataset === 'movements') {
    add('collectives', values.collectives);
    add('individuals', values.individuals);
  } else {
    add('total', 1);
    add('achieved', Number(ACHIEVED[values.comparator](values.actual, values.planned)));
  }
}

async function writeReport() {
  const workbook = new ExcelJS.Workbook();
  const measures = Object.keys(found.figures).filter((id) => !id.includes('['));
  workbook.addWorksheet('Totals').addRows([
    ['unit', ...measures],
    ...names.map((name) => {
      const unit = name.replace(/\.xlsx$/, '');
      return [unit, ...measures.map((id) => found.figures[`${id}[unit=${unit}]`])];
    }),
  ]);
  workbook.addWorksheet('Faults').addRows(faults.map((fault) => Object.values(fault)));
  workbook.addWorksheet('Files').addRows(names.map((name) => [name]));
  await workbook.xlsx.writeFile(report);
}
