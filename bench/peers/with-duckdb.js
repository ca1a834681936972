// node with-duckdb.js <workspace>
// The totals of a generated workspace of CSV files, as somebody who knows SQL would get them: DuckDB reads all files of a dataset
// as text, columns are converted and checked, repeated rows left out. Prints the totals as JSON and writes the faults as CSV.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const SCHEMA = JSON.parse(readFileSync(new URL('schema.json', import.meta.url), 'utf8'));
const FILES = {
  movements: 'Phong trào',
  spending: 'Kinh phí',
  targets: 'Chỉ tiêu',
  commendations: 'Khen thưởng',
};
const DONG = { 'nghìn đồng': 10 ** 3, 'triệu đồng': 10 ** 6, 'tỷ đồng': 10 ** 9 };
const SUMS = {
  spending: ['assigned', 'allocated', 'disbursed'],
  commendations: ['count'],
  movements: ['collectives', 'individuals'],
};

const [workspace] = process.argv.slice(2);
// One thread: a second one shortens the wait, but costs CPU time, up to twice as much on a busy machine.
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
const run = (sql) => connection.run(sql);
const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
const text = (value) => `'${value.replaceAll("'", "''")}'`;

await run(`CREATE MACRO number(text) AS CASE
  WHEN regexp_full_match(text, '-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?')
  THEN CAST(replace(replace(text, '.', ''), ',', '.') AS DOUBLE) END`);
await run(
  'CREATE TEMP TABLE faults (file VARCHAR, row BIGINT, dataset VARCHAR, field VARCHAR, fault VARCHAR, value VARCHAR)',
);
const found = { files: 0, rows: 0, figures: {}, faults: {} };
for (const dataset of Object.keys(SCHEMA)) {
  const fields = await read(dataset);
  if (fields === undefined) continue;
  await leaveOutRepeated(dataset, fields);
  await check(dataset, fields);
  await addUp(dataset, fields);
}
await run(`COPY faults TO ${text(join(workspace, 'faults-duckdb.csv'))} (HEADER)`);
for (const { fault, times } of await rowsOf('SELECT fault, count(*) AS times FROM faults GROUP BY fault')) {
  found.faults[fault] = Number(times);
}
console.log(JSON.stringify(found));

/** A table of the dataset's rows, with the text (`text allocated`) beside what was converted; its fields. */
async function read(dataset) {
  const name = `${FILES[dataset]}.csv`;
  const units = readdirSync(join(workspace, 'submissions'));
  const files = units
    .filter((unit) => readdirSync(join(workspace, 'submissions', unit)).includes(name))
    .map((unit) => text(join(workspace, 'submissions', unit, name)));
  if (files.length === 0) return undefined;
  found.files += files.length;
  await run(`CREATE TEMP VIEW ${dataset}_files AS
    SELECT * FROM read_csv([${files.join(', ')}], all_varchar = true, header = true, union_by_name = true, filename = true)`);
  const titles = (await rowsOf(`DESCRIBE ${dataset}_files`)).map(({ column_name: title }) => title);
  const fields = fieldsOf(dataset, titles);
  const texts = fields.map(
    ({ field, kind, titles }) => `coalesce(${titles.map(quoted).join(', ')}) AS ${textOf(field, kind)}`,
  );
  const scales = fields
    .filter(({ kind }) => kind === 'money')
    .map(({ field, titles }) => {
      const cases = titles.map((title) => `WHEN ${quoted(title)} IS NOT NULL THEN ${scaleOf(title)}`);
      return `CASE ${cases.join(' ')} END AS ${quoted(`scale ${field}`)}`;
    });
  const values = fields
    .filter(({ kind }) => isConverted(kind))
    .map(({ field, kind }) => `${converted(field, kind)} AS ${quoted(field)}`);
  await run(`CREATE TEMP TABLE ${dataset} AS
    SELECT *, ${values.join(', ')}, regexp_extract(filename, '([^/]+)/[^/]+$', 1) AS unit
    FROM (SELECT filename, row_number() OVER () + 1 AS row, ${[...texts, ...scales].join(', ')} FROM ${dataset}_files)`);
  const [{ rows }] = await rowsOf(`SELECT count(*) AS rows FROM ${dataset}`);
  found.rows += Number(rows);
  return fields;
}

