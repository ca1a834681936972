import type { MoneyScale } from '../../src/quantity/money-scale.ts';

type Words = Record<'vi' | 'en', Record<MoneyScale, readonly string[]>>;

/** Units of money as titles and captions write them. */
export const MONEY_WORDS: Words = {
  vi: {
    dong: ['đồng', 'đ', 'VNĐ'],
    thousand: ['nghìn đồng', '1.000 đồng'],
    million: ['triệu đồng', 'trđ', 'Triệu đồng'],
    billion: ['tỷ đồng', 'tỉ đồng', 'Tỷ đồng'],
  },
  en: { dong: ['VND'], thousand: ['thousand dong'], million: ['million dong'], billion: ['billion dong'] },
};

/** Units of money as they stand behind an amount. */
export const CELL_WORDS: Words = {
  vi: {
    dong: ['đồng', 'đ'],
    thousand: ['nghìn đồng'],
    million: ['triệu đồng', 'trđ', 'triệu'],
    billion: ['tỷ đồng', 'tỷ', 'tỉ đồng'],
  },
  en: MONEY_WORDS.en,
};
