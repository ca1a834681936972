import { describe, expect, it } from 'vitest';
import { describeCell, findReason, fixture, read, readRows } from './reading.ts';

const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`;
const cell = (attributes: string, text: string, css = '') =>
  readRows(page(`<table><tr><td ${attributes}>${text}</td></tr></table>`, `<style>${css}</style>`));

describe('an HTML page', () => {
  it('is read as a Vietnamese system exports it', async () => {
    const { sheets, fonts } = await read(fixture('lifesoft.xls'));
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([['GiaiNgan', 'visible']]);
    const rows = sheets[0]?.rows ?? [];
    expect(rows.map(({ row, hidden, cells }) => [row, hidden, ...cells.map(describeCell)])).toEqual([
      [1, false, 'text BAN DÂN TỘC TỈNH HÒA BÌNH'],
      [2, false, 'text Biểu 02: Giải ngân'],
      [3, false, 'text Đơn vị tính: triệu đồng'],
      [4, false, 'text STT', 'text Nội dung\n(Dự án)', 'text Vốn\u00a0phân bổ', 'text Tỷ lệ', 'text Ngày'],
      [5, false, 'text Đầu tư', 'text Sự nghiệp'],
      [
        6,
        false,
        'text 01',
        'text Dự án 1 & 2',
        'text 1.541,5',
        'number 2391',
        'percent 0.185',
        'text 12/05/2024',
      ],
      [7, true, 'text 02', 'text dòng ẩn', 'text 5', 'text 6'],
      [8, false, 'text 03', 'text Hßa B×nh', 'text 1.541', 'number 1541', 'percent 0.25', 'date 2024-05-12'],
      [9, false, 'text Tổng cộng', 'text 3.932'],
      [10, false, 'text Hòa Bình, ngày 12 tháng 5 năm 2024'],
      [11, false, 'text TRƯỞNG BAN'],
    ]);
    expect(sheets[0]?.merges).toHaveLength(6);
    const legacy = rows[7]?.cells[1];
    expect(legacy?.kind === 'text' ? fonts[legacy.font ?? 0] : undefined).toBe('.VnTime');
  });

  it('reads a number only where an attribute or a format proves it', async () => {
    expect(await cell('', '1.541')).toEqual([['text 1.541']]);
    expect(await cell('', '45424')).toEqual([['text 45424']]);
    expect(await cell('x:num="1541"', '1.541')).toEqual([['general 1541']]);
    expect(await cell('x:num', '1541.5')).toEqual([['general 1541.5']]);
    expect(await cell('x:num', '1.541')).toEqual([['text 1.541']]);
    expect(await cell('x:num', '1.541,5')).toEqual([['text 1.541,5']]);
    expect(await cell('x:num="0.185" class=p', '18,5%', '.p{mso-number-format:Percent}')).toEqual([
      ['percent 0.185'],
    ]);
    expect(await cell('x:num="45424" style=\'mso-number-format:"Short Date"\'', '12/5/24')).toEqual([
      ['date 2024-05-12'],
    ]);
    expect(await cell('style="mso-number-format:\'0\\.0%\'"', '18.5')).toEqual([['text 18.5']]);
    expect(await cell('style="mso-number-format:\'0\\.0%\'"', '18,5%')).toEqual([['text 18,5%']]);
    expect(await cell('style="vnd.ms-excel.numberformat:@"', '001')).toEqual([['text 001']]);
    expect(await cell('x:str', '5')).toEqual([['text 5']]);
    expect(await cell('x:bool="TRUE"', 'ĐÚNG')).toEqual([['truth true']]);
    expect(await cell('x:err="#N/A"', '#N/A')).toEqual([['fault #N/A']]);
    expect(await cell('x:fmla="=A1+B1"', '')).toEqual([['unresolved A1+B1']]);
  });

  it('keeps lines, entities and inner blanks', async () => {
    expect(await cell('', ' a<br>b \n  c&nbsp;&amp;&#7879;&lt;')).toEqual([['text a\nb c\u00a0&ệ<']]);
    expect(await cell('', '<p>một</p><p>hai</p>')).toEqual([['text một\nhai']]);
    expect(await cell('', '&nbsp;5&nbsp;')).toEqual([['text 5']]);
    expect(await readRows(page('<table><tr><td>&nbsp;<td>x'))).toEqual([['text x']]);
    expect(await cell('', '<span style="display:none">20240512</span>12/05')).toEqual([['text 12/05']]);
    expect(await cell('', '<select><option>a<option selected>b</select>')).toEqual([['text b']]);
  });

  it('places spans as browsers do', async () => {
    const rows = '<tr><td rowspan=3 colspan=2>a<td>b<tr><td>c<tr><td>d<tr><td>e';
    const { sheets } = await read(page(`<table><thead>${rows.slice(0, -7)}</thead><tbody><tr><td>e</table>`));
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect(sheets[0]?.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [1, 3],
      [3],
      [3],
      [1],
    ]);
  });

  it('makes a sheet of each table, named by caption, heading or number', async () => {
    const tables = '<h2>Biểu 1</h2><table><tr><td>a</table><table><caption>Biểu 2</caption><tr><td>b</table>';
    const { sheets } = await read(
      page(`${tables}<table><tr><td>c</table><div hidden><table><tr><td>d</table></div>`),
    );
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Biểu 1', 'visible'],
      ['Biểu 2', 'visible'],
      ['Table 3', 'visible'],
      ['Table 4', 'hidden'],
    ]);
    expect(sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(describeCell).join()))).toEqual([
      ['text Biểu 1', 'text a'],
      ['text Biểu 2', 'text b'],
      ['text c'],
      ['text d'],
    ]);
  });

  it('loses no text of tables around tables', async () => {
    const inner = '<table><tr><td>x<td>y</table>';
    const data = '<tr><td>1<td>2<td>3<tr><td>4<td>5<td>6';
    const kept = await read(
      page(`<table>${data}${inner}</table><table>${data}<tr><td>7<td>8<td>${inner}z</table>`),
    );
    const texts = kept.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(describeCell)));
    for (const letter of '12345678xyz') expect(texts).toContain(`text ${letter}`);
    expect(kept.sheets).toHaveLength(4);
  });

  it('is decoded by mark, by bytes and by label, or refused', async () => {
    const table = '<table><tr><td>Hòa Bình</table>';
    const rows = [['text Hòa Bình']];
    const label = (name: string) => Buffer.from(`<html><meta charset="${name}"><table><tr><td>`);
    expect(await readRows(Buffer.from(`\ufeff<html>${table}`, 'utf16le'))).toEqual(rows);
    expect(await readRows(Buffer.from(`\ufeff<html>${table}`))).toEqual(rows);
    expect(await readRows(page(table, '<meta charset=windows-1252>'))).toEqual(rows);
    const bytes = Buffer.from([0x48, 0x6f, 0xcc, 0x61]);
    const decoded = await readRows(Buffer.concat([label('windows-1258'), bytes]));
    expect(decoded[0]?.[0]?.normalize('NFC')).toBe('text Hòa');
    expect(await readRows(Buffer.concat([label('windows-1252'), Buffer.from([0x80])]))).toEqual([['text €']]);
    expect(await findReason(Buffer.concat([label('utf-8'), bytes]))).toBe('unsupported-encoding');
    expect(await findReason(Buffer.concat([label('big5'), bytes]))).toBe('unsupported-encoding');
  });

  it('is refused without a table, or with nothing in it', async () => {
    expect(await findReason(page('<p>Không có bảng</p>'))).toBe('not-a-workbook');
    expect(await findReason(page('<table><tr><td>&nbsp;</table>'))).toBe('no-sheets');
  });

  it('costs no more for enormous spans and nesting', async () => {
    const spans = '<table><tr><td colspan=999999999 rowspan=4000000000>x<td>y<tr><td>z</table>';
    const { sheets } = await read(page(spans));
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1000 }]);
    expect(sheets[0]?.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [1, 1001],
      [1001],
    ]);
    expect(await findReason(page(`<table><tr>${'<td colspan=1000 rowspan=9>x'.repeat(17)}</table>`))).toBe(
      'bad-reference',
    );
    expect(await findReason(page('<table><tr><td>'.repeat(20_000)))).toBe('too-complex');
    expect(await findReason(page(`<table><tr><td>${'<div>'.repeat(50_000)}`))).toBe('too-complex');
    const crowd = Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(' ');
    expect(await findReason(page(`<table><tr><td ${crowd}>x</table>`))).toBe('too-complex');
    const rows = await readRows(page(`<table><tr><td>${'&nbsp; '.repeat(100_000)}b${'&nbsp;'.repeat(9)}`));
    expect(rows).toEqual([['text b']]);
  });
});
