import { describe, expect, it } from 'vitest';
import { findAuthority } from '../../src/records/choices/authorities.ts';
import { cellsOf, examineCsv } from '../support/examine-text.ts';

const HEADER = 'Hình thức khen thưởng;Cấp khen thưởng;Cơ quan quyết định;Cá nhân;Ngày quyết định';
const NEW_RULES = [
  'form-authority-mismatch',
  'form-level-mismatch',
  'award-from-above',
  'level-closed',
  'form-out-of-date',
];

/** The rules of who awards what that a row raises, and the cells of the first. */
async function raisedBy(row: string, period = '{kind: year, year: 2024}') {
  const { findings } = await examineCsv([HEADER, row], `period: ${period}\n`);
  return findings.filter(({ rule }) => NEW_RULES.includes(rule)).map(({ rule }) => rule);
}

describe('an authority', () => {
  it.each([
    ['Chủ tịch UBND phường Tiền Phong', 'commune-chair'],
    ['Chủ tịch Uỷ ban nhân dân xã', 'commune-chair'],
    ['UBND huyện Tân Lạc', 'district-chair'],
    ['Chủ tịch UBND quận Ba Đình', 'district-chair'],
    ['Chánh Văn phòng UBND tỉnh', 'department-head'],
    ['Trưởng Ban Dân tộc tỉnh', 'department-head'],
    ['Giám đốc Sở Nội vụ', 'department-head'],
    ['Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc', 'minister'],
    ['Chủ tịch UBND thành phố Hà Nội', 'province-chair'],
    ['Thủ tướng Chính phủ', 'prime-minister'],
    ['Chủ tịch nước', 'president'],
    ['Hiệu trưởng', 'unit-head'],
  ])('%s is found', (text, id) => expect(findAuthority(text)).toBe(id));

  it.each([
    'Chủ tịch UBND thành phố Hòa Bình',
    'Ban Thường vụ Thành ủy Hà Nội',
    'Ban Chấp hành Liên đoàn Lao động tỉnh',
    'Chủ tịch Hội Nông dân xã',
    'Tư lệnh Quân khu 1',
    'cơ sở',
  ])('%s is left open', (text) => expect(findAuthority(text)).toBeUndefined());
});

describe('who may award what', () => {
  it.each([
    ['Bằng khen;;Chủ tịch UBND phường;13;', ['form-authority-mismatch']],
    ['Bằng khen của Chủ tịch UBND xã;;;13;', ['form-authority-mismatch']],
    ['Bằng khen của Giám đốc Sở;cấp sở;;13;', ['form-authority-mismatch', 'form-level-mismatch']],
    ['Huân chương Lao động hạng Ba;cấp tỉnh;;1;', ['form-level-mismatch']],
    ['Bằng khen của Thủ tướng;cấp bộ;;1;', ['form-level-mismatch']],
    ['Chiến sĩ thi đua cơ sở;;Chủ tịch UBND xã;4;12/03/2024', ['form-authority-mismatch']],
    ['Lao động tiên tiến;cấp tỉnh;;20;', ['award-from-above']],
    ['Giấy khen của Chủ tịch UBND tỉnh;;;20;', ['award-from-above']],
  ])('%s', async (row, rules) => expect(await raisedBy(row)).toEqual(rules));

  it.each([
    'Giấy khen của Trưởng Ban Dân tộc tỉnh;cấp sở;;9;',
    'Giấy khen;cấp huyện;Chủ tịch UBND huyện;9;12/03/2024',
    'Bằng khen;cấp tỉnh;Ban Thường vụ Tỉnh ủy;9;',
    'Bằng khen;TW;;9;',
    'Tập thể lao động xuất sắc;cấp cơ sở;;;',
    'Huy chương vàng Hội thao;cấp tỉnh;;2;',
    'CSTĐ;cơ sở;;2;',
    'Kỷ niệm chương;cấp sở;;2;',
    'Bằng khen;cấp xã;;13;12/03/2023',
  ])('%s is as it should be, or not judged', async (row) => expect(await raisedBy(row)).toEqual([]));
});

describe('the district level', () => {
  it.each([
    ['Giấy khen;cấp huyện;;5;30/06/2025', []],
    ['Giấy khen;cấp huyện;;5;01/07/2025', ['level-closed']],
    ['Giấy khen của Chủ tịch UBND quận;;;5;08/2025', ['level-closed']],
    ['Giấy khen;cấp huyện;;5;', []],
    ['Chiến sĩ thi đua cơ sở;;Chủ tịch UBND xã;4;12/08/2025', []],
  ])('in 2025: %s', async (row, rules) =>
    expect(await raisedBy(row, '{kind: year, year: 2025}')).toEqual(rules),
  );

  it('is closed for the whole of a later period', async () => {
    expect(await raisedBy('Giấy khen;cấp huyện;;5;', '{kind: year, year: 2026}')).toEqual(['level-closed']);
  });
});

describe('a name', () => {
  it.each([
    ['Giấy khen;;Chủ tịch UBND thị trấn Bo;5;12/08/2025', ['form-out-of-date']],
    ['Giấy khen;;Chủ tịch UBND thị trấn Bo;5;12/03/2025', []],
    ['Giấy khen;;Chủ tịch UBND đặc khu Vân Đồn;5;12/03/2025', ['form-out-of-date']],
    ['Giấy khen;;Chủ tịch UBND đặc khu Vân Đồn;5;', []],
  ])('in 2025: %s', async (row, rules) =>
    expect(await raisedBy(row, '{kind: year, year: 2025}')).toEqual(rules),
  );
});

it('points at the authority, the level, or the form that names it', async () => {
  const examination = await examineCsv([
    HEADER,
    'Bằng khen của Chủ tịch UBND xã;;;13;',
    'Bằng khen;cấp xã;;13;',
  ]);
  expect(cellsOf(examination, 'form-authority-mismatch')).toEqual(['A2']);
  expect(cellsOf(examination, 'form-level-mismatch')).toEqual(['B3']);
  expect(examination.usable.records.commendations).toEqual([]);
});

it('says it once for a wide row, and counts none of its facts', async () => {
  const examination = await examineCsv([
    'Hình thức khen thưởng;Cấp khen thưởng;Tập thể;Cá nhân',
    'Bằng khen;cấp xã;5;6',
    'Bằng khen;cấp tỉnh;5;6',
  ]);
  expect(cellsOf(examination, 'form-level-mismatch')).toEqual(['B2']);
  expect(examination.usable.records.commendations).toHaveLength(2);
});
