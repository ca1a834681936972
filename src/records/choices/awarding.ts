import { AUTHORITIES, type AuthorityId, type LevelId } from './authorities.ts';
import type { FormId } from './forms.ts';

/** Who may award something, and from and until which day of a decision, ISO. */
interface Competence {
  readonly by: AuthorityId;
  readonly from?: string;
  readonly until?: string;
}

/** Who awards a form or title. */
export interface Awarding {
  readonly by: readonly Competence[];
  readonly basis: string;
  /** Offices write other levels beside it as well: that of the recipient, or where it was proposed. */
  readonly isLevelLoose?: true;
  /** What the form's words also begin, and is none: sports medals. */
  readonly except?: RegExp;
}

const LAW = 'Luật 06/2022/QH15';
const STATE = 'Nghị định 98/2023/NĐ-CP, Điều 3 (nay là Nghị định 152/2025/NĐ-CP, Điều 3)';
const LOCAL = `${LAW}, Điều 80`;

/** Closed when local government came to have two levels: Resolution 203/2025/QH15, article 2. */
export const DISTRICTS_UNTIL = '2025-06-30';

const president = { by: [{ by: 'president' }], basis: STATE } as const;
const primeMinister = { by: [{ by: 'prime-minister' }], basis: STATE } as const;
const upper = { by: [{ by: 'minister' }, { by: 'province-chair' }], basis: LOCAL } as const;
const heads = [{ by: 'department-head' }, { by: 'unit-head' }] as const;
const district = { by: 'district-chair', until: DISTRICTS_UNTIL } as const;
/** What districts awarded passed to the communes with Decree 152/2025/NĐ-CP. */
const communeNow = { by: 'commune-chair', from: '2025-07-01' } as const;

/**
 * Forms × authorities. State level: Decree 98/2023/NĐ-CP, article 3, and Decree 152/2025/NĐ-CP, article 3. What heads of units, districts and
 * communes award: Law 06/2022/QH15, article 80, as printed in Công báo 571 + 572 of 2022-07-15; what it does not name they do not award.
 * Forms that are not here (Kỷ niệm chương, titles of the army) are awarded by rules of their own.
 */
export const AWARDED_BY: Readonly<Partial<Record<FormId, Awarding>>> = {
  'huan-chuong': president,
  'huy-chuong': { ...president, except: /vàng|bạc|đồng/u },
  'danh-hieu-vinh-du-nha-nuoc': president,
  'giai-thuong-ho-chi-minh': president,
  'giai-thuong-nha-nuoc': president,
  'co-thi-dua-chinh-phu': primeMinister,
  'chien-si-thi-dua-toan-quoc': primeMinister,
  'bang-khen-thu-tuong': primeMinister,
  'bang-khen': { by: [...upper.by, { by: 'prime-minister' }], basis: `${LAW}, Điều 74, 80` },
  'co-thi-dua': { by: [...upper.by, { by: 'prime-minister' }], basis: `${LAW}, Điều 26, 80` },
  'chien-si-thi-dua-bo-tinh': { ...upper, isLevelLoose: true },
  'tap-the-lao-dong-xuat-sac': { ...upper, isLevelLoose: true },
  'xa-phuong-tieu-bieu': { ...upper, isLevelLoose: true },
  'chien-si-thi-dua-co-so': { by: [...heads, district, communeNow], basis: LOCAL },
  'tap-the-lao-dong-tien-tien': { by: [...heads, district, communeNow], basis: LOCAL },
  'lao-dong-tien-tien': { by: [...heads, district, { by: 'commune-chair' }], basis: LOCAL },
  'giay-khen': { by: [...heads, district, { by: 'commune-chair' }], basis: `${LAW}, Điều 75, 80` },
  'thon-to-dan-pho-van-hoa': { by: [district, communeNow], basis: LOCAL, isLevelLoose: true },
  'gia-dinh-van-hoa': { by: [{ by: 'commune-chair' }], basis: LOCAL, isLevelLoose: true },
};

/** The steps of the ladder that statistics keep apart: state, ministry or province, and all below. */
const STEPS: Readonly<Record<LevelId, number>> = {
  state: 3,
  ministry: 2,
  province: 2,
  ministry_province: 2,
  department: 1,
  district: 1,
  commune: 1,
  grassroots: 1,
};

/** Below zero where a level stands below all at which the form is awarded, above zero above all of them. */
export function againstLevels({ by }: Awarding, level: LevelId): number {
  const steps = by.map((each) => STEPS[AUTHORITIES[each.by].level]);
  const step = STEPS[level];
  return step < Math.min(...steps) ? -1 : step > Math.max(...steps) ? 1 : 0;
}
