import type { MessageKey } from '../../src/language/catalogue.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import type { ChoiceList } from '../../src/records/choices/choice-list.ts';
import { FORMS } from '../../src/records/choices/forms.ts';
import type { Dice } from './dice.ts';

/** The values of a record as they should come back: texts, ids, ISO dates and canonical digits, by field. */
export type Values = Readonly<Record<string, string>>;

/** Names that look like totals, feet, headings, numbers or code: what a reader may take for something else. */
const NAMES = {
  vi: [
    'Cả nước chung sức xây dựng nông thôn mới',
    'Dân vận khéo',
    'Tổng kết phong trào Hoà Bình',
    'Cộng đồng học tập',
    'Tổng rà soát hộ nghèo',
    'Toàn tỉnh chung tay vì người nghèo',
    'Xây dựng gia đình 5 không, 3 sạch',
    'Dự án 1: hỗ trợ nhà ở; đất ở',
    'Ký kết giao ước thi đua',
    'Chương trình "Sóng và máy tính cho em"',
    '03 đột phá chiến lược',
    'Trong trường học',
    'Chia sẻ yêu thương',
    'Đường giao thông, thủy lợi',
    'Lênin và thanh niên',
  ],
  en: [
    'New rural areas',
    'Total quality movement',
    'Group work; better, faster',
    'Project 2 (housing)',
    'The "Green Sunday"',
    '5 clean houses',
    'In allotments',
  ],
} as const;

/** A name that no other row of the table has. */
export function throwName(dice: Dice, language: 'vi' | 'en', row: number): string {
  return `${dice.pick(NAMES[language])} ${language === 'vi' ? 'đợt' : 'part'} ${row + 1}`;
}

/** Whole counts, small and large. */
export function throwCount(dice: Dice): string {
  return String(dice.below(dice.pick([10, 1000, 100_000, 5_000_000])));
}

/** Thousandths of a unit of money. */
export function throwThousandths(dice: Dice): bigint {
  const limit = dice.pick([10_000, 1_000_000, 100_000_000]);
  return BigInt(dice.below(limit)) * BigInt(dice.pick([1, 10, 1000]));
}

/** A number with up to three decimals. */
export function throwDecimal(dice: Dice, limit: number): string {
  return trim(`${dice.below(limit)}.${String(dice.below(1000)).padStart(3, '0').slice(0, dice.below(4))}`);
}

export function throwDate(dice: Dice): string {
  const [month, day] = [1 + dice.below(12), 1 + dice.below(28)];
  return `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A member of a list and words that stand for it. */
export function throwChoice(
  dice: Dice,
  list: ChoiceList,
  language: 'vi' | 'en',
): { id: string; words: string } {
  const id = dice.pick(Object.keys(list.members));
  return { id, words: wordsFor(dice, list, id, language) };
}

export function wordsFor(dice: Dice, list: ChoiceList, id: string, language: 'vi' | 'en'): string {
  const [vi, en] = LANGUAGES.map(({ catalogue }) =>
    String(catalogue[`choice.${list.name}.${id}` as MessageKey]),
  );
  if (language === 'en') return en ?? id;
  return dice.pick([vi ?? id, ...(list.members[id as keyof typeof list.members] ?? [])]);
}

/** Who may receive a form, so that the rules find nothing wrong. */
export function recipientsOf(form: string): readonly string[] {
  return FORMS[form as keyof typeof FORMS].recipients;
}

export function trim(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0*$/, '') : digits;
}
