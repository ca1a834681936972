import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/source/location.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const UNITS = 'units: [{id: a, name: Hà Nam}, {id: b, name: Hà Giang}]\n';
const HEADER =
  'Họ và tên;Đối tượng;Hình thức khen thưởng;Nơi công tác;Số quyết định;Ngày quyết định;Thành tích;Phong trào thi đua';
const DECISION = '409/QĐ-UBDT;21/06/2024';

async function placesOf(
  rule: 'award-repeated' | 'several-forms-for-one-achievement',
  ours: string[],
  theirs: string[],
) {
  const files = {
    ...(ours.length > 0 ? { 'Hà Giang.csv': [HEADER, ...ours].join('\n') } : {}),
    ...(theirs.length > 0
      ? { 'Hà Nam.csv': [HEADER, ...theirs, 'Hà Văn Thọ;cá nhân;Lao động tiên tiến;;;;;'].join('\n') }
      : {}),
  };
  const examination = await examineFiles(files, UNITS);
  return findingsOf(examination, rule).map(
    ({ at, related }) => `${cellName(at)} ${related?.map((each) => each.file)}`,
  );
}

const SECOND = ['A2 submissions/Hà Giang.csv'];

describe('an award across two units', () => {
  it.each([
    [
      'the same decision',
      `Bùi Thị Hòa;cá nhân;Bằng khen;;${DECISION};;`,
      `Bùi Thị Hoà;cá nhân;Bằng khen;;${DECISION};;`,
      SECOND,
    ],
    [
      'a form of address',
      `Bà Bùi Thị Hòa;cá nhân;Bằng khen;;${DECISION};;`,
      `Bùi Thị Hòa;cá nhân;Bằng khen;;${DECISION};;`,
      SECOND,
    ],
    [
      'another form',
      `Bùi Thị Hòa;cá nhân;Giấy khen;;${DECISION};;`,
      `Bùi Thị Hòa;cá nhân;Bằng khen;;${DECISION};;`,
      [],
    ],
    [
      'another decision',
      'Bùi Thị Hòa;cá nhân;Bằng khen;;410/QĐ-UBDT;;;',
      `Bùi Thị Hòa;cá nhân;Bằng khen;;${DECISION};;`,
      [],
    ],
    [
      'another day',
      'Bùi Thị Hòa;cá nhân;Bằng khen;;409/QĐ-UBDT;21/05/2024;;',
      `Bùi Thị Hòa;cá nhân;Bằng khen;;${DECISION};;`,
      [],
    ],
    [
      'another workplace',
      `Bùi Thị Hòa;cá nhân;Bằng khen;Sở Y tế;${DECISION};;`,
      `Bùi Thị Hòa;cá nhân;Bằng khen;Sở Nội vụ;${DECISION};;`,
      [],
    ],
    [
      'a workplace in short',
      `Bùi Thị Hòa;cá nhân;Bằng khen;Phòng Dân tộc;${DECISION};;`,
      `Bùi Thị Hòa;cá nhân;Bằng khen;Phòng Dân tộc huyện Bo;${DECISION};;`,
      SECOND,
    ],
    ['only a name', 'Bùi Thị Hòa;cá nhân;Bằng khen;;;;;', 'Bùi Thị Hòa;cá nhân;Bằng khen;;;;;', []],
    [
      'only a reason',
      'Bùi Thị Hòa;cá nhân;Bằng khen;;;;Hoàn thành tốt nhiệm vụ;',
      'Bùi Thị Hòa;cá nhân;Bằng khen;;;;Hoàn thành tốt nhiệm vụ;',
      [],
    ],
    [
      'a reason and a workplace',
      'Bùi Thị Hòa;cá nhân;Bằng khen;Sở Y tế;;;Cứu người trong lũ;',
      'Bùi Thị Hòa;cá nhân;Bằng khen;Sở Y tế;;;Cứu người trong lũ;',
      SECOND,
    ],
    [
      'an office of the same name',
      'Văn phòng;tập thể;Bằng khen;;123/QĐ-UBND;;;',
      'Văn phòng;tập thể;Bằng khen;;123/QĐ-UBND;;;',
      [],
    ],
    [
      'a collective on the same day',
      'Phòng Dân tộc Bo;tập thể;Bằng khen;;123/QĐ-UBND;21/06/2024;;',
      'Phòng Dân tộc Bo;tập thể;Bằng khen;;123/QĐ-UBND;21/06/2024;;',
      SECOND,
    ],
  ])('with %s', async (_, ours, theirs, places) => {
    expect(await placesOf('award-repeated', [ours], [theirs])).toEqual(places);
  });
});

describe('an award within a unit', () => {
  it.each([
    [
      'with another reason',
      [`Bùi Thị Hòa;;Bằng khen;;${DECISION};Thành tích công tác;`, `Bùi Thị Hòa;;Bằng khen;;${DECISION};;`],
      1,
    ],
    [
      'word for word, which is a duplicate record',
      [`Bùi Thị Hòa;;Bằng khen;;${DECISION};;`, `Bùi Thị Hòa;;Bằng khen;;${DECISION};;`],
      0,
    ],
    [
      'for another achievement',
      ['Bùi Thị Hòa;;Bằng khen;;;;Cứu người trong lũ;', 'Bùi Thị Hòa;;Bằng khen;;;;Hiến đất làm đường;'],
      0,
    ],
    [
      'for the same movement',
      ['Bùi Thị Hòa;;Bằng khen;;;;;Dân vận khéo', 'Bùi Thị Hòa;cá nhân;Bằng khen;;;;;“Dân vận khéo”'],
      1,
    ],
  ])('%s', async (_, rows, count) => {
    expect(await placesOf('award-repeated', rows, [])).toHaveLength(count);
  });
});

describe('two forms', () => {
  it.each([
    [
      'under one decision',
      [`Bùi Thị Hòa;;Bằng khen;;${DECISION};;`, `Bùi Thị Hòa;;Giấy khen;;${DECISION};;`],
      1,
    ],
    [
      'for one achievement',
      ['Bùi Thị Hòa;;Bằng khen;;;;Cứu người trong lũ;', 'Bùi Thị Hòa;;Giấy khen;;;;Cứu người trong lũ;'],
      1,
    ],
    [
      'one of them a title',
      [`Bùi Thị Hòa;;Bằng khen;;${DECISION};;`, `Bùi Thị Hòa;;Lao động tiên tiến;;${DECISION};;`],
      0,
    ],
    [
      'of namesakes',
      [`Bùi Thị Hòa;;Bằng khen;Sở Y tế;${DECISION};;`, `Bùi Thị Hòa;;Giấy khen;Sở Nội vụ;${DECISION};;`],
      0,
    ],
    ['with nothing in common', ['Bùi Thị Hòa;;Bằng khen;;;;;', 'Bùi Thị Hòa;;Giấy khen;;;;;'], 0],
  ])('%s', async (_, rows, count) => {
    expect(await placesOf('several-forms-for-one-achievement', rows, [])).toHaveLength(count);
  });
});
