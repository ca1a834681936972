import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type LimitName } from '../../src/limits/limits.ts';
import { readWorkbook } from '../../src/ooxml/read-workbook.ts';
import type { RefusalReason } from '../../src/ooxml/refusal.ts';
import {
  main,
  makePackage,
  makeParts,
  makeRelations,
  makeTypes,
  makeWorkbook,
} from '../support/workbook-package.ts';
import { writeZip, type ZipInput } from '../support/zip.ts';

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const compound = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
const withPart = (name: string, data: string | Uint8Array | null) =>
  makePackage({ sheetData: [cell], parts: { [name]: data } });
const withSheet = (row: string, strings?: string) =>
  makePackage({ sheetData: [row], ...(strings === undefined ? {} : { strings }) });
const withTypes = (type: string) => withPart('[Content_Types].xml', makeTypes(1, type));
const zipped = (change: (input: ZipInput) => ZipInput[]) =>
  writeZip([...makeParts({ sheetData: [cell] })].flatMap(([name, data]) => change({ name, data })));
const onSheet = (change: Partial<ZipInput>) =>
  zipped((input) => [input.name.endsWith('sheet1.xml') ? { ...input, ...change } : input]);
const whole = makePackage({ sheetData: [cell] });
const sheet = 'xl/worksheets/sheet1.xml';
const blank = ' '.repeat(2_000_000);

