import { expect, it } from 'vitest';
import { restoreCapitals } from '../../../src/intake/text/restore-capitals.ts';

it.each([
  ['CộNG HòA Xã HộI;Độc lập - Tự do', 'CỘNG HÒA XÃ HỘI;Độc lập - Tự do'],
  ['UBND tỉnh Hòa Bình', 'UBND tỉnh Hòa Bình'],
  ['Số: 187/BC-BDT', 'Số: 187/BC-BDT'],
  ['Lê Vũ Hà', 'Lê Vũ Hà'],
  ['THàNH PHố\nHà Nội', 'THÀNH PHỐ\nHà Nội'],
])('%s', (typed, meant) => {
  expect(restoreCapitals(typed)).toBe(meant);
});
