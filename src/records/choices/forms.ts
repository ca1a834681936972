import type { ChoiceList } from './choice-list.ts';

export type RecipientType = 'collective' | 'individual' | 'household';

/** A form of commendation or an emulation title; who may receive it, and where that is written. */
interface Form {
  /** What offices write for it, short forms included. */
  readonly words: readonly string[];
  readonly recipients: readonly RecipientType[];
  readonly basis: string;
}

const LAW = 'Luật 06/2022/QH15';
const all = ['collective', 'individual', 'household'] as const;
const collective = ['collective'] as const;
const individual = ['individual'] as const;
const persons = ['collective', 'individual'] as const;

/**
 * Forms and titles of Law 06/2022/QH15 (in force from 2024-01-01), articles 6, 9 and 21–76. Where the sources read so
 * far leave open who may receive a form, every recipient type is allowed, so that a doubt is never an error.
 */
export const FORMS = {
  'co-thi-dua-chinh-phu': {
    words: ['Cờ thi đua của Chính phủ', 'Cờ Chính phủ', 'Cờ CP'],
    recipients: collective,
    basis: `${LAW}, Điều 25`,
  },
  'co-thi-dua': { words: ['Cờ thi đua', 'Cờ'], recipients: collective, basis: `${LAW}, Điều 26` },
  'chien-si-thi-dua-toan-quoc': {
    words: ['Chiến sĩ thi đua toàn quốc', 'CSTĐTQ', 'CSTĐ toàn quốc'],
    recipients: individual,
    basis: `${LAW}, Điều 21`,
  },
  'chien-si-thi-dua-co-so': {
    words: ['Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cấp cơ sở', 'CSTĐCS', 'CSTĐ cơ sở'],
    recipients: individual,
    basis: `${LAW}, Điều 23`,
  },
  'chien-si-thi-dua-bo-tinh': {
    words: ['Chiến sĩ thi đua', 'CSTĐ'],
    recipients: individual,
    basis: `${LAW}, Điều 22`,
  },
  'lao-dong-tien-tien': {
    words: ['Lao động tiên tiến', 'LĐTT'],
    recipients: individual,
    basis: `${LAW}, Điều 24`,
  },
  'chien-si-tien-tien': {
    words: ['Chiến sĩ tiên tiến', 'CSTT'],
    recipients: individual,
    basis: `${LAW}, Điều 24`,
  },
  'tap-the-lao-dong-xuat-sac': {
    words: ['Tập thể lao động xuất sắc', 'Tập thể LĐXS', 'TTLĐXS'],
    recipients: collective,
    basis: `${LAW}, Điều 27`,
  },
  'don-vi-quyet-thang': {
    words: ['Đơn vị quyết thắng', 'ĐVQT'],
    recipients: collective,
    basis: `${LAW}, Điều 27`,
  },
  'tap-the-lao-dong-tien-tien': {
    words: ['Tập thể lao động tiên tiến', 'Tập thể LĐTT', 'TTLĐTT'],
    recipients: collective,
    basis: `${LAW}, Điều 28`,
  },
  'don-vi-tien-tien': {
    words: ['Đơn vị tiên tiến', 'ĐVTT'],
    recipients: collective,
    basis: `${LAW}, Điều 28`,
  },
  'xa-phuong-tieu-bieu': {
    words: [
      'Xã, phường, thị trấn tiêu biểu',
      'Xã, phường, đặc khu tiêu biểu',
      'Xã tiêu biểu',
      'Phường tiêu biểu',
    ],
    recipients: collective,
    basis: `${LAW}, Điều 6`,
  },
  'thon-to-dan-pho-van-hoa': {
    words: ['Thôn, tổ dân phố văn hóa', 'Thôn văn hóa', 'Tổ dân phố văn hóa'],
    recipients: collective,
    basis: `${LAW}, Điều 6`,
  },
  'gia-dinh-van-hoa': {
    words: ['Gia đình văn hóa', 'GĐVH'],
    recipients: ['household'],
    basis: `${LAW}, Điều 6`,
  },
  'huan-chuong': { words: ['Huân chương', 'HC'], recipients: all, basis: `${LAW}, Điều 34–52` },
  'huy-chuong': { words: ['Huy chương'], recipients: individual, basis: `${LAW}, Điều 9` },
  'danh-hieu-vinh-du-nha-nuoc': {
    words: ['Danh hiệu vinh dự nhà nước', 'Anh hùng Lao động', 'Anh hùng Lực lượng vũ trang'],
    recipients: persons,
    basis: `${LAW}, Điều 9`,
  },
  'giai-thuong-ho-chi-minh': {
    words: ['Giải thưởng Hồ Chí Minh'],
    recipients: persons,
    basis: `${LAW}, Điều 9`,
  },
  'giai-thuong-nha-nuoc': { words: ['Giải thưởng Nhà nước'], recipients: persons, basis: `${LAW}, Điều 9` },
  'ky-niem-chuong': {
    words: ['Kỷ niệm chương', 'Huy hiệu', 'KNC'],
    recipients: individual,
    basis: `${LAW}, Điều 9`,
  },
  'bang-khen-thu-tuong': {
    words: [
      'Bằng khen của Thủ tướng',
      'Bằng khen của Thủ tướng Chính phủ',
      'Bằng khen Thủ tướng',
      'BKTTg',
      'BKTTCP',
    ],
    recipients: all,
    basis: `${LAW}, Điều 9`,
  },
  'bang-khen': { words: ['Bằng khen', 'BK'], recipients: all, basis: `${LAW}, Điều 9` },
  'giay-khen': { words: ['Giấy khen', 'GK'], recipients: all, basis: `${LAW}, Điều 9` },
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof FORMS;

/** The forms as a list of choices: "Bằng khen của Bộ trưởng, Chủ nhiệm UBDT" begins as a Bằng khen does. */
export const FORM_CHOICES: ChoiceList<FormId> = {
  name: 'form',
  members: Object.fromEntries(Object.entries<Form>(FORMS).map(([id, { words }]) => [id, words])) as {
    [K in FormId]: readonly string[];
  },
  byBeginning: true,
};
