import { COMPARATORS, DIRECTIONS, VERDICTS } from '../choices/lists.ts';
import { COMMON_TITLES, defineDataset } from '../dataset.ts';
import { choice, endDate, ordinal, percent, plan, quantity, result, text } from '../field.ts';

/** Targets with plan and result: one row per target. Annex 3 of the year-end report. */
export const targets = defineDataset({
  name: 'targets',
  fields: {
    no: ordinal(...COMMON_TITLES.no),
    unit: text(...COMMON_TITLES.unit),
    code: text('Mã số', 'Mã'),
    target: text('Tên chỉ tiêu', 'Nội dung chỉ tiêu', 'Các chỉ tiêu', 'Nội dung', 'Indicator'),
    measure_unit: text('ĐVT', 'Đơn vị đo', 'Unit of measure'),
    comparator: choice(COMPARATORS, 'Dấu so sánh', 'Phép so sánh', 'Điều kiện'),
    direction: choice(DIRECTIONS, 'Chiều', 'Xu hướng', 'Hướng'),
    planned: plan(
      'KH',
      'Chỉ tiêu giao',
      'Kế hoạch giao',
      'Kế hoạch năm',
      'Mục tiêu',
      'Plan',
      'Chỉ tiêu kế hoạch',
    ),
    planned_to: plan('Kế hoạch: đến', 'Mức trên', 'Cận trên', 'Planned: to'),
    registered: plan('Đăng ký', 'Đăng ký thi đua'),
    actual: result('TH', 'Kết quả', 'Kết quả thực hiện', 'Đã thực hiện', 'Result'),
    estimate: result('Ước TH', 'Ước', 'Estimated'),
    rate: percent(
      'Tỷ lệ %',
      'Tỉ lệ (%)',
      'Tỷ lệ',
      '% TH/KH',
      'Tỷ lệ thực hiện',
      'Tỷ lệ % TH/KH',
      'Đạt %',
      'Rate',
    ),
    previous: quantity('Năm trước', 'Cùng kỳ năm trước', 'Kết quả năm trước'),
    weight: quantity('Trọng số', 'Quyền số (để bình quân)', 'Weighting'),
    due: endDate('Thời hạn', 'Hoàn thành năm', 'Năm hoàn thành', 'Đến năm', 'Due date'),
    verdict: choice(VERDICTS, 'Kết luận', 'Mức độ hoàn thành', 'Kết quả đánh giá'),
    note: text('Lý do', 'Notes'),
  },
  recognisedBy: [['target'], ['planned', 'registered', 'actual', 'estimate', 'verdict']],
  required: [['target'], ['planned', 'registered', 'actual', 'estimate', 'verdict']],
  key: ['code', 'target'],
  labels: ['target', 'code'],
  headings: ['Kết quả', 'Kết quả thực hiện', 'Chỉ tiêu', 'Tiến độ thực hiện'],
  hasTotals: false,
  hasGroupRows: true,
});
