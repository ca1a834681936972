import { describe, expect, it } from 'vitest';
import { inferUnits } from '../../src/workspace/infer-units.ts';
import type { Unit } from '../../src/workspace/settings-schema.ts';
import { unitFinder } from '../../src/workspace/units.ts';
import { whoseFile } from '../../src/workspace/whose-file.ts';

const unit = (id: string, vi: string, short: string, aliases: string[] = []): Unit => ({
  id,
  name: { vi },
  short,
  aliases,
});
const UNITS = [
  unit('hoa-binh', 'Ban Dân tộc tỉnh Hòa Bình', 'Hòa Bình'),
  unit('ha-noi', 'Ban Dân tộc thành phố Hà Nội', 'Hà Nội', ['TP Hà Nội', 'BDT Hà Nội']),
  unit('phu-tho', 'Ban Dân tộc tỉnh Phú Thọ', 'Phú Thọ'),
  unit('phu-tho-moi', 'Sở Dân tộc và Tôn giáo tỉnh Phú Thọ mới', 'Phú Thọ mới'),
];
const whose = (file: string) => whoseFile(file, unitFinder(UNITS), UNITS);

describe('whose a file is', () => {
  it.each([
    ['submissions/hoa-binh/kinh-phi.csv', 'hoa-binh'],
    ['submissions/Hoà Bình/kinh-phi.csv', 'hoa-binh'],
    ['submissions/tỉnh Hòa Bình/kinh-phi.csv', 'hoa-binh'],
    ['submissions/TP. Hà Nội/a.csv', 'ha-noi'],
    ['submissions/BDT Hà Nội - chỉ tiêu 2024.xlsx', 'ha-noi'],
    [`submissions/${'Hòa Bình'.normalize('NFD')} bao cao.xlsx`, 'hoa-binh'],
    ['submissions/Bao cao Ha Noi 2024.xlsx', 'ha-noi'],
    ['submissions/Phú Thọ mới.xlsx', 'phu-tho-moi'],
    ['submissions/Phú Thọ.xlsx', 'phu-tho'],
    ['submissions/ha-noi/gui cum truong Hòa Bình.xlsx', 'ha-noi'],
  ])('%s is of %s', (file, id) => expect(whose(file).unit?.id).toBe(id));

  it('is nobody’s where no name fits, and is not guessed where two do', () => {
    expect(whose('submissions/bao-cao.csv')).toEqual({});
    expect(whose('submissions/Hòa Bình Phú Thọ.csv').candidates?.map(({ id }) => id)).toEqual([
      'hoa-binh',
      'phu-tho',
    ]);
  });
});

describe('units without settings', () => {
  it('are the folders, and the loose files by their names', () => {
    const files = [
      'submissions/ha-noi/a.csv',
      'submissions/ha-noi/b.csv',
      'submissions/Bắc Giang.xlsx',
      'submissions/Lạng Sơn - khen thưởng 2024.csv',
    ];
    expect(inferUnits(files, 'submissions/').map(({ id }) => id)).toEqual([
      'ha-noi',
      'bac-giang',
      'lang-son',
    ]);
  });
});