/** Files for every reason: the compiler asks for a new one with every reason that is added. */
const files: Record<Exclude<RefusalReason, 'too-complex'>, Record<string, Uint8Array>> = {
  empty: { 'no bytes': new Uint8Array() },
  'password-protected': { 'an encrypted package': compound('EncryptedPackage') },
  'old-xls': { 'a compound file': compound('Workbook'), 'nothing but its first bytes': compound('') },
  word: {
    'an old document': compound('WordDocument'),
    'a new document': withTypes(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ),
    'a document by its root': withPart(
      'xl/workbook.xml',
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    ),
  },
  html: {
    'a table': Buffer.from('\ufeff \n<TABLE border=1><tr><td>1'),
    'a document': Buffer.from('<!DOCTYPE html><html><body>'),
    'XHTML in UTF-16': Buffer.from('\ufeff<?xml version="1.0"?><html>', 'utf16le'),
    'a web archive': Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
  },
  'spreadsheetml-2003': {
    'Excel 2003 XML': Buffer.from(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ),
  },
  'not-a-zip': {
    'one byte': Buffer.from('x'),
    'a CSV': Buffer.from('a,b\n1,2\n'),
    'other XML': Buffer.from('<a/>'),
    'a zip behind junk': Buffer.concat([Buffer.from('junk'), whole]),
  },
  truncated: {
    'a quarter': whole.subarray(0, whole.length / 4),
    'all but one byte': whole.subarray(0, -1),
    'two bytes': Buffer.from('PK'),
  },
  damaged: {
    'a wrong CRC': onSheet({ crc: 1 }),
    'a wrong size': onSheet({ size: 7 }),
    'no deflate data': onSheet({ packed: Buffer.from([0xff, 0xff, 0xff]) }),
    'more data than declared': onSheet({ data: blank, size: 100 }),
    'another local name': onSheet({ localName: 'xl/worksheets/sheet2.xml' }),
    'a directory out of place': Buffer.concat([whole.subarray(0, 40), Buffer.alloc(9), whole.subarray(40)]),
  },
  'duplicate-entry': {
    'the same name': zipped((input) => [input, input]),
    'the same name but for case': zipped((input) => [input, { ...input, name: input.name.toUpperCase() }]),
  },
  'encrypted-entry': { 'the flag': onSheet({ flags: 1 }) },
  'unsupported-compression': {
    LZMA: onSheet({ method: 14 }),
    'deflate64 in a part not needed': zipped((input) => [
      input,
      { ...input, name: `${input.name}.bin`, method: 9 },
    ]),
  },
  xlsb: { 'its content type': withTypes('application/vnd.ms-excel.sheet.binary.macroEnabled.main') },
  ods: {
    'its mimetype': writeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', store: true },
    ]),
    'the flat form': Buffer.from(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
    ),
  },
  'not-a-workbook': {
    'any zip': writeZip([{ name: 'a.txt', data: 'a' }]),
    'another document': writeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', store: true },
    ]),
    'a presentation': withTypes(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    ),
    'no main part': withPart('_rels/.rels', makeRelations([])),
    'another root': withPart('xl/workbook.xml', '<workbook/>'),
  },
  'no-sheets': {
    'no tabs': withPart('xl/workbook.xml', makeWorkbook('')),
    'a chart sheet only': withPart(
      'xl/_rels/workbook.xml.rels',
      makeRelations([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]),
    ),
  },
  doctype: {
    'an entity': withPart(
      sheet,
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet xmlns="${main}"/>`,
    ),
    'in the content types': withPart('[Content_Types].xml', `<!DOCTYPE Types>${makeTypes(1)}`),
  },
  'malformed-xml': {
    'a part cut short': withPart('xl/workbook.xml', `<workbook xmlns="${main}"><sheets>`),
    'a control character': withSheet('<row><c t="str"><v>\u0001</v></c></row>'),
    'an unknown entity': withSheet('<row><c t="str"><v>&nbsp;</v></c></row>'),
    'no UTF-8': withPart(sheet, Buffer.from(`<worksheet xmlns="${main}">\xe9</worksheet>`, 'latin1')),
    'something behind the root': withPart(sheet, `<worksheet xmlns="${main}"/><a/>`),
    'an empty part': withPart(sheet, ''),
  },
  'unsupported-encoding': {
    'windows-1258': withPart(sheet, '<?xml version="1.0" encoding="windows-1258"?><worksheet/>'),
  },
  'unexpected-markup': {
    'a cell outside a row': withSheet('<c><v>1</v></c>'),
    alternatives: withSheet(
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/>',
    ),
    'an unknown type': withSheet('<row><c t="x"><v>1</v></c></row>'),
    'two values': withSheet('<row><c><v>1</v><v>2</v></c></row>'),
    'an element in a value': withSheet('<row><c><v>1<b/>2</v></c></row>'),
    'two tables of cells': makePackage({ sheetData: [cell], afterData: '<sheetData/>' }),
    'another root': withPart(sheet, `<chartsheet xmlns="${main}"/>`),
  },
  'missing-part': {
    'a sheet': withPart(sheet, null),
    'the workbook': withPart('xl/workbook.xml', null),
    'the relationships': withPart('xl/_rels/workbook.xml.rels', null),
    'the strings that cells name': withSheet('<row><c t="s"><v>0</v></c></row>'),
    'the strings that the workbook names': makePackage({
      strings: '',
      parts: { 'xl/sharedStrings.xml': null },
    }),
    'the styles that the workbook names': makePackage({ formats: [], parts: { 'xl/styles.xml': null } }),
    'the relationship of a tab': withPart(
      'xl/workbook.xml',
      makeWorkbook('<sheet name="a" sheetId="1" r:id="rId9"/>'),
    ),
  },
  'bad-reference': {
    'row 0': withSheet('<row><c r="A0"><v>1</v></c></row>'),
    'a column beyond XFD': withSheet('<row><c r="XFE1"><v>1</v></c></row>'),
    'a row beyond 1048576': withSheet('<row r="1048577"/>'),
    'a row counted beyond 1048576': withSheet('<row r="1048576"/><row><c><v>1</v></c></row>'),
    'a column counted beyond XFD': withSheet('<row><c r="XFD1"/><c><v>1</v></c></row>'),
    'another row': withSheet('<row r="1"><c r="A2"><v>1</v></c></row>'),
    'no number': withSheet('<row r="1.0"/>'),
    'a cell twice': withSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    'a row twice': withSheet(`${cell}${cell}`),
    'a string beyond the table': withSheet('<row><c t="s"><v>1</v></c></row>', '<si/>'),
    'a string below 0': withSheet('<row><c t="s"><v>-1</v></c></row>', '<si/>'),
    'a merge outside the grid': makePackage({
      afterData: '<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>',
    }),
    'columns outside the grid': makePackage({ beforeData: '<cols><col min="0" max="3" hidden="1"/></cols>' }),
    'two relationships for one part': makePackage({
      sheetData: [cell, cell],
      parts: {
        'xl/_rels/workbook.xml.rels': makeRelations([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', '/xl/worksheets/Sheet1.xml'],
        ]),
      },
    }),
    'two tabs for one part': withPart(
      'xl/workbook.xml',
      makeWorkbook('<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/>'),
    ),
  },
};

describe.each(Object.entries(files))('readWorkbook refuses with %s', (reason, cases) => {
  it.each(Object.entries(cases))('%s', (_, bytes) => {
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, refusal: { reason } });
  });
});

describe('limits', () => {
  it.each<[LimitName, Uint8Array]>([
    ['ratio', withPart(sheet, `<worksheet>${blank}</worksheet>`)],
    ['unpacked_size', onSheet({ size: 300_000_000 })],
    [
      'entries',
      writeZip(
        Array.from({ length: DEFAULT_LIMITS.entries + 1 }, (_, index) => ({ name: `${index}`, data: '' })),
      ),
    ],
  ])('of %s is held by default, and what was found is told', (limit, bytes) => {
    const exceeded = { limit, allowed: DEFAULT_LIMITS[limit], found: expect.any(Number) };
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, refusal: { reason: 'over-limit', exceeded } });
  });

  it('keep a bomb out of memory', () => {
    const before = process.memoryUsage.rss();
    const bytes = withPart(sheet, Buffer.alloc(190_000_000, 32));
    const peak = process.memoryUsage.rss();
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, refusal: { reason: 'over-limit' } });
    expect(process.memoryUsage.rss() - Math.max(before, peak)).toBeLessThan(50_000_000);
  });

  it('do not count parts that are not needed', () => {
    const bytes = makePackage({
      sheetData: [cell],
      parts: { 'xl/media/image1.png': Buffer.alloc(20_000_000) },
    });
    expect(readWorkbook(bytes, { ...DEFAULT_LIMITS, unpacked_size: 100_000 }).ok).toBe(true);
  });
});
