import { expect, it } from 'vitest';
import { decimal } from '../../src/quantity/decimal.ts';
import type { TableColumn, TableRow } from '../../src/records/ledger.ts';
import { printLike, roundingOf } from '../../src/rules/print-like.ts';
import { examineCsv } from '../support/examine-text.ts';

async function amountCell(title: string, text: string): Promise<[TableRow, TableColumn]> {
  const { ledger } = await examineCsv([`Dự án;${title}`, `Dự án 1;${text}`]);
  const [table] = ledger.tables;
  const [row] = table?.rows ?? [];
  const column = table?.columns[1];
  if (row === undefined || column === undefined) throw new Error('no table');
  return [row, column];
}

it.each([
  ['Kinh phí bố trí (triệu đồng)', '1.541,5', '2391000000', '2.391'],
  ['Kinh phí bố trí (tỷ đồng)', '1.541', '2391500000000', '2.391,5'],
  ['Kinh phí bố trí (đồng)', '1.541.000', '2391000', '2.391.000'],
  ['Kinh phí bố trí', '1.541 tỷ đồng', '2391000000000', '2.391 tỷ đồng'],
  ['Kinh phí bố trí (triệu đồng)', '1,5 tỷ đồng', '2000000000', '2 tỷ đồng'],
  ['Kinh phí bố trí (triệu đồng)', '0', '2391000000', '2.391'],
])('an amount under “%s” like “%s”: %s đồng is “%s”', async (title, text, dong, printed) => {
  const [row, column] = await amountCell(title, text);
  expect(printLike(row, column, decimal(dong), 'vi')).toBe(printed);
});

it('a count keeps the style of the settings', async () => {
  const { ledger } = await examineCsv(['Tên phong trào thi đua;Số tập thể tham gia', 'X;1']);
  const [table] = ledger.tables;
  const [row] = table?.rows ?? [];
  const column = table?.columns[1];
  if (row === undefined || column === undefined) throw new Error('no table');
  expect(printLike(row, column, decimal(168013), 'vi')).toBe('168.013');
  expect(printLike(row, column, decimal(168013), 'en')).toBe('168,013');
});

it.each([
  ['Kinh phí bố trí (tỷ đồng)', '1.541,5', '50000000'],
  ['Kinh phí bố trí (triệu đồng)', '1.541,25', '5000'],
  ['Kinh phí bố trí', '1,5 tỷ đồng', '50000000'],
])('half the last digit of an amount with decimals: “%s” “%s”', async (title, text, dong) => {
  const [row, column] = await amountCell(title, text);
  expect(roundingOf(row, column, 'vi')?.toFixed()).toBe(dong);
});

it('whole amounts have no rounding', async () => {
  const [row, column] = await amountCell('Kinh phí bố trí (tỷ đồng)', '1.541');
  expect(roundingOf(row, column, 'vi')).toBeUndefined();
});
