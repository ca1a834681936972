import { type Decimal, decimal } from '../../quantity/decimal.ts';
import { matchKey } from '../../workspace/match-key.ts';
import type { LevelId } from './authorities.ts';
import type { FormId, RecipientType } from './forms.ts';
import type { CLASSES } from './lists.ts';

type ClassId = keyof (typeof CLASSES)['members'];

/** Times the base salary for one award; of a Kỷ niệm chương at most. */
export interface PrizeFactor {
  readonly factor: Decimal;
  readonly isMost?: true;
}

/** Base salary in đồng a month by the day from which it holds: Decrees 38/2019, 24/2023 and 73/2024/NĐ-CP. */
export const BASE_SALARIES = {
  '2019-07-01': 1_490_000,
  '2023-07-01': 1_800_000,
  '2024-07-01': 2_340_000,
} as const;

interface Prize {
  readonly individual?: string;
  readonly collective?: string;
  readonly until?: string;
}

/**
 * Decree 98/2023/NĐ-CP, articles 54 and 58 (2024-01-01 to 2025-06-30), and Decree 152/2025/NĐ-CP, articles 51–54, whose factors are the
 * same; that a collective's Bằng khen is twice a person's was not compared. Giấy khen, and households, are left to the unit.
 */
const PRIZES: Readonly<Partial<Record<FormId, Prize>>> = {
  'chien-si-thi-dua-toan-quoc': { individual: '4.5' },
  'chien-si-thi-dua-bo-tinh': { individual: '3' },
  'chien-si-thi-dua-co-so': { individual: '1' },
  'lao-dong-tien-tien': { individual: '0.3' },
  'chien-si-tien-tien': { individual: '0.3' },
  'tap-the-lao-dong-xuat-sac': { collective: '1.5' },
  'don-vi-quyet-thang': { collective: '1.5' },
  'tap-the-lao-dong-tien-tien': { collective: '0.8' },
  'don-vi-tien-tien': { collective: '0.8' },
  'xa-phuong-tieu-bieu': { collective: '2' },
  'thon-to-dan-pho-van-hoa': { collective: '1.5' },
  'co-thi-dua-chinh-phu': { collective: '12' },
  'co-thi-dua': { collective: '8', until: '2025-06-30' },
  'bang-khen-thu-tuong': { individual: '3.5', collective: '7' },
  'bang-khen': { individual: '1.5', collective: '3' },
};

/** Orders for one person; a collective receives twice as much. */
const ORDERS: readonly {
  readonly words: RegExp;
  readonly factors: string | Readonly<Record<ClassId, string>>;
}[] = [
  { words: /sao vàng/u, factors: '46' },
  { words: /hồ chí minh/u, factors: '30.5' },
  { words: /độc lập|quân công/u, factors: { first: '15', second: '12.5', third: '10.5' } },
  { words: /lao động|chiến công|bảo vệ tổ quốc/u, factors: { first: '9', second: '7.5', third: '4.5' } },
  { words: /đại đoàn kết/u, factors: '7.5' },
  { words: /dũng cảm/u, factors: '4.5' },
];

const CLASS_WORDS: readonly (readonly [ClassId, RegExp])[] = [
  ['third', /hạng (?:ba|iii|3)(?!\p{L})/u],
  ['second', /hạng (?:nhì|hai|ii|2)(?!\p{L})/u],
  ['first', /hạng (?:nhất|i|1)(?!\p{L})/u],
];

/** What the prize of an award depends on; `printed` is its form as the office wrote it. */
export interface Prized {
  readonly form: FormId;
  readonly printed: string;
  readonly class?: ClassId | undefined;
  readonly level?: LevelId | undefined;
  readonly recipient: RecipientType;
  /** The last day on which it can have been decided, ISO. */
  readonly day: string;
}

/** The factor for one award; undefined where no source that was read gives one. */
export function prizeFactor(award: Prized): PrizeFactor | undefined {
  const { form, recipient, day } = award;
  if (form === 'ky-niem-chuong') return badgeFactor(award);
  if (form === 'huan-chuong') return orderFactor(award);
  const prize = PRIZES[form];
  if (recipient === 'household' || prize === undefined || day > (prize.until ?? day)) return undefined;
  const factor = prize[recipient];
  return factor === undefined ? undefined : { factor: decimal(factor) };
}

/** Bodies of state give at most 0,6; the Standing Committee of the National Assembly 0,8. */
function badgeFactor({ level }: Prized): PrizeFactor {
  const isBelow = level === 'ministry' || level === 'province' || level === 'ministry_province';
  return { factor: decimal(isBelow ? '0.6' : '0.8'), isMost: true };
}

function orderFactor({ printed, class: given, recipient }: Prized): PrizeFactor | undefined {
  const key = matchKey(printed);
  const factors = ORDERS.find(({ words }) => words.test(key))?.factors;
  const named = given ?? CLASS_WORDS.find(([, words]) => words.test(key))?.[0];
  const factor = typeof factors === 'object' ? named && factors[named] : factors;
  if (factor === undefined || recipient === 'household') return undefined;
  return { factor: decimal(factor).times(recipient === 'collective' ? 2 : 1) };
}
