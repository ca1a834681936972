import { CAPITAL_TYPES, MONEY_UNITS, SOURCES } from '../choices/lists.ts';
import { COMMON_TITLES, defineDataset } from '../dataset.ts';
import { choice, endDate, money, ordinal, percent, text } from '../field.ts';

/** Programme spending: one row per programme, project, capital type or source. Annex 2 of the year-end report. */
export const spending = defineDataset({
  name: 'spending',
  fields: {
    no: ordinal(...COMMON_TITLES.no),
    unit: text(...COMMON_TITLES.unit),
    programme: text('Tên chương trình', 'Chương trình MTQG', 'Chương trình mục tiêu quốc gia', 'Program'),
    project: text('Dự án', 'Tiểu dự án', 'Dự án/Tiểu dự án', 'Nội dung', 'Nội dung chi', 'Tên dự án'),
    capital_type: choice(CAPITAL_TYPES, 'Nhóm vốn', 'Tính chất vốn'),
    source: choice(SOURCES, 'Nguồn', 'Nguồn kinh phí', 'Source'),
    budget_year: text('Năm kế hoạch', 'Năm vốn', 'Năm'),
    carried_over: money('Vốn kéo dài', 'Vốn chuyển nguồn', 'Kéo dài', 'Năm trước chuyển sang'),
    assigned: money(
      'Vốn được giao',
      'Kế hoạch vốn',
      'Vốn giao',
      'Kế hoạch giao',
      'Dự toán',
      'Dự toán giao',
      'Assigned',
    ),
    allocated: money(
      'Kinh phí đã bố trí',
      'Vốn đã bố trí',
      'Phân bổ',
      'Vốn phân bổ',
      'Kinh phí phân bổ',
      'Đã phân bổ',
      'Tổng vốn',
      'Bố trí',
      'Kinh phí',
      'Allocated funds',
    ),
    disbursed: money(
      'Giải ngân',
      'Lũy kế giải ngân',
      'Thanh toán',
      'Thực chi',
      'Vốn giải ngân',
      'Kinh phí đã giải ngân',
      'Số đã giải ngân',
    ),
    rate: percent('Tỷ lệ', 'Tỷ lệ %', 'Tỷ lệ giải ngân', 'Tỉ lệ giải ngân', '% giải ngân', 'Tỉ lệ', 'Rate'),
    money_unit: choice(MONEY_UNITS, 'Đơn vị tính', 'ĐVT', 'Currency unit'),
    as_of: endDate('Tính đến ngày', 'Đến ngày', 'Thời điểm'),
    note: text('Lý do', 'Notes'),
  },
  recognisedBy: [['carried_over', 'assigned', 'allocated', 'disbursed']],
  required: [['assigned', 'allocated', 'disbursed']],
  key: ['programme', 'project', 'capital_type', 'source', 'budget_year', 'note'],
  labels: ['programme', 'project', 'capital_type', 'source', 'budget_year'],
  hasTotals: true,
  wide: {
    dimensions: [
      { dimension: 'capital_type', choices: CAPITAL_TYPES },
      { dimension: 'source', choices: SOURCES },
    ],
    measures: ['carried_over', 'assigned', 'allocated', 'disbursed'],
  },
});
