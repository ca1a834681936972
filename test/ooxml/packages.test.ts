import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/ooxml/read-workbook.ts';
import type { Workbook } from '../../src/ooxml/workbook.ts';
import {
  main,
  makePackage,
  makeParts,
  makeRelations,
  makeWorkbook,
  type PackageInput,
  relations,
} from '../support/workbook-package.ts';
import { writeZip, type ZipInput } from '../support/zip.ts';

const input: PackageInput = {
  sheetData: ['<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>'],
  strings: '<si><t>Hòa Bình</t></si>',
  formats: ['dd/mm/yyyy'],
  afterData: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
};

function read(bytes: Uint8Array): Workbook {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.workbook;
}

const expected: Workbook = {
  date1904: false,
  fonts: ['Calibri'],
  otherSheets: [],
  sheets: [
    {
      name: 'S1',
      state: 'visible',
      rows: [
        {
          row: 1,
          hidden: false,
          cells: [
            { column: 1, kind: 'text', text: 'Hòa Bình' },
            { column: 2, kind: 'date', iso: '2023-03-15', serial: '45000' },
          ],
        },
      ],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      hiddenColumns: [],
    },
  ],
};

/** The same package with every XML part changed. */
function rewrite(change: (text: string, name: string) => string | Uint8Array): Uint8Array {
  return writeZip([...makeParts(input)].map(([name, data]) => ({ name, data: change(String(data), name) })));
}

function addPrefix(text: string): string {
  return text
    .replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1x:')
    .replace(' xmlns="', ' xmlns:x="')
    .replaceAll('x:x:', 'x:');
}

const strictly = (text: string) =>
  text
    .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(relations, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

const forms: Record<string, Uint8Array> = {
  'as it is': makePackage(input),
  'with prefixes': rewrite(addPrefix),
  'in strict namespaces': rewrite(strictly),
  'in strict namespaces with prefixes': rewrite((text) => addPrefix(strictly(text))),
  'in UTF-8 with a BOM': rewrite((text) => `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${text}`),
  'in UTF-16LE with a BOM': rewrite((text) =>
    Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'),
  ),
  'in UTF-16LE without a BOM': rewrite((text) => Buffer.from(text, 'utf16le')),
  'in UTF-16BE': rewrite(utf16be),
  'in UTF-16BE with a BOM': rewrite((text) => utf16be(`\ufeff${text}`)),
  'in UTF-8 that says UTF-16': rewrite((text) => `<?xml version="1.0" encoding="utf-16"?>${text}`),
  stored: makePackage(input, { store: true }),
  'with sizes behind the data': makePackage(input, { streamed: true }),
  'with zip64 sizes': makePackage(input, { zip64: true }),
  'with a zip comment': writeZip(
    [...makeParts(input)].map(([name, data]) => ({ name, data })),
    'made by hand',
  ),
  'with backslashes in names': zipNames((name) => name.replaceAll('/', '\\')),
  'with a leading slash in names': zipNames((name) => `/${name}`),
  'with names in capitals': zipNames((name) => name.toUpperCase()),
  'with absolute targets': makePackage({
    ...input,
    parts: {
      '_rels/.rels': makeRelations([['a', 'officeDocument', '/xl/workbook.xml']]),
      'xl/_rels/workbook.xml.rels': makeRelations([
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', '/xl/sharedStrings.xml'],
        ['rId3', 'styles', '../xl/./styles.xml'],
      ]),
    },
  }),
  'with an entry that climbs out': writeZip(
    [...makeParts(input), ['../../etc/passwd', 'x'] as const].map(([name, data]) => ({ name, data })),
  ),
};

function zipNames(change: (name: string) => string): Uint8Array {
  return writeZip([...makeParts(input)].map(([name, data]): ZipInput => ({ name: change(name), data })));
}

describe('readWorkbook reads a package', () => {
  it.each(Object.entries(forms))('%s', (_, bytes) => {
    expect(read(bytes)).toEqual(expected);
  });

  it('whose parts stand in other folders', () => {
    const parts = makeParts(input);
    const moved = makePackage({
      parts: {
        '_rels/.rels': makeRelations([['a', 'officeDocument', 'book/Bảng%20tính.xml']]),
        'xl/workbook.xml': null,
        'xl/_rels/workbook.xml.rels': null,
        'xl/worksheets/sheet1.xml': null,
        'book/Bảng tính.xml': String(parts.get('xl/workbook.xml')),
        'book/_rels/Bảng tính.xml.rels': makeRelations([
          ['rId1', 'worksheet', 'data.xml'],
          ['rId2', 'sharedStrings', '../s.xml'],
          ['rId3', 'styles', '/t.xml'],
        ]),
        'book/data.xml': String(parts.get('xl/worksheets/sheet1.xml')),
        's.xml': String(parts.get('xl/sharedStrings.xml')),
        't.xml': String(parts.get('xl/styles.xml')),
      },
    });
    expect(read(moved)).toEqual(expected);
  });

  it('in memory that is part of a larger buffer', () => {
    const bytes = makePackage(input);
    const larger = new Uint8Array(bytes.length + 11);
    larger.set(bytes, 7);
    expect(read(larger.subarray(7, 7 + bytes.length))).toEqual(expected);
  });

  it('and gives what can be cloned', () => {
    expect(structuredClone(read(makePackage(input)))).toEqual(expected);
  });
});

describe('tabs', () => {
  it('keep their order and state; what holds no cells is named', () => {
    const tab = (id: number, rest = '') => `<sheet name="T${id}" sheetId="${id}" r:id="rId${id}"${rest}/>`;
    const workbook = read(
      makePackage({
        sheetData: ['', '', ''],
        parts: {
          'xl/workbook.xml': makeWorkbook(
            tab(2, ' state="hidden"') + tab(4) + tab(5) + tab(6) + tab(1, ' state="veryHidden"'),
          ),
          'xl/_rels/workbook.xml.rels': makeRelations([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
            ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
            ['rId4', 'chartsheet', 'chartsheets/sheet1.xml'],
            ['rId5', 'dialogsheet', 'dialogsheets/sheet1.xml'],
            ['rId6', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
          ]),
        },
      }),
    );
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['T2', 'hidden'],
      ['T1', 'veryHidden'],
    ]);
    expect(workbook.otherSheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['T4', 'chart'],
      ['T5', 'dialog'],
      ['T6', 'macro'],
      ['xl/worksheets/sheet3.xml', 'unlisted'],
    ]);
  });
});

describe('a damaged package', () => {
  const bytes = makePackage(input);

  it('is refused or read the same, whichever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const damaged = Uint8Array.from(bytes);
        damaged[place] = (damaged[place] ?? 0) ^ change;
        const reading = readWorkbook(damaged);
        if (reading.ok) expect(reading.workbook).toEqual(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused wherever it is cut', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(readWorkbook(bytes.subarray(0, length)).ok).toBe(false);
    }
  });

  it('never throws, whatever stands in its parts', () => {
    const part = fc.constantFrom(...makeParts(input).keys());
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '</row>',
      '<c>',
      ' r="B7"',
      ' t="s"',
      '&',
      '<is>',
      '\0',
      '-1',
      'ệ',
      '<v>9</v>',
    );
    fc.assert(
      fc.property(part, fc.nat(), fc.nat({ max: 9 }), piece, (name, place, removed, added) => {
        const text = String(makeParts(input).get(name));
        const at = place % text.length;
        const edited = text.slice(0, at) + added + text.slice(at + removed);
        expect(readWorkbook(makePackage({ ...input, parts: { [name]: edited } }))).toHaveProperty('ok');
      }),
      { numRuns: 2_000 },
    );
  });
});
