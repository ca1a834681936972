import { matchKey } from '../../workspace/match-key.ts';
import type { LEVELS } from './lists.ts';

export type LevelId = keyof (typeof LEVELS)['members'];

interface Authority {
  /** The level at which what it awards is counted. */
  readonly level: LevelId;
  /** How offices name it, tones and all: "quận" is a district, "quân" is an army. */
  readonly words: RegExp;
}

const COUNCIL = '(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|chủ tịch)';
const CENTRAL_CITIES = 'hà nội|hồ chí minh|hcm|hải phòng|đà nẵng|cần thơ|huế';

/** Who decides awards: Law 06/2022/QH15, articles 77–80. The district level was closed on 2025-07-01. */
export const AUTHORITIES = {
  president: { level: 'state', words: named('chủ tịch nước') },
  'prime-minister': { level: 'state', words: named('thủ tướng|chính phủ') },
  minister: {
    level: 'ministry',
    words: named('bộ trưởng|chủ nhiệm (?:ủy ban dân tộc|ubdt)|ủy ban dân tộc|ubdt|bdttg|bộ dân tộc'),
  },
  'province-chair': {
    level: 'province',
    words: named(`${COUNCIL} (?:tỉnh|(?:thành phố |tp\\.? ?)(?:${CENTRAL_CITIES}))`),
  },
  'department-head': {
    level: 'department',
    words: named(
      '(?:phó )?giám đốc sở|(?<!cơ )sở|trưởng ban dân tộc|ban dân tộc|chánh văn phòng|cục trưởng|vụ trưởng|chi cục trưởng',
    ),
  },
  'district-chair': { level: 'district', words: named(`${COUNCIL} (?:huyện|quận|thị xã)`) },
  'commune-chair': { level: 'commune', words: named(`${COUNCIL} (?:xã|phường|thị trấn|đặc khu)`) },
  'unit-head': { level: 'grassroots', words: named('thủ trưởng|hiệu trưởng|giám đốc|trưởng phòng') },
} as const satisfies Record<string, Authority>;

export type AuthorityId = keyof typeof AUTHORITIES;

/** Party, front, unions and associations award by rules of their own. */
const OTHERS = named(
  '(?:tỉnh|thành|huyện|quận|đảng|thị) ủy|đảng bộ|chi bộ|công đoàn|liên đoàn|đoàn thanh niên|(?<!xã )hội(?! đồng)|mặt trận|mttq|quân khu|quân đoàn|công an',
);

/** The authority that a text names, the first where it names several; undefined where it is none of the state's or not clear. */
export function findAuthority(text: string): AuthorityId | undefined {
  const key = matchKey(text);
  if (OTHERS.test(key)) return undefined;
  let found: AuthorityId | undefined;
  let first = Number.POSITIVE_INFINITY;
  for (const [id, { words }] of Object.entries(AUTHORITIES)) {
    const at = words.exec(key)?.index ?? Number.POSITIVE_INFINITY;
    if (at < first) [found, first] = [id as AuthorityId, at];
  }
  return found;
}

/** The alternatives as whole words; `\b` does not know Vietnamese letters. */
function named(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u');
}
