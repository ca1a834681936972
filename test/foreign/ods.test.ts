import { describe, expect, it } from 'vitest';
import { readForeign } from '../../src/foreign/read-foreign.ts';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';
import { writeZip } from '../support/zip.ts';
import { findReason, placesOf, read } from './reading.ts';

const names = ['office', 'table', 'text', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const type = 'application/vnd.oasis.opendocument.spreadsheet';
const content = (table: string, settings = '') =>
  `<office:document-content ${names}><office:body><office:spreadsheet>${settings}<table:table table:name="S1">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
const ods = (table: string, more: Record<string, string> = {}) =>
  writeZip(
    Object.entries({ mimetype: type, 'content.xml': content(table), ...more }).map(([name, data]) => ({
      name,
      data,
    })),
  );
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
const one = cell('office:value-type="float" office:value="1"');

describe('an OpenDocument spreadsheet', () => {
  it('gives each value type its kind', async () => {
    const cells = [
      cell('office:value-type="float" office:value="1541.50"', '1.541,5'),
      cell('office:value-type="percentage" office:value="0.185"', '18,5%'),
      cell('office:value-type="currency" office:value="5"', '5 ₫'),
      cell('office:value-type="date" office:date-value="2024-05-12"', '12/05/24'),
      cell('office:value-type="time" office:time-value="PT13H30M00S"', '13:30'),
      cell('office:value-type="boolean" office:boolean-value="true"', 'ĐÚNG'),
      cell('office:value-type="string"', 'a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'),
      cell('table:formula="of:=[.A1]"'),
      cell('table:formula="of:=1/0" office:value-type="string" office:string-value=""', '#DIV/0!'),
    ];
    expect(placesOf((await read(ods(row(cells.join(''))))).sheets[0])).toEqual({
      '1:1': 'general 1541.5',
      '1:2': 'percent 0.185',
      '1:3': 'general 5',
      '1:4': 'date 2024-05-12',
      '1:5': 'time 0.5625',
      '1:6': 'truth true',
      '1:7': 'text a  b\tc\nd',
      '1:8': 'unresolved [.A1]',
      '1:9': 'fault #DIV/0!',
    });
  });

  it('repeats cells and rows, and leaves comments out', async () => {
    const noted = cell('office:value-type="string"', 'x').replace(
      '<text:p>',
      '<office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>',
    );
    const table =
      row(
        `${cell('table:number-columns-repeated="2"')}${one.replace(' office', ' table:number-columns-repeated="2" office')}`,
      ) +
      row(noted, 'table:number-rows-repeated="2" table:visibility="collapse"') +
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048570"');
    const [sheet] = (await read(ods(table))).sheets;
    expect(placesOf(sheet)).toEqual({
      '1:3': 'general 1',
      '1:4': 'general 1',
      '2:1': 'text x',
      '3:1': 'text x',
    });
    expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });

  it('is refused when it is locked, cut, bent or a bomb', async () => {
    const many = 'table:number-rows-repeated="1048576"';
    const wide = one.replace(' office', ' table:number-columns-repeated="16384" office');
    const long = cell('office:value-type="string"', 'x'.repeat(30_000));
    const lock = `<manifest:manifest ${names}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    expect(await findReason(ods(row(one), { 'META-INF/manifest.xml': lock }))).toBe('password-protected');
    expect(await findReason(ods(row(wide, many)))).toBe('over-limit');
    expect(await findReason(ods(row(long, many)))).toBe('over-limit');
    expect(await findReason(ods(row(one).repeat(2), { 'content.xml': '<office' }))).toBe('malformed-xml');
    expect(await findReason(ods(row(one + wide)))).toBe('bad-reference');
    expect(await findReason(ods(row('<table:table-cell><table:table/></table:table-cell>')))).toBe(
      'unexpected-markup',
    );
    const doctype = `<!DOCTYPE a [<!ENTITY b "c">]>${content(row(one))}`;
    expect(await findReason(ods('', { 'content.xml': doctype }))).toBe('doctype');
    const text = { mimetype: 'application/vnd.oasis.opendocument.text' };
    expect(await findReason(ods(row(one), text))).toBe('not-a-workbook');
  });

  it('is held to the limits of size before it is inflated', async () => {
    const limits = { ...DEFAULT_LIMITS, unpacked_size: 9_000 };
    const reading = await readForeign(ods(row(one) + ' '.repeat(10_000)), limits);
    expect(reading.ok ? 'read' : reading.refusal.reason).toBe('over-limit');
  });
});
