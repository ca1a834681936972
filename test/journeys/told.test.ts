import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from '../support/run-cli.ts';
import { sarifSchema } from '../support/sarif-schema.ts';

const SETTINGS = `period: {kind: year, year: 2024}
required: {movements: true, spending: false, commendations: false, targets: false}
units:
  - {id: ha-noi, name: Ban Dân tộc thành phố Hà Nội, short: Hà Nội}
  - {id: hoa-binh, name: Ban Dân tộc tỉnh Hòa Bình, short: Hòa Bình}
  - {id: phu-tho, name: Ban Dân tộc tỉnh Phú Thọ, short: Phú Thọ}
`;
const HEAD = 'Tên phong trào,Số tập thể,Số cá nhân';

/** Hà Nội: two cells alike that cannot be read, and the total over them. Hòa Bình: a dash. Phú Thọ: nothing came. */
function workspace(extra: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const files = {
    'emulate.yaml': SETTINGS,
    'submissions/ha-noi.csv': `${HEAD}\nTổng số,10,6\nDân vận khéo,5,chưa rõ\nDạy tốt,4,khoảng 20\nHọc tốt,1,2\n`,
    'submissions/hoa-binh.csv': `${HEAD}\nDân vận khéo,5,-\nHọc tốt,4,1\n`,
    ...extra,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function jsonOf(folder: string, ...options: string[]) {
  return JSON.parse(runCli(['validate', folder, '--json', ...options]).stdout);
}

describe('emulate validate on a terminal', () => {
  it('says first how much each unit has, the worst first, then what to mend, with the failing cells drawn', () => {
    const { stdout, exit } = runCli(['validate', workspace()]);
    expect(exit).toBe(1);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 4).map((line) => line.replace(/ +/g, ' '))).toEqual([
      'Đơn vị Lỗi Giải trình Lưu ý Sửa trước tiên',
      'Hà Nội 2 · · Không phải là số (C3:C4)',
      'Phú Thọ · 1 · Đơn vị chưa gửi báo cáo',
      'Hòa Bình · 1 · Dấu gạch thay cho số (C2)',
    ]);
    const grid = lines.slice(lines.findIndex((line) => line.includes('│ A')));
    expect(grid.slice(0, 4).map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
      '│ A │ C',
      '│ Tên phong trào │ Số cá nhân',
      '3 │ Dân vận khéo │ [chưa rõ]',
      '4 │ Dạy tốt │ [khoảng 20]',
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('ties what follows to its cause, and does not tell it twice', () => {
    const { stdout } = runCli(['validate', workspace(), '--unit', 'Hà Nội', '--lang', 'en']);
    expect(stdout).toMatch(/1\. error {2}C3:C4 {2}not-a-number/);
    expect(stdout).toContain('When this is mended, 1 other finding may go: no. 2.');
    expect(stdout).toMatch(/2\. error {2}C2 {2}total-mismatch {2}← follows from no\. 1\n.*\n\n/);
    expect(stdout).not.toContain('Hòa Bình');
  });

  it('keeps a batch of thousands to what can be read, and says how to see the rest', () => {
    const units = Array.from({ length: 60 }, (_, index) => `dv-${index + 1}`);
    const settings = units.map((id) => `  - {id: ${id}, name: Đơn vị ${id}}`).join('\n');
    const rows = Array.from(
      { length: 12 },
      (_, row) => `Phong trào ${row},${row % 2 ? 'không rõ' : row},5,${row % 2 ? 1 : 'x y'}`,
    );
    const extra = Object.fromEntries(
      units.map((id) => [
        `submissions/${id}.csv`,
        `${HEAD},Số hộ gia đình\n${rows.join('\n')}\nTổng số,99,99,99\n`,
      ]),
    );
    const yaml = `required: {movements: false, spending: false, commendations: false, targets: false}\nunits:\n${settings}\n`;
    const folder = workspace({ ...extra, 'emulate.yaml': yaml });
    const { stdout } = runCli(['validate', folder]);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => /^Đơn vị dv-\d+ +\d/.test(line))).toHaveLength(60);
    expect(lines.length).toBeLessThan(400);
    expect(stdout).toMatch(
      /Chưa nêu chi tiết của \d+ đơn vị; xem từng đơn vị:\n {2}emulate validate \S+ --unit dv-\d+\n/,
    );
    expect(runCli(['validate', folder, '--unit', 'dv-60']).stdout).toContain('dv-60.csv');
  });
});

describe('a unit alone', () => {
  it('is told as far as anybody reads, and to the end when it is named', () => {
    const rows = Array.from({ length: 300 }, (_, row) => `Phong trào ${row},${row}`).join('\n');
    const yaml = `required: {movements: false, spending: false, commendations: false, targets: false}
units: [{id: dv-1, name: Một}]
movements: [{id: khac, name: Dân vận khéo}]
`;
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'submissions'));
    writeFileSync(join(folder, 'emulate.yaml'), yaml);
    writeFileSync(join(folder, 'submissions', 'dv-1.csv'), `Tên phong trào,Số tập thể\n${rows}\n`);
    const { stdout } = runCli(['validate', folder]);
    expect(stdout.match(/ {2}unknown-movement$/gm)).toHaveLength(200);
    expect(stdout).toMatch(/còn 100 phát hiện; xem đủ:\n {2}emulate validate \S+ --unit dv-1\n/);
    expect(
      runCli(['validate', folder, '--unit', 'dv-1']).stdout.match(/ {2}unknown-movement$/gm),
    ).toHaveLength(300);
  });
});

