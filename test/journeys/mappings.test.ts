import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, fixture, listTree, runCli, temporaryFolder } from '../support/run-cli.ts';

const LINES = [
  'Dự án;Vốn UB cấp (triệu đồng);Giải ngân (triệu đồng)',
  'Dự án 1;5000;1.541,5',
  'Dự án 2;6000;1,118.25',
  'Dự án 3;7000;2.391',
];

function workspaceOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'submissions'));
  writeFileSync(join(folder, 'emulate.yaml'), 'units:\n  - {id: hoa-binh, name: Hòa Bình}\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const figure = (folder: string, id: string): unknown => {
  const { figures } = JSON.parse(runCli(['report', folder, '--json']).stdout) as {
    figures: { id: string; value: unknown }[];
  };
  return figures.find((each) => each.id === id)?.value;
};

const rulesIn = (folder: string): string[] => {
  const { findings } = JSON.parse(runCli(['validate', folder, '--json']).stdout) as {
    findings: { rule: string }[];
  };
  return findings.map(({ rule }) => rule).filter((rule) => rule !== 'dataset-missing');
};

describe('a file that was understood wrongly', () => {
  it('is written down, corrected, and read as corrected', () => {
    const folder = workspaceOf({ 'submissions/hoa-binh.csv': LINES.join('\n') });
    const file = join(folder, 'submissions', 'hoa-binh.csv');
    expect(rulesIn(folder)).toEqual(['ambiguous-number', 'column-unknown']);
    expect(figure(folder, 'spending.allocated')).toBeNull();

    const { exit, stdout, stderr } = runCli(['inspect', file, '--write-mapping']);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Đã ghi vào mappings.yaml:\n  submissions/hoa-binh.csv\n');
    const written = readFileSync(join(folder, 'mappings.yaml'), 'utf8');
    expect(written).toMatch(/^# Cách đọc từng tệp/);
    expect(written).toContain('        # "Vốn UB cấp (triệu đồng)": ignore\n');

    const corrected = written
      .replace('# "Vốn UB cấp (triệu đồng)": ignore', 'Vốn UB cấp (triệu đồng): allocated')
      .replace('Giải ngân (triệu đồng): disbursed', 'C: {field: disbursed, numbers: vi}');
    writeFileSync(join(folder, 'mappings.yaml'), corrected);
    expect(rulesIn(folder)).toEqual(['not-a-number', 'mapping-applied']);
    expect(figure(folder, 'spending.allocated')).toBe(18_000_000_000);
    expect(figure(folder, 'spending.disbursed')).toBe(3_932_500_000);

    const shown = runCli(['inspect', file]).stdout.replace(/\s+/g, ' ');
    expect(shown).toContain('tiêu đề A1:C1 · theo mappings.yaml');
    expect(shown).toContain('bảng mã UTF-8 · các cột cách nhau bằng dấu chấm phẩy · theo mappings.yaml');
    expect(shown).toContain('Đơn vị: Hòa Bình (theo mappings.yaml)');
    expect(shown).toMatch(/B: Vốn UB cấp .* → Kinh phí bố trí · .*theo mappings\.yaml/);
    const { files } = JSON.parse(runCli(['inspect', file, '--json']).stdout);
    expect(files[0].file).toMatchObject({
      encoding_by: 'mappings.yaml',
      unit_by: 'mappings.yaml',
      tables: [{ header_by: 'mappings.yaml', dataset_by: 'mappings.yaml' }],
    });
    expect(files[0].understood[0].columns[2]).toMatchObject({
      field_by: 'mappings.yaml',
      numbers: 'vi',
      numbers_by: 'mappings.yaml',
    });
  });

  it('keeps what a clerk wrote, unless it is forced', () => {
    const mine = `# của tôi
- file: hoa-binh.csv
  tables:
    - {dataset: spending, columns: {C: {numbers: vi}}} # đã hỏi
`;
    const folder = workspaceOf({ 'submissions/hoa-binh.csv': LINES.join('\n'), 'mappings.yaml': mine });
    const file = join(folder, 'submissions', 'hoa-binh.csv');
    const kept = runCli(['inspect', file, '--write-mapping', '--lang', 'en']);
    expect(kept.stdout).toContain('Kept in mappings.yaml');
    expect(readFileSync(join(folder, 'mappings.yaml'), 'utf8')).toBe(mine);
    const forced = runCli(['inspect', file, '--write-mapping', '--force', '--json']);
    expect(JSON.parse(forced.stdout).mappings).toEqual({
      path: 'mappings.yaml',
      written: [{ file: 'submissions/hoa-binh.csv' }],
      kept: [],
    });
    const text = readFileSync(join(folder, 'mappings.yaml'), 'utf8');
    expect(text).toMatch(/^# của tôi\n/);
    expect(text).toContain('Giải ngân (triệu đồng): disbursed');
  });

  it('is not read by a mapping that does not fit, and inspect says why', () => {
    const mappings = '- file: hoa-binh.csv\n  tables:\n    - {header: 12, dataset: spending}\n';
    const folder = workspaceOf({ 'submissions/hoa-binh.csv': LINES.join('\n'), 'mappings.yaml': mappings });
    const run = runCli(['inspect', join(folder, 'submissions', 'hoa-binh.csv')]);
    expect(run.stdout).toContain('mappings.yaml, dòng 3: dòng tiêu đề 12 trống hoặc không có');
    expect(rulesIn(folder)).toContain('mapping-conflict');
  });

  it('is refused at the place of a wrong word', () => {
    const mappings = '- file: hoa-binh.csv\n  tables:\n    - columns:\n        C: disbursd\n';
    const folder = workspaceOf({ 'submissions/hoa-binh.csv': LINES.join('\n'), 'mappings.yaml': mappings });
    const run = runCli(['validate', folder, '--lang', 'en']);
    expect([run.exit, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('mappings.yaml, line 4, column 9: “columns.C” says “disbursd”');
    expect(run.stderr).toContain('Did you mean “disbursed”?');
  });
});

describe('--write-mapping', () => {
  it('changes no figure of a whole workspace, and writes nothing else', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    const figuresOf = (): unknown => JSON.parse(runCli(['report', folder, '--json']).stdout).figures;
    const before = figuresOf();
    const files = listTree(join(folder, 'submissions')).map((name) => join(folder, 'submissions', name));
    const tree = listTree(folder);
    expect(runCli(['inspect', ...files, '--write-mapping', '--quiet']).exit).toBe(0);
    expect(listTree(folder)).toEqual([...tree, 'mappings.yaml'].sort());
    expect(figuresOf()).toEqual(before);
    const text = readFileSync(join(folder, 'mappings.yaml'), 'utf8');
    expect(runCli(['inspect', ...files, '--write-mapping']).stdout).toContain(
      'Giữ nguyên trong mappings.yaml',
    );
    expect(readFileSync(join(folder, 'mappings.yaml'), 'utf8')).toBe(text);
    runCli(['report', folder]);
    const { settings } = JSON.parse(readFileSync(join(folder, 'reports', '2024', 'manifest.json'), 'utf8'));
    expect(settings.map(({ path }: { path: string }) => path)).toContain('mappings.yaml');
  });

  it('writes beside submissions/, with settings or without', () => {
    const folder = temporaryFolder();
    cpSync(join(fixture('cum-thi-dua-so-2'), 'submissions'), join(folder, 'submissions'), {
      recursive: true,
    });
    const file = join('submissions', 'Lạng Sơn.xlsx');
    expect(runCli(['inspect', file, '--write-mapping'], { cwd: folder }).exit).toBe(0);
    const before = listTree(join(fixture('cum-thi-dua-so-2'), 'submissions'));
    expect(listTree(join(folder, 'submissions'))).toEqual(before);
    expect(readFileSync(join(folder, 'mappings.yaml'), 'utf8')).toContain(
      '- file: submissions/Lạng Sơn.xlsx',
    );
    const inside = runCli(['inspect', 'submissions', '--write-mapping'], { cwd: folder });
    expect([inside.exit, inside.stderr]).toEqual([3, expect.stringContaining('Không ghi mappings.yaml')]);
    expect(listTree(join(folder, 'submissions'))).toEqual(before);
    expect(runCli(['inspect', '.', '--write-mapping'], { cwd: folder }).exit).toBe(0);
    expect(runCli(['inspect', file], { cwd: folder }).stdout).toContain('theo mappings.yaml');
  });
});
