import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import type { Examination } from '../../src/pipeline.ts';
import { tieOut } from '../../src/records/tie-out.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';
import { makePackage } from '../support/workbook-package.ts';

/** Examines one CSV file by what a mapping says of its table. */
function examineMapped(lines: readonly string[], table: string, more = ''): Promise<Examination> {
  const mappings = `- file: hoa-binh.csv\n${more}  tables:\n    - ${table}\n`;
  return examineFiles({ 'hoa-binh.csv': lines.join('\n') }, '', mappings);
}

const spendingOf = ({ ledger }: Examination) =>
  ledger.records.spending.map(({ values: { project, allocated, disbursed, capital_type } }) =>
    [project, allocated?.toFixed(), disbursed?.toFixed(), capital_type].filter((each) => each !== undefined),
  );

function conflictsOf(examination: Examination): string[] {
  const english = findLanguage('en');
  return findingsOf(examination, 'mapping-conflict').map(({ rule, params = {} }) =>
    english === undefined ? '' : say(english, { key: `rule.${rule}.message`, params }),
  );
}

describe('a mapping', () => {
  it('gives a column that nobody knows its field', async () => {
    const lines = ['Dự án;Vốn UB cấp (triệu đồng);Số dư', 'Dự án 1;1.541,5;7'];
    const before = await examineFiles({ 'hoa-binh.csv': lines.join('\n') });
    expect(spendingOf(before)).toEqual([]);
    const table = '{dataset: spending, header: 1, columns: {Vốn UB cấp (triệu đồng): allocated, C: ignore}}';
    const after = await examineMapped(lines, table);
    expect(spendingOf(after)).toEqual([['Dự án 1', '1541500000']]);
    expect(after.findings.map(({ rule }) => rule)).toEqual(['mapping-applied']);
    expect(tieOut(after.usable)).toMatchObject([{ seen: 2, used: 1, aside: { 'left-out': 1 } }]);
  });

  it('finds the header that inference misses, over several rows, and leaves the other tables', async () => {
    const lines = [
      'Báo cáo kinh phí',
      'Công việc;Tiền cấp;',
      ';ĐT;SN',
      'Dự án 1;1;2',
      '',
      'Tên phong trào;Số tập thể',
      'Dân vận khéo;12',
    ];
    const table =
      '{dataset: spending, header: 2-3, money_unit: million, columns: {A: project, B: allocated / investment, C: allocated / recurrent}}';
    const after = await examineMapped(lines, table);
    expect(conflictsOf(after)).toEqual([]);
    expect(spendingOf(after)).toEqual([
      ['Dự án 1', '1000000', 'investment'],
      ['Dự án 1', '2000000', 'recurrent'],
    ]);
    expect(after.ledger.records.movements).toHaveLength(1);
  });

  it('decides a column of numbers that can be read two ways', async () => {
    const lines = ['Dự án;Kinh phí bố trí (triệu đồng)', 'A;1.541,5', 'B;1,541.5', 'C;2.391'];
    const undecided = await examineFiles({ 'hoa-binh.csv': lines.join('\n') });
    expect(findingsOf(undecided, 'ambiguous-number')).toHaveLength(1);
    const english = await examineMapped(lines, '{numbers: en}');
    expect(spendingOf(english)).toEqual([['A'], ['B', '1541500000'], ['C', '2391000']]);
    expect(findingsOf(english, 'not-a-number')).toHaveLength(1);
    const vietnamese = await examineMapped(lines, '{columns: {B: {numbers: vi}}}');
    expect(spendingOf(vietnamese)).toEqual([['A', '1541500000'], ['B'], ['C', '2391000000']]);
  });

  it('that all numbers of a column speak against is a conflict, and what has two readings is not read', async () => {
    const lines = ['Dự án;Kinh phí bố trí (triệu đồng)', 'A;1,541.5', 'B;1,118.25', 'C;2,391'];
    const after = await examineMapped(lines, '{numbers: vi}');
    expect(conflictsOf(after).join()).toContain('line 3: the column “Kinh phí bố trí (triệu đồng)”');
    expect(spendingOf(after)).toEqual([['A', '1541500000'], ['B', '1118250000'], ['C']]);
    expect(findingsOf(after, 'ambiguous-number')).toHaveLength(1);
  });

  it('gives the unit of money, and wins over the title', async () => {
    const lines = ['Dự án;Kinh phí bố trí (triệu đồng);Giải ngân', 'A;5;3'];
    const after = await examineMapped(lines, '{money_unit: thousand, columns: {C: {money_unit: billion}}}');
    expect(spendingOf(after)).toEqual([['A', '5000', '3000000000']]);
  });

  it('decides between columns that claim the same field', async () => {
    const lines = ['Dự án;Kinh phí bố trí (triệu đồng);Kinh phí đã bố trí (triệu đồng)', 'A;5;3'];
    const after = await examineMapped(lines, '{columns: {B: ignore}}');
    expect(spendingOf(after)).toEqual([['A', '3000000']]);
    expect(findingsOf(after, 'header-ambiguous')).toEqual([]);
  });

  it('takes another dataset than the titles suggest', async () => {
    const lines = ['Nội dung;Kế hoạch giao', 'Hộ nghèo;5'];
    const after = await examineMapped(lines, '{dataset: targets, header: 1}');
    expect(after.ledger.records.targets.map(({ values }) => values.target)).toEqual(['Hộ nghèo']);
  });

  it('keeps a header printed again further down from being another table', async () => {
    const lines = ['Dự án;Kinh phí bố trí (triệu đồng)', 'A;1', 'Dự án;Kinh phí bố trí (triệu đồng)', 'B;2'];
    const after = await examineMapped(lines, '{header: 1}');
    expect(after.ledger.tables).toHaveLength(1);
    expect(spendingOf(after)).toHaveLength(2);
  });

  it.each([
    ['{sheet: KP}', 'a text file has no sheets'],
    ['{header: 9}', 'the header row 9 is blank or not there; the sheet ends at row 2'],
    ['{header: 2}', 'does not tell which dataset'],
    ['{columns: {Z: allocated}}', 'no column with the title or letter “Z”'],
    ['{columns: {Kinh phi bo tri (trieu dong): disbursed}}', 'did you mean “Kinh phí bố trí (triệu đồng)”?'],
    ['{columns: {B: disbursed, Kinh phí bố trí (triệu đồng): allocated}}', 'column B is named twice'],
    ['{columns: {B: collectives}}', 'programme spending has no field “collectives”'],
    ['{header: 1}\n    - {header: 1-2, dataset: spending}', 'is also that of another table'],
  ])('%s that the file does not bear out is a conflict at its line', async (table, words) => {
    const lines = ['Dự án;Kinh phí bố trí (triệu đồng)', 'Dự án 1;1.541,5'];
    const after = await examineMapped(lines, table);
    expect(conflictsOf(after).join('\n')).toMatch(/^mappings\.yaml, line \d+: /);
    expect(conflictsOf(after).join('\n')).toContain(words);
  });

  it('of a letter that is also another title asks which column is meant', async () => {
    const lines = ['B;Kinh phí bố trí (triệu đồng);Dự án', 'x;5;A'];
    expect(conflictsOf(await examineMapped(lines, '{columns: {B: allocated}}')).join()).toContain(
      'columns A and B',
    );
  });
});

