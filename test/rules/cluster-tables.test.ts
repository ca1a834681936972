import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/summary/summarize.ts';
import { examineFiles, findingsOf } from '../support/examine-text.ts';

const UNITS = `units:
  - {id: ha-noi, name: Ban Dân tộc thành phố Hà Nội, short: Hà Nội}
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
  - {id: phu-tho, name: Ban Dân tộc tỉnh Phú Thọ, short: Phú Thọ}
`;
const MONEY = 'Đơn vị;Kinh phí bố trí (tỷ đồng)';
const PROJECTS = 'Dự án;Kinh phí bố trí (tỷ đồng)';

/** Which rules speak, and what the cluster was allocated in all, in tỷ đồng. */
async function judged(files: Readonly<Record<string, readonly string[]>>, explanations = '') {
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, lines]) => [`${name}.csv`, lines.join('\n')]),
  );
  const examination = await examineFiles(
    { ...texts, ...(explanations && { '../explanations.yaml': explanations }) },
    UNITS,
  );
  const { figure } = summarize(examination.workspace, examination.usable);
  return {
    rules: examination.findings.map(({ rule }) => rule).sort(),
    allocated: figure('spending', 'allocated').value?.shifted(-9).toFixed(),
    mismatch: findingsOf(examination, 'cluster-mismatch'),
    lacking: findingsOf(examination, 'member-missing').map(({ params }) => params),
  };
}

const cluster = (hoaBinh: string): string[] => [MONEY, 'Hà Nội;100', `Hòa Bình;${hoaBinh}`, 'Phú Thọ;30'];
const hoaBinh = [PROJECTS, 'Dự án 1;110', 'Dự án 4;130', 'Tổng cộng;240'];

describe('a table of the cluster beside a unit’s own', () => {
  it('is counted once where they agree, whatever file comes first', async () => {
    expect(await judged({ 'ha-noi': cluster('240'), 'hoa-binh': hoaBinh })).toMatchObject({
      rules: ['cluster-restated'],
      allocated: '370',
    });
    expect(await judged({ 'tong hop cum': cluster('240'), 'hoa-binh': hoaBinh })).toMatchObject({
      allocated: '370',
    });
  });

  it('is asked about at its own cell where they differ, and the unit’s own counts', async () => {
    const { mismatch, rules, allocated } = await judged({ 'ha-noi': cluster('204'), 'hoa-binh': hoaBinh });
    expect(rules).toEqual(['cluster-mismatch']);
    expect(allocated).toBe('370');
    expect(mismatch).toMatchObject([
      {
        at: { file: 'submissions/ha-noi.csv', row: 3, column: 2 },
        unit: 'hoa-binh',
        value: '204',
        expected: '240',
        related: [{ file: 'submissions/hoa-binh.csv', row: 2 }, { row: 3 }],
      },
    ]);
  });

  it('is counted as well once somebody says that they are different things', async () => {
    const files = { 'ha-noi': cluster('204'), 'hoa-binh': hoaBinh };
    const reason = '- {rule: cluster-mismatch, reason: vốn năm trước}';
    expect(await judged(files, reason)).toMatchObject({ allocated: '574' });
  });

  it('may say an amount in fewer digits', async () => {
    const exact = ['Dự án;Kinh phí bố trí (triệu đồng)', 'Dự án 1;110.250', 'Dự án 4;130.150'];
    expect(await judged({ 'ha-noi': cluster('240'), 'hoa-binh': exact })).toMatchObject({
      rules: ['cluster-restated'],
    });
    expect(await judged({ 'ha-noi': cluster('241'), 'hoa-binh': exact })).toMatchObject({
      rules: ['cluster-mismatch'],
    });
  });

  it('is compared movement by movement; what only one of the two names is no mistake', async () => {
    const table = [
      'Đơn vị;Tên phong trào thi đua;Số tập thể tham gia',
      'Hà Nội;Dân vận khéo;31',
      'Hòa Bình;Dân vận khéo;23',
      'Hòa Bình;Nông thôn mới;7',
      'Phú Thọ;Dân vận khéo;5',
    ];
    const own = ['Tên phong trào thi đua;Số tập thể tham gia', 'Dân vận khéo;24', 'Vì người nghèo;55'];
    const { mismatch, rules } = await judged({ 'ha-noi': table, 'hoa-binh': own });
    expect(rules).toEqual(['cluster-mismatch']);
    expect(mismatch).toMatchObject([{ at: { row: 3, column: 3 }, value: '23', expected: '24' }]);
  });

  it('of targets is compared by target', async () => {
    const table = [
      'Đơn vị;Chỉ tiêu;Kế hoạch;Thực hiện',
      'Hà Nội;Số xã;12;12',
      'Hòa Bình;Số xã;10;9',
      'Phú Thọ;Số xã;5;5',
    ];
    const own = ['Chỉ tiêu;Kế hoạch;Thực hiện', 'Số xã;10;8', 'Số lớp;4;4'];
    const { mismatch } = await judged({ 'ha-noi': table, 'hoa-binh': own });
    expect(mismatch).toMatchObject([{ at: { row: 3, column: 4 }, value: '9', expected: '8' }]);
  });
});

describe('a member that a table of the cluster lacks', () => {
  const two = [MONEY, 'Hà Nội;100', 'Hòa Bình;240', 'Tổng cộng;340'];

  it('is named where it sent something', async () => {
    const { lacking } = await judged({ 'ha-noi': two, 'phu-tho': [PROJECTS, 'Dự án 1;30'] });
    expect(lacking).toMatchObject([{ named: 2, expected: 3, units: { value: ['Phú Thọ'] } }]);
  });

  it('is told as not having sent anything otherwise', async () => {
    expect((await judged({ 'ha-noi': two })).rules).toEqual(['submission-missing']);
  });

  it('is no matter in a list of awards', async () => {
    const awards = ['Đơn vị;Hình thức khen thưởng;Số lượng', 'Hà Nội;Bằng khen;1', 'Hòa Bình;Bằng khen;2'];
    const own = [PROJECTS, 'Dự án 1;30'];
    expect((await judged({ 'ha-noi': awards, 'phu-tho': own })).rules).toEqual([]);
    expect((await judged({ 'ha-noi': [...awards, 'Tổng cộng;;3'], 'phu-tho': own })).rules).toEqual([
      'member-missing',
    ]);
  });
});
