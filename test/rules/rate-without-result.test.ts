import { expect, it } from 'vitest';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

it.each([
  ['the result is blank', ['Chỉ tiêu;Kế hoạch;Thực hiện;Tỷ lệ %', 'A;4;;125'], ['C2']],
  ['there is an estimate', ['Chỉ tiêu;Kế hoạch;Thực hiện;Ước thực hiện;Tỷ lệ %', 'A;4;;5;125'], []],
  ['there is no column for results', ['Chỉ tiêu;Kế hoạch;Tỷ lệ %', 'A;4;125'], []],
  ['nothing is reported yet', ['Chỉ tiêu;Kế hoạch;Thực hiện;Tỷ lệ %', 'A;4;;'], []],
])('asks, or not, where %s', async (_, lines, cells) => {
  expect(cellsOf(await examineCsv(lines), 'rate-without-result')).toEqual(cells);
});
