import { describe, expect, it } from 'vitest';
import { fixture, placesOf, read } from './reading.ts';

const original = await read(fixture('table.xlsx'));
const expected = placesOf(original.sheets[0]);
const faults = ['10:2', '10:3'];
const asNumbers = { '9:2': 'general 1', '9:3': 'general 0' };
const without = (places: readonly string[]) =>
  Object.fromEntries(Object.entries(expected).filter(([place]) => !places.includes(place)));

describe('the table of fixtures/foreign', () => {
  it('is what the original says', () => {
    expect(expected).toMatchObject({
      '3:2': 'text 001',
      '3:3': 'text 1.541,5',
      '3:4': 'text  12 ',
      '4:2': 'general 1541.5',
      '6:2': 'percent 0.185',
      '7:2': 'date 2024-05-12',
      '8:2': 'date 2024-05-12T13:30:00',
      '9:2': 'truth true',
      '10:2': 'fault #N/A',
      '11:3': 'general 0',
      '15:3': 'time 0.5',
    });
  });

  it.each([
    ['table-libreoffice.xls', expected],
    ['table-libreoffice.ods', { ...expected, ...asNumbers }],
    ['table-libreoffice.fods', { ...expected, ...asNumbers }],
    ['table-sheetjs.xls', expected],
    ['table-sheetjs.xlsb', expected],
    ['table-sheetjs.xml', expected],
    ['table-sheetjs.ods', without(faults)],
  ])('%s has its cells', async (name, cells) => {
    const { sheets } = await read(fixture(name));
    expect(placesOf(sheets[0])).toEqual(cells);
    expect(sheets[0]?.merges).toEqual(original.sheets[0]?.merges);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Số liệu', 'DANHMUC', 'trống']);
  });

  it.each([
    ['table-libreoffice.xls', true],
    ['table-libreoffice.ods', true],
    ['table-libreoffice.fods', true],
    ['table-sheetjs.xlsb', true],
    ['table-sheetjs.xml', true],
    ['table-sheetjs.xls', false],
  ])('%s keeps hidden sheets, rows and columns: %s', async (name, hasRows) => {
    const [first, second] = (await read(fixture(name))).sheets;
    expect(first?.hiddenColumns).toEqual([{ first: 5, last: 5 }]);
    expect(first?.rows.filter((row) => row.hidden).map(({ row }) => row)).toEqual(hasRows ? [13] : []);
    expect(second?.state).toBe('hidden');
  });

  it('keeps what is a formula, where the program tells', async () => {
    for (const name of ['table-libreoffice.xls', 'table-libreoffice.ods', 'table-sheetjs.xml']) {
      const row = (await read(fixture(name))).sheets[0]?.rows.find((each) => each.row === 11);
      expect(row?.cells.map((cell) => 'formula' in cell)).toEqual([false, true, true]);
    }
  });

  it.each(['table-libreoffice.xls', 'table-libreoffice.ods', 'table-libreoffice.html'])(
    '%s names the font of a legacy text',
    async (name) => {
      const { sheets, fonts } = await read(fixture(name));
      const cells = sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
      const legacy = cells.filter((cell) => cell.kind === 'text' && fonts[cell.font ?? 0] === '.VnTime');
      expect(legacy).toEqual([expect.objectContaining({ text: 'Hßa B×nh' })]);
    },
  );

  it('comes back from HTML with the values that attributes keep', async () => {
    const sheetjs = placesOf((await read(fixture('table-sheetjs.html'))).sheets[0]);
    expect(sheetjs).toMatchObject({ ...expected, '3:4': 'text 12' });
    const rows = (await read(fixture('table-libreoffice.html'))).sheets[0]?.rows ?? [];
    expect(rows.length).toBe(original.sheets[0]?.rows.filter((row) => !row.hidden).length);
  });
});