describe('filters', () => {
  it('choose units, rules and weights, and say what they leave out', () => {
    const folder = workspace();
    const byUnit = jsonOf(folder, '--unit', 'hoa-binh,Phú Thọ');
    expect(byUnit.findings.map(({ unit }: { unit: string }) => unit)).toEqual(['phu-tho', 'hoa-binh']);
    expect(byUnit.filter).toEqual({
      units: ['hoa-binh', 'phu-tho'],
      left_out: { errors: 2, queries: 0, notes: 0 },
    });
    expect(byUnit.summary).toMatchObject({ errors: 2, queries: 2 });
    expect(jsonOf(folder, '--unit', 'hoa-binh', '--unit', 'ha-noi').findings).toHaveLength(3);
    expect(jsonOf(folder, '--rule', 'dash-in-number').findings).toHaveLength(1);
    expect(jsonOf(folder, '--severity', 'error').findings).toHaveLength(2);
    expect(jsonOf(folder).filter).toBeUndefined();
  });

  it('never make a batch with errors look fine', () => {
    const folder = workspace();
    const run = runCli(['validate', folder, '--rule', 'cell-fault', '--lang', 'en']);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('Not told here: 2 errors and 2 queries.');
    expect(run.stdout).not.toContain('No errors were found');
    const out = temporaryFolder();
    runCli([
      'validate',
      folder,
      '--unit',
      'hoa-binh',
      '--format',
      'md',
      '--out',
      out,
      '--lang',
      'vi',
      '--return',
      join(out, 'back'),
    ]);
  });

  it.each([
    ['--unit', 'hoa-bin', '“hoa-binh”'],
    ['--rule', 'not-a-numbr', '“not-a-number”'],
    ['--severity', 'eror', '“error”'],
    ['--fail-on', 'nevr', '“never”'],
  ])('refuse %s %s with the nearest', (option, word, nearest) => {
    expect(runCli(['validate', workspace(), option, word])).toMatchObject({
      exit: 2,
      stdout: '',
      stderr: expect.stringContaining(nearest),
    });
  });
});

describe('--watch', () => {
  it.each([['--unit', 'ha-noi'], ['--severity', 'error'], ['--fail-on', 'never'], ['--sarif']])(
    'does not take %s for granted and forget it',
    (...options) => {
      const run = runCli(['validate', workspace(), '--watch', ...options]);
      expect(run).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(options[0] ?? '') });
    },
  );
});

describe('--fail-on', () => {
  it('says from which weight on the command fails; an answered query fails nothing', () => {
    const folder = workspace();
    const exit = (...options: string[]) => runCli(['validate', folder, ...options]).exit;
    expect([exit(), exit('--fail-on', 'never'), exit('--unit', 'hoa-binh')]).toEqual([1, 0, 1]);
    const reasons = '- {rule: submission-missing, reason: Đã có công văn}\n';
    const clean = workspace({
      'submissions/ha-noi.csv': `${HEAD}\nDạy tốt,1,2\n`,
      'explanations.yaml': reasons,
    });
    const exitOf = (...options: string[]) => runCli(['validate', clean, ...options]).exit;
    expect([exitOf(), exitOf('--fail-on', 'query'), exitOf('--strict')]).toEqual([0, 1, 1]);
    writeFileSync(
      join(clean, 'explanations.yaml'),
      `${reasons}- {rule: dash-in-number, cell: "C2:C9", reason: Chưa có}\n`,
    );
    expect([exitOf('--fail-on', 'query'), exitOf('--strict'), exitOf('--fail-on', 'note')]).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('--sarif', () => {
  it('is SARIF 2.1.0 on stdout, with lines of CSV files, cells, and answered queries suppressed', () => {
    const folder = workspace({
      'submissions/hoa-binh.csv': `${HEAD}\n"Dân vận\nkhéo",5,1\nHọc tốt,4,-\n`,
      'explanations.yaml': '- {rule: dash-in-number, reason: Chưa có số liệu}\n',
    });
    const run = runCli(['validate', folder, '--sarif']);
    expect(run.exit).toBe(1);
    const sarif = sarifSchema.parse(JSON.parse(run.stdout));
    const results = sarif.runs[0]?.results ?? [];
    const dash = results.find(({ ruleId }) => ruleId === 'dash-in-number');
    expect(dash?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'Chưa có số liệu' },
    ]);
    expect(dash?.level).toBe('warning');
    expect(dash?.locations[0]?.physicalLocation.region).toEqual({ startLine: 4 });
    expect(dash?.locations[0]?.logicalLocations?.[0]?.name).toBe('C3');
    const number = results.find(({ ruleId }) => ruleId === 'not-a-number');
    expect(number?.locations.map(({ logicalLocations }) => logicalLocations?.[0]?.name)).toEqual([
      'C3',
      'C4',
    ]);
  });

  it('is not mixed with the JSON', () => {
    expect(runCli(['validate', workspace(), '--json', '--sarif'])).toMatchObject({ exit: 2, stdout: '' });
  });
});
