import { describe, expect, it } from 'vitest';
import { groupRange } from '../../src/triage/describe-group.ts';
import type { FindingGroup } from '../../src/triage/finding-group.ts';
import { examineCsv, examineFiles } from '../support/examine-text.ts';

/** "rule cells", the ties in brackets: what it follows, what it clears. */
function told({ groups }: { groups: readonly FindingGroup[] }): string[] {
  return groups
    .filter(({ lead }) => lead.severity !== 'note')
    .map((group) => {
      const numbers = (ids: readonly string[]): string => ids.map((id) => id.split('#')[1]).join(',');
      const follows = group.follows.length === 0 ? '' : ` <${numbers(group.follows)}`;
      const clears = group.clears.length === 0 ? '' : ` >${numbers(group.clears)}`;
      return `${group.lead.rule} ${groupRange(group) ?? ''}${follows}${clears}`;
    });
}

const MOVEMENTS = 'Tên phong trào;Số tập thể;Số cá nhân';

describe('findings of one cause', () => {
  it('are told once down a column, with every cell kept', async () => {
    const examination = await examineCsv([MOVEMENTS, 'A;chưa rõ;1', 'B;y;2', 'C;3;3', 'D;chưa có;4']);
    expect(told(examination)).toEqual(['not-a-number B2:B3, B5']);
    const [group] = examination.groups;
    expect(group?.findings.map(({ value }) => value)).toEqual(['chưa rõ', 'y', 'chưa có']);
    expect(examination.findings).toHaveLength(3);
  });

  it('are told once across the columns that fail in the same rows', async () => {
    expect(told(await examineCsv([MOVEMENTS, 'A;chưa rõ;y', 'B;1;2', 'C;chưa rõ;z']))).toEqual([
      'not-a-number B2:C2, B4:C4',
    ]);
    expect(told(await examineCsv([MOVEMENTS, 'A;chưa rõ;y', 'B;1;z']))).toEqual([
      'not-a-number B2',
      'not-a-number C2:C3',
    ]);
  });

  it('stay apart where the words differ in more than the value', async () => {
    const lines = [
      'Dự án;Loại vốn;Kinh phí bố trí (triệu đồng)',
      'Dự án 1;vốn A;1',
      'Dự án 2;vốn A;2',
      'Dự án 3;vốn B;3',
    ];
    expect(told(await examineCsv(lines))).toEqual(['unknown-choice B2:B3', 'unknown-choice B4']);
  });

  it('stay apart where a reason was given for some of them', async () => {
    const files = { 'hoa-binh.csv': [MOVEMENTS, 'A;chưa rõ;1', 'B;y;2', 'C;z;3', 'D;t;4'].join('\n') };
    const reasons = '- {rule: not-a-number, cell: "B3:B4", reason: Chưa thống kê}\n';
    const examination = await examineFiles(files, '', '', reasons);
    expect(told(examination)).toEqual(['not-a-number B2, B5', 'not-a-number B3:B4']);
    expect(examination.groups.map(({ lead }) => lead.explanation)).toEqual([undefined, 'Chưa thống kê']);
  });

  it('are the same whatever order the files come in', async () => {
    const table = [MOVEMENTS, 'A;chưa rõ;1', 'B;y;2'].join('\n');
    const one = await examineFiles({ 'hoa-binh/a.csv': table, 'hoa-binh/b.csv': `${table}\nC;z;3` });
    const other = await examineFiles({ 'hoa-binh/b.csv': `${table}\nC;z;3`, 'hoa-binh/a.csv': table });
    expect(one.groups).toEqual(other.groups);
  });
});

describe('what follows from what', () => {
  it('is a total over a part that could not be read, and the part comes first', async () => {
    const lines = [MOVEMENTS, 'Tổng số;10;6', 'A;5;chưa rõ', 'B;4;2'];
    expect(told(await examineCsv(lines))).toEqual([
      'not-a-number C3 >3',
      'total-mismatch B2',
      'total-mismatch C2 <1',
    ]);
  });

  it('is a rate over an amount at fault', async () => {
    const lines = [
      'Dự án;Kinh phí bố trí (triệu đồng);Đã giải ngân (triệu đồng);Tỷ lệ giải ngân',
      'Dự án 1;1000;1200;20%',
    ];
    expect(told(await examineCsv(lines))).toEqual(['disbursed-above-allocated C2 >2', 'rate-mismatch D2 <1']);
  });

  it('is everything in the copy of a file', async () => {
    const table = [MOVEMENTS, 'A;chưa rõ;1', 'Tổng số;9;1'].join('\n');
    const files = { 'hoa-binh/a.csv': table, 'hoa-binh/b.csv': table };
    const examination = await examineFiles(files, 'rules: {duplicate-file: {severity: query}}\n');
    const copies = examination.groups.filter(({ lead }) => lead.at.file.endsWith('b.csv'));
    const cause = copies.find(({ lead }) => lead.rule === 'duplicate-file');
    expect(cause?.clears.length).toBe(copies.length - 1);
    expect(copies.length).toBeGreaterThan(1);
    for (const copy of copies.filter((each) => each !== cause)) expect(copy.follows).toEqual([cause?.id]);
  });

  it('is told of the original alone where the copy is not counted, and the copy is the one whose name says so', async () => {
    const table = [MOVEMENTS, 'A;chưa rõ;1', 'Tổng số;9;1'].join('\n');
    const { groups } = await examineFiles({ 'hoa-binh/a (2).csv': table, 'hoa-binh/a.csv': table });
    const inCopy = groups.filter(({ lead }) => lead.at.file.endsWith('a (2).csv'));
    expect(inCopy.map(({ lead }) => lead.rule)).toEqual(['duplicate-file']);
    expect(groups.length).toBeGreaterThan(inCopy.length);
  });

  it('is a missing part of the report whose file could not be read, and of no other unit', async () => {
    const settings = `units:
  - {id: hoa-binh, name: Hòa Bình}
  - {id: ha-noi, name: Hà Nội}
required: {movements: true, spending: true, commendations: false, targets: false}
`;
    const examination = await examineFiles(
      {
        'hoa-binh/a.csv': [MOVEMENTS, 'A;1;1'].join('\n'),
        'hoa-binh/b.csv': '',
        'ha-noi/a.csv': `${MOVEMENTS}\nB;2;2`,
      },
      settings,
    );
    expect(told(examination)).toEqual(['file-unreadable  >2', 'dataset-missing  <1', 'dataset-missing ']);
    expect(examination.groups.map(({ unit }) => unit)).toEqual(['hoa-binh', 'hoa-binh', 'ha-noi']);
  });

  it('is nothing where the fault was explained, and nothing that stands elsewhere', async () => {
    const text = [MOVEMENTS, 'A;5;chưa rõ', 'B;4;2', 'Tổng số;10;5'].join('\n');
    const reasons = '- {rule: not-a-number, reason: Chưa thống kê}\n';
    const examination = await examineFiles({ 'hoa-binh.csv': text }, '', '', reasons);
    expect(told(examination)).toEqual(['not-a-number C2', 'total-mismatch B4', 'total-mismatch C4']);
  });
});
