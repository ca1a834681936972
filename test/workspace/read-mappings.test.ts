import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { ENCODINGS } from '../../src/intake/text/encoding.ts';
import { findLanguage } from '../../src/language/languages.ts';
import { say } from '../../src/language/translate.ts';
import { isMeaning, meanings } from '../../src/records/header/column-meaning.ts';
import { mappingFor } from '../../src/workspace/mapping.ts';
import { readMappings } from '../../src/workspace/read-mappings.ts';

const NAMES = { encodings: Object.keys(ENCODINGS), units: ['ha-noi', 'hoa-binh'], isMeaning, meanings };

function refusal(text: string): string {
  try {
    readMappings('mappings.yaml', text, NAMES);
  } catch (error) {
    const english = findLanguage('en');
    if (error instanceof Failure && english !== undefined)
      return error.phrases.map((each) => say(english, each)).join('\n');
    throw error;
  }
  throw new Error(`was not refused: ${text}`);
}

describe('mappings', () => {
  it('may be missing, empty or only comments', () => {
    for (const text of ['', '\n', '# nothing yet\n', '[]'])
      expect(readMappings('mappings.yaml', text)).toEqual([]);
  });

  it('say of a file what they were given', () => {
    const text = `
- file: 2024
  encoding: tcvn3
  unit: ha-noi
  tables:
    - sheet: 2024
      dataset: spending
      header: 5 - 7
      numbers: en
      money_unit: billion
      columns:
        D: allocated / investment
        Vốn UB: {field: disbursed, numbers: vi}
        F: '-'
    - {sheet: DM, ignore: true, reason: danh mục}
`;
    const [mapping] = readMappings('mappings.yaml', text, NAMES);
    expect(mapping).toMatchObject({
      file: '2024',
      line: 2,
      encoding: 'tcvn3',
      encodingLine: 3,
      unit: 'ha-noi',
    });
    expect(mapping?.tables).toMatchObject([
      {
        sheet: '2024',
        line: 6,
        header: { top: 5, bottom: 7 },
        numbers: 'en',
        moneyUnit: 'billion',
        columns: [
          { column: 'D', line: 12, meaning: 'allocated / investment' },
          { column: 'Vốn UB', line: 13, meaning: 'disbursed', numbers: 'vi' },
          { column: 'F', meaning: '-' },
        ],
      },
      { sheet: 'DM', leftOut: 'danh mục', columns: [] },
    ]);
  });

  it('read as docs/mappings.md shows them', () => {
    const page = readFileSync(new URL('../../docs/mappings.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const [first, second] = readMappings('mappings.yaml', example, NAMES);
    expect(first?.tables.map(({ sheet }) => sheet)).toEqual(['Biểu 02', 'Năm 2023']);
    expect(second).toMatchObject({ file: 'ninh-binh/**', encoding: 'tcvn3' });
  });

  it.each([
    ['file: a', 'line 1, column 1: this file is a list'],
    ['- 5', 'line 1, column 3'],
    ['- {encoding: utf-8}', 'line 1, column 3: “0.file” is missing'],
    ['- {file: a, encodin: utf-8}', 'line 1, column 13', 'Did you mean “encoding”?'],
    ['- file: a\n  tables:\n    - {sheets: KP}', 'line 3, column 8', 'Did you mean “sheet”?'],
    ['- {file: a, encoding: tcvn4}', '“encoding” says “tcvn4”', 'Did you mean “tcvn3”?'],
    ['- {file: a, unit: hanoi}', '“unit” says “hanoi”', 'Did you mean “ha-noi”?'],
    ['- {file: a, tables: [{dataset: spendin}]}', 'takes one of: movements, spending'],
    ['- {file: a, tables: [{numbers: us}]}', 'takes one of: vi, en'],
    ['- {file: a, tables: [{money_unit: triệu}]}', 'takes one of: dong, thousand, million, billion'],
    ['- {file: a, tables: [{header: A5}]}', '“header” is the rows of the header'],
    ['- {file: a, tables: [{header: 7-5}]}', '“header” is the rows of the header'],
    ['- {file: a, tables: [{header: 0}]}', '“header” is the rows of the header'],
    [
      '- file: a\n  tables:\n    - dataset: spending\n      columns:\n        D: alocated',
      'mappings.yaml, line 5, column 9: “columns.D” says “alocated”',
      'Did you mean “allocated”?',
    ],
    ['- {file: a, tables: [{dataset: movements, columns: {D: disbursed}}]}', '“disbursed”'],
    ['- {file: a, tables: [{columns: {D: {feild: allocated}}}]}', 'Did you mean “', 'field”?'],
    ['- {file: a, tables: [{columns: {D: zzzzzzzzzz}}]}', 'no dataset has such a field'],
    ['- {file: a, tables: [{sheet: DM, ignore: true}]}', 'needs a reason'],
    ['- {file: a, tables: [{ignore: true, reason: x, header: 5}]}', 'leaves out the whole sheet'],
    ['- {file: a}\n- {file: submissions/a}', 'line 2, column 4: “a” is already on line 1'],
    ['- {file: a, tables: [{sheet: KP}, {sheet: kp, header: 5}]}', 'this sheet is already on line 1'],
    [
      '- {file: a, tables: [{sheet: KP, header: 5}, {sheet: KP, header: 5}]}',
      'this sheet is already on line 1',
    ],
  ])('%s is refused', (text, ...words) => {
    for (const each of words) expect(refusal(text)).toContain(each);
  });

  it('of a file come before those of a pattern, and leave to them what they do not say', () => {
    const text = `
- {file: '**', encoding: vni, unit: hoa-binh, tables: [{sheet: A, numbers: vi}, {sheet: B, numbers: vi}]}
- {file: '*.csv', encoding: viscii}
- {file: a.csv, unit: ha-noi, tables: [{sheet: b, numbers: en}]}
`;
    const mappings = readMappings('mappings.yaml', text, NAMES);
    expect(mappingFor(mappings, 'submissions/a.csv')).toMatchObject({
      unit: 'ha-noi',
      encoding: 'vni',
      encodingLine: 2,
      tables: [
        { sheet: 'b', numbers: 'en' },
        { sheet: 'A', numbers: 'vi' },
      ],
    });
    expect(mappingFor(mappings.slice(1), 'submissions/a.xlsx')).toBeUndefined();
  });
});
