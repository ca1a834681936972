import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInName } from '../../src/workspace/date-in-name.ts';

describe('the day in a name', () => {
  it.each([
    ['2024-12-09', '2024-12-09'],
    ['nhận 9.12.2024', '2024-12-09'],
    ['Bắc Giang_09-12-2024', '2024-12-09'],
    ['20241209 Bắc Giang', '2024-12-09'],
    ['BC 09122024', '2024-12-09'],
    ['Công văn đến ngày 09 tháng 12 năm 2024', undefined],
    ['nhận ngày 9 tháng 12 năm 2024', '2024-12-09'],
    ['Hòa Bình (sửa 15-12-2024)', '2024-12-15'],
    ['29.02.2024', '2024-02-29'],
  ])('%s → %s', (name, day) => {
    expect(dateInName(name)).toBe(day);
  });

  it.each([
    'Báo cáo năm 2024',
    'số liệu đến 30.11.2024',
    'so lieu den ngay 30-11-2024',
    'figures to 2024-11-30',
    'từ 01.01.2024 đến 31.12.2024',
    '01.01.2024-31.12.2024',
    '30.02.2024',
    '2024-13-01',
    '12-15-2024',
    '0912202412',
    'QĐ 409-2024',
    '',
  ])('%s gives none', (name) => {
    expect(dateInName(name)).toBeUndefined();
  });

  it('reads back every day that is written into a name', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom('.', '-', '_', ' '), fc.boolean(), (iso, gap, isDayFirst) => {
        const parts = iso.split('-');
        const written = (isDayFirst ? parts.reverse() : parts).join(gap);
        expect(dateInName(`BDT Hòa Bình ${written} bản chính`)).toBe(iso);
      }),
    );
  });
});
