import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from './support/office.ts';
import { type OfficeSheet, readFods } from './support/read-fods.ts';
import { allReports, outputsFolder } from './support/reports.ts';

const [LIST, RANKS] = ['Chỉ tiêu', 'Hoàn thành chỉ tiêu'];

/** Columns by heading, rows by the text in one of them. */
function readerOf(sheet: OfficeSheet) {
  const columnOf = (heading: string): number => {
    const found = [...sheet.cells].find(
      ([place, { value }]) => value === heading && Number.parseInt(place, 10) <= sheet.lastHeadRow,
    );
    return Number(found?.[0].split(':')[1]);
  };
  return (key: string, keyHeading: string, heading: string): string | undefined => {
    const row = [...sheet.cells].find(
      ([place, { value }]) => value === key && place.endsWith(`:${columnOf(keyHeading)}`),
    )?.[0];
    return sheet.cells.get(`${Number.parseInt(row ?? '0', 10)}:${columnOf(heading)}`)?.value;
  };
}

describe('the workbook of targets, when somebody corrects a result in it', () => {
  const [target, unit] = ['Số hộ DTTS được hỗ trợ nước sinh hoạt', 'Phú Thọ'];
  let before: OfficeSheet[];
  let after: OfficeSheet[];

  beforeAll(async () => {
    const report = allReports().find(({ name }) => name === 'targets.vi');
    const folder = join(outputsFolder(), 'corrected');
    mkdirSync(folder, { recursive: true });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(report?.files.xlsx ?? '');
    workbook.getWorksheet(LIST)?.eachRow((row) => {
      row.eachCell((cell) => {
        if (row.values?.toString().includes(target) && cell.value === 2116) cell.value = 2400;
      });
    });
    const corrected = join(folder, 'corrected.xlsx');
    await workbook.xlsx.writeFile(corrected);
    const [old = '', made = ''] = await convert([report?.files.xlsx ?? '', corrected], 'fods', 'always');
    [before, after] = [readFods(old), readFods(made)];
  });

  const read = (sheets: OfficeSheet[], name: string, ...at: [string, string, string]) => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet === undefined ? undefined : readerOf(sheet)(...at);
  };

  it.each([
    [LIST, target, 'Chỉ tiêu', 'Đánh giá', 'không đạt', 'vượt'],
    [LIST, target, 'Chỉ tiêu', 'Tỷ lệ thực hiện', '92', '104.3478260870'],
    [LIST, target, 'Chỉ tiêu', 'Chênh lệch', '-184', '100'],
    [RANKS, unit, 'Đơn vị', 'Hoàn thành', '3', '4'],
    [RANKS, unit, 'Đơn vị', 'Không đạt', '1', '0'],
    [RANKS, unit, 'Đơn vị', 'Tỷ lệ hoàn thành', '75', '100'],
    [RANKS, unit, 'Đơn vị', 'Xếp hạng', '7', '1'],
    [RANKS, 'Hà Nội', 'Đơn vị', 'Xếp hạng', '2', '3'],
    [RANKS, 'Tổng số', 'Đơn vị', 'Hoàn thành', '61', '62'],
  ])('%s, %s: %s %s goes from %s to %s', (name, key, keyHeading, heading, old, corrected) => {
    const at = [key, keyHeading, heading] as [string, string, string];
    const values = [read(before, name, ...at), read(after, name, ...at)];
    const asPrinted = (value: string | undefined): string | undefined =>
      value === undefined || Number.isNaN(Number(value)) ? value : Number(value).toFixed(6);
    expect(values.map(asPrinted)).toEqual([old, corrected].map(asPrinted));
  });
});