describe('a mapping of a workbook', () => {
  const rows = (...lines: string[][]): string =>
    lines
      .map((texts, row) => {
        const cells = texts.map(
          (text, column) => `<c r="${'AB'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
        );
        return `<row r="${row + 1}">${cells.join('')}</row>`;
      })
      .join('');
  const workbook = makePackage({
    sheetData: [
      rows(['Dự án', 'Kinh phí bố trí (triệu đồng)'], ['A', '5']),
      rows(['Tên phong trào', 'Số tập thể'], ['Dân vận khéo', '12']),
    ],
  });
  const examineSheets = (tables: string, more = ''): Promise<Examination> =>
    examineFiles({ 'hoa-binh.xlsx': workbook }, '', `- file: '*.xlsx'\n${more}  tables:\n${tables}`);

  it('sets a sheet aside with the reason, and says so', async () => {
    const after = await examineSheets('    - {sheet: s2, ignore: true, reason: số năm trước}\n');
    expect(after.ledger.records.movements).toEqual([]);
    expect(after.ledger.unusedSheets).toEqual([
      { file: 'submissions/hoa-binh.xlsx', sheet: 'S2', leftOut: 'số năm trước' },
    ]);
    expect(tieOut(after.usable)[0]?.aside).toEqual({ 'left-out': 1 });
    const [note, ...others] = after.findings;
    expect([note?.rule, others]).toEqual(['mapping-applied', []]);
    expect(JSON.stringify(note?.params)).toContain('số năm trước');
  });

  it.each([
    ['    - {sheet: S3, numbers: vi}\n', 'no sheet “S3”; its sheets: “S1” and “S2”'],
    ['    - {numbers: vi}\n', 'several sheets, so “sheet” is needed'],
  ])('%s is a conflict', async (tables, words) => {
    expect(conflictsOf(await examineSheets(tables)).join()).toContain(words);
  });

  it('has no encoding of its own', async () => {
    const after = await examineSheets('    - {sheet: S1, numbers: vi}\n', '  encoding: tcvn3\n');
    expect(conflictsOf(after)).toEqual([expect.stringContaining('line 2: “encoding” is for text files')]);
  });
});

describe('a declared encoding', () => {
  const TEXT = 'Dự án;Kinh phí bố trí (triệu đồng)\nDự án 1;1.541,5\n';
  const examineAs = (bytes: string | Uint8Array, encoding: string): Promise<Examination> =>
    examineFiles({ 'hoa-binh.csv': bytes }, '', `- {file: hoa-binh.csv, encoding: ${encoding}}\n`);

  it('is used and told', async () => {
    // Too few words for the syllables to decide: "Dự án" in TCVN3.
    const tcvn3 = Buffer.concat([
      Buffer.from([0x44, 0xf9, 0x20, 0xb8, 0x6e]),
      Buffer.from(';allocated (million)\nA;5\n'),
    ]);
    const after = await examineAs(tcvn3, 'tcvn3');
    expect(spendingOf(after)).toEqual([['A', '5000000']]);
    expect(after.findings.map(({ rule }) => rule)).toEqual(['mapping-applied']);
  });

  it('that the bytes break is why the file is not read', async () => {
    const after = await examineAs(Buffer.from([0x44, 0xf9, 0x20, 0xb8, 0x6e, 0x3b, 0x41]), 'utf-8');
    expect(findingsOf(after, 'file-unreadable')).toMatchObject([
      { params: { reason: { key: 'unreadable.declared-encoding' } } },
    ]);
  });

  it('that has no letters for some bytes is a conflict', async () => {
    expect(conflictsOf(await examineAs(TEXT, 'tcvn3')).join()).toContain('none of the encoding tcvn3');
  });
});

describe('a unit that a mapping names', () => {
  it('wins over the name of the file', async () => {
    const units = 'units:\n  - {id: hoa-binh, name: Hòa Bình}\n  - {id: ha-noi, name: Hà Nội}\n';
    const { ledger } = await examineFiles(
      { 'hoa-binh.csv': 'Dự án;Kinh phí bố trí (triệu đồng)\nA;5\n' },
      units,
      '- {file: hoa-binh.csv, unit: ha-noi}\n',
    );
    expect(ledger.records.spending.map(({ unit }) => unit)).toEqual(['ha-noi']);
    expect(ledger.files[0]?.submission.unitBy).toBe('mappings.yaml');
  });
});
