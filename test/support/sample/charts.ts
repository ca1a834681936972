import { decimal, percentOf } from '../../../src/quantity/decimal.ts';
import type { BarChart } from '../../../src/report/report.ts';
import { dong, UNITS } from './units.ts';

export function spendingChart(): BarChart {
  return {
    type: 'bars',
    id: 'spending',
    caption: 'Kinh phí bố trí theo đơn vị',
    alternative:
      'Hà Nội 2.391 tỷ đồng; Bắc Giang 1.541 tỷ đồng; Hoà Bình 1.118 tỷ đồng; Bắc Ninh 981 tỷ đồng; Thái Nguyên 733 tỷ đồng; Phú Thọ 631 tỷ đồng; ba đơn vị chưa báo cáo.',
    unit: 'money',
    bars: UNITS.map((unit) => ({
      label: unit.name,
      value: dong(unit.allocated),
      figure: `spending.allocated[unit=${unit.id}]`,
    })),
  };
}

export function attainmentChart(): BarChart {
  return {
    type: 'bars',
    id: 'attainment',
    caption: 'Tỷ lệ hoàn thành chỉ tiêu theo đơn vị',
    alternative: 'Lạng Sơn và Bắc Ninh hoàn thành mọi chỉ tiêu; Hà Nội 32/35.',
    unit: 'percent',
    bars: UNITS.map(({ name, targets: [achieved, all] }) => ({
      label: name,
      value: percentOf(decimal(achieved), decimal(all)),
      text: `${achieved}/${all}`,
    })),
  };
}