/** The fields that the files have; money may stand under titles with several units. Row numbers say nothing. */
function fieldsOf(dataset, titles) {
  const { required, columns } = SCHEMA[dataset];
  const fields = Object.entries(columns)
    .filter(([, { kind }]) => kind !== 'row number')
    .map(([title, column]) => ({
      ...column,
      titles: titles.filter(
        (each) => each === title || (column.kind === 'money' && each.startsWith(`${title} (`)),
      ),
    }))
    .filter((field) => field.titles.length > 0);
  const missing = required.filter((name) => !fields.some(({ field }) => field === name));
  if (missing.length > 0) throw new Error(`${dataset}: no column for ${missing.join(', ')}`);
  return fields;
}

function scaleOf(title) {
  return DONG[/\((.*)\)$/.exec(title)?.[1]] ?? 1;
}

function converted(field, kind) {
  const from = textOf(field, kind);
  if (kind === 'money') return `CAST(round(number(${from}) * ${quoted(`scale ${field}`)}) AS BIGINT)`;
  return kind === 'number' ? `number(${from})` : `try_strptime(${from}, '%d/%m/%Y')`;
}

function isConverted(kind) {
  return kind === 'money' || kind === 'number' || kind === 'date';
}

/** The column with what was written, beside the one with what it means. */
function textOf(field, kind) {
  return quoted(isConverted(kind) ? `text ${field}` : field);
}

/** Rows that are alike in every column; few have a hash in common with another, so only those are compared. */
async function leaveOutRepeated(dataset, fields) {
  const texts = ['filename', ...fields.map(({ field, kind }) => textOf(field, kind))].join(', ');
  await run(`INSERT INTO faults SELECT filename, row, '${dataset}', '', 'duplicate-record', ''
    FROM (
      SELECT filename, row, row_number() OVER (PARTITION BY ${texts} ORDER BY row) AS copy FROM ${dataset}
      WHERE hash(${texts}) IN (SELECT hash(${texts}) FROM ${dataset} GROUP BY 1 HAVING count(*) > 1)
    )
    WHERE copy > 1`);
  await run(`DELETE FROM ${dataset} WHERE row IN (SELECT row FROM faults WHERE dataset = '${dataset}')`);
}

async function check(dataset, fields) {
  const report = (fault, field, text, wrong) =>
    run(`INSERT INTO faults SELECT filename, row, '${dataset}', '${field}', '${fault}', ${text}
      FROM ${dataset} WHERE ${wrong}`);
  for (const { field, kind, choices = [] } of fields) {
    const written = textOf(field, kind);
    if (isConverted(kind)) {
      const fault = kind === 'date' ? 'not-a-date' : 'not-a-number';
      await report(fault, field, written, `${written} IS NOT NULL AND ${quoted(field)} IS NULL`);
    }
    if (kind === 'choice') {
      await report('unknown-choice', field, written, `${written} NOT IN (${choices.map(text).join(', ')})`);
    }
  }
  if (dataset === 'spending') {
    await report('disbursed-above-allocated', 'disbursed', '"text disbursed"', 'disbursed > allocated');
  }
}

async function addUp(dataset, fields) {
  const sums = (SUMS[dataset] ?? []).filter((name) => fields.some(({ field }) => field === name));
  // Where more was disbursed than allocated, neither amount counts.
  const counted = (name) =>
    dataset === 'spending' && name !== 'assigned'
      ? 'WHERE NOT coalesce(disbursed > allocated, false)'
      : 'WHERE true';
  const measures = sums.map(
    (name) => `CAST(sum(${quoted(name)}) FILTER (${counted(name)}) AS DOUBLE) AS ${quoted(name)}`,
  );
  if (dataset === 'targets') {
    measures.push(
      'count(*) AS total',
      `count(*) FILTER (WHERE CASE comparator WHEN 'không quá' THEN actual <= planned WHEN 'dưới' THEN actual < planned
        WHEN 'trên' THEN actual > planned ELSE actual >= planned END) AS achieved`,
    );
  }
  const totals = await rowsOf(`SELECT unit, ${measures.join(', ')} FROM ${dataset} GROUP BY ROLLUP (unit)`);
  for (const { unit, ...values } of totals) {
    for (const [name, value] of Object.entries(values)) {
      found.figures[`${dataset}.${name}${unit === null ? '' : `[unit=${unit}]`}`] = Number(value ?? 0);
    }
  }
}
