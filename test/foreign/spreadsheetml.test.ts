import { describe, expect, it } from 'vitest';
import { findReason, placesOf, read } from './reading.ts';

const spreadsheet = 'urn:schemas-microsoft-com:office:spreadsheet';
const excel = 'urn:schemas-microsoft-com:office:excel';
const styles = `<Styles><Style ss:ID="Default" ss:Name="Normal"><Font ss:FontName="Arial"/></Style>
<Style ss:ID="pct"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="pct2" ss:Parent="pct"/>
<Style ss:ID="day"><NumberFormat ss:Format="dd/mm/yyyy"/></Style><Style ss:ID="vn"><Font ss:FontName=".VnTime"/></Style></Styles>`;
const sheet = (table: string, options = '') =>
  `<Worksheet ss:Name="Biểu"><Table>${table}</Table><WorksheetOptions xmlns="${excel}">${options}</WorksheetOptions></Worksheet>`;
const book = (body: string, prolog = '<?xml version="1.0"?>') =>
  `${prolog}<Workbook xmlns="${spreadsheet}" xmlns:ss="${spreadsheet}">${styles}${body}</Workbook>`;
const data = (type: string, value: string) => `<Data ss:Type="${type}">${value}</Data>`;
const row = (...cells: string[]) => `<Row>${cells.join('')}</Row>`;
const places = async (...rows: string[]) => placesOf((await read(book(sheet(rows.join(''))))).sheets[0]);

describe('SpreadsheetML 2003', () => {
  it('gives each type its kind', async () => {
    const cells = await places(
      row(`<Cell>${data('String', ' 1.541,5 ')}</Cell>`, `<Cell>${data('Number', '1541.50')}</Cell>`),
      row(`<Cell>${data('Boolean', '1')}</Cell>`, `<Cell>${data('Error', '#N/A')}</Cell>`),
      row(`<Cell ss:StyleID="pct2">${data('Number', '0.185')}</Cell>`, '<Cell ss:StyleID="pct"/>'),
      row(`<Cell ss:StyleID="day">${data('DateTime', '2024-05-12T00:00:00.000')}</Cell>`),
      row(`<Cell ss:StyleID="day">${data('Number', '45424')}</Cell>`, `<Cell>${data('Number', '')}</Cell>`),
      row(`<Cell ss:Formula="=R[-1]C">${data('Number', '0')}</Cell>`, '<Cell ss:Formula="=R[-1]C"/>'),
      row(`<Cell ss:StyleID="none">${data('Number', '5')}</Cell>`),
    );
    expect(cells).toEqual({
      '1:1': 'text  1.541,5 ',
      '1:2': 'general 1541.5',
      '2:1': 'truth true',
      '2:2': 'fault #N/A',
      '3:1': 'percent 0.185',
      '4:1': 'date 2024-05-12',
      '5:1': 'date 2024-05-12',
      '6:1': 'general 0',
      '6:2': 'unresolved R[-1]C',
      '7:1': 'unknown 5',
    });
  });

  it('places cells by index, spans and merges', async () => {
    const text = (value: string, attributes = '') => `<Cell ${attributes}>${data('String', value)}</Cell>`;
    const table = `<Column ss:Index="2" ss:Span="1" ss:Hidden="1"/><Row ss:Index="2" ss:Span="2" ss:Hidden="1">${text('a', 'ss:MergeAcross="2" ss:MergeDown="1"')}${text('b')}</Row><Row>${text('c', 'ss:Index="7"')}</Row>`;
    const [first] = (await read(book(sheet(table, '<Visible>SheetVeryHidden</Visible>')))).sheets;
    expect(placesOf(first)).toEqual({ '2:1': 'text a', '2:4': 'text b', '5:7': 'text c' });
    expect(first).toMatchObject({
      state: 'veryHidden',
      merges: [{ top: 2, left: 1, bottom: 3, right: 3 }],
      hiddenColumns: [{ first: 2, last: 3 }],
    });
    expect(first?.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('keeps fonts and parts of texts, and leaves comments out', async () => {
    const html = 'xmlns:html="http://www.w3.org/TR/REC-html40"';
    const rich = `<ss:Data ss:Type="String" ${html}><html:B>Tỉnh </html:B><html:Font html:Face=".VnTime">Hßa</html:Font></ss:Data>`;
    const comment = `<Comment>${data('String', 'ghi chú')}</Comment>`;
    const { sheets, fonts } = await read(
      book(
        sheet(
          row(`<Cell>${rich}${comment}</Cell>`, `<Cell ss:StyleID="vn">${data('String', 'B×nh')}</Cell>`),
        ),
      ),
    );
    expect(fonts).toEqual(['Arial', '.VnTime']);
    expect(sheets[0]?.rows[0]?.cells).toEqual([
      {
        column: 1,
        kind: 'text',
        text: 'Tỉnh Hßa',
        runs: [
          { end: 5, font: 0 },
          { end: 8, font: 1 },
        ],
      },
      { column: 2, kind: 'text', text: 'B×nh', font: 1 },
    ]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const date1904 = `<ExcelWorkbook xmlns="${excel}"><Date1904/></ExcelWorkbook>`;
    const table = row(`<Cell ss:StyleID="day">${data('Number', '1000')}</Cell>`);
    const workbook = await read(book(date1904 + sheet(table)));
    expect([workbook.date1904, placesOf(workbook.sheets[0])]).toEqual([true, { '1:1': 'date 1906-09-27' }]);
  });

  it('refuses what could be read in two ways', async () => {
    const one = `<Cell>${data('Number', '1')}</Cell>`;
    const reason = (table: string) => findReason(book(sheet(table)));
    expect(await reason(`<Row ss:Index="3">${one}</Row><Row ss:Index="2">${one}</Row>`)).toBe(
      'bad-reference',
    );
    expect(await reason(row(one, one.replace('<Cell', '<Cell ss:Index="1"')))).toBe('bad-reference');
    expect(await reason(row(one.replace('<Cell', '<Cell ss:MergeDown="1"')) + row(one))).toBe(
      'bad-reference',
    );
    expect(await reason(row(one.replace('<Cell', '<Cell ss:MergeAcross="99999"')))).toBe('bad-reference');
    expect(await reason(row('<Cell>5</Cell>'))).toBe('unexpected-markup');
    expect(await reason(row(`<Cell>${data('Money', '5')}</Cell>`))).toBe('unexpected-markup');
    expect(await findReason(book(sheet(row(one))).slice(0, -20))).toBe('malformed-xml');
    expect(await findReason(book(''))).toBe('no-sheets');
  });

  it('refuses entities and other XML', async () => {
    const lol = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(await findReason(book(sheet(row(`<Cell>${data('String', '&b;')}</Cell>`)), lol))).toBe('doctype');
    expect(await findReason('<?xml version="1.0"?><rss><channel/></rss>')).toBe('not-a-workbook');
  });

  it('reads a declared windows-1258 and refuses bytes without a label', async () => {
    const text = book(
      sheet(row(`<Cell>${data('String', 'H\u00f2a')}</Cell>`)),
      '<?xml version="1.0" encoding="windows-1252"?>',
    );
    const bytes = Buffer.from(text.replace('Biểu', 'B'), 'latin1');
    expect(placesOf((await read(bytes)).sheets[0])).toEqual({ '1:1': 'text Hòa' });
    expect(
      await findReason(Buffer.from(bytes.toString('latin1').replace('windows-1252', 'utf-8'), 'latin1')),
    ).toBe('unsupported-encoding');
  });
});
