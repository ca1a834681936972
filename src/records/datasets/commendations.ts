import { FORM_CHOICES } from '../choices/forms.ts';
import { AWARD_MODES, CLASSES, LEVELS, RECIPIENT_TYPES, STATUSES } from '../choices/lists.ts';
import { COMMON_TITLES, defineDataset } from '../dataset.ts';
import { choice, count, date, money, ordinal, text } from '../field.ts';

/** Commendations: counts by form, level and recipient, or a list with one recipient a row. Annex 4 of the year-end report. */
export const commendations = defineDataset({
  name: 'commendations',
  fields: {
    no: ordinal(...COMMON_TITLES.no),
    unit: text(...COMMON_TITLES.unit),
    form: choice(
      FORM_CHOICES,
      'Hình thức khen thưởng',
      'Danh hiệu thi đua/Hình thức khen thưởng',
      'Danh hiệu, hình thức khen thưởng',
      'Hình thức',
      'Danh hiệu',
      'Danh hiệu thi đua',
      'Danh hiệu/Hình thức',
      'Danh hiệu / Hình thức',
      'Form',
    ),
    class: choice(CLASSES, 'Hạng huân chương'),
    level: choice(LEVELS, 'Cấp', 'Cấp quyết định', 'Level'),
    authority: text(
      'Cơ quan quyết định',
      'Người quyết định',
      'Thẩm quyền',
      'Cấp có thẩm quyền',
      'Cơ quan khen thưởng',
    ),
    recipient_type: choice(RECIPIENT_TYPES, 'Loại đối tượng', 'Đối tượng khen thưởng', 'Tập thể/Cá nhân'),
    recipient_class: text('Phân loại'),
    mode: choice(AWARD_MODES, 'Loại hình', 'Phương thức khen thưởng', 'Loại khen thưởng'),
    status: choice(STATUSES, 'Trạng thái', 'Kết quả xét'),
    count: count('SL', 'Số lượt', 'Số lượng khen thưởng', 'Tổng số', 'Tổng cộng', 'Cộng', 'Total', 'Number'),
    recipient: text(
      'Họ và tên',
      'Tên tập thể/cá nhân/hộ gia đình',
      'Tên đối tượng',
      'Tên tập thể, cá nhân',
      'Recipient name',
    ),
    position: text('Chức danh'),
    workplace: text('Tên cơ quan', 'Nơi công tác'),
    decision_no: text('Số QĐ', 'Quyết định', 'Quyết định số'),
    decision_date: date('Ngày QĐ', 'Ngày ký', 'Ngày ký quyết định'),
    movement: text('Phong trào thi đua', 'Tên phong trào'),
    prize_money: money('Mức thưởng', 'Kinh phí khen thưởng', 'Số tiền'),
    note: text('Lý do', 'Notes'),
  },
  recognisedBy: [
    ['form', 'level', 'recipient', 'decision_no'],
    ['count', 'collective', 'individual', 'household', 'recipient'],
  ],
  required: [
    ['form', 'level'],
    ['count', 'collective', 'individual', 'household', 'recipient'],
  ],
  key: [
    'form',
    'class',
    'level',
    'authority',
    'recipient_type',
    'recipient_class',
    'mode',
    'status',
    'recipient',
    'workplace',
    'decision_no',
    'movement',
    'note',
  ],
  labels: ['form', 'level', 'authority', 'recipient_type', 'recipient'],
  hasTotals: true,
  oneEach: { field: 'count', by: 'recipient' },
  wide: {
    dimensions: [
      { dimension: 'recipient_type', choices: RECIPIENT_TYPES },
      { dimension: 'level', choices: LEVELS },
      { dimension: 'form', choices: FORM_CHOICES },
    ],
    measures: ['count'],
    implied: 'count',
  },
});
