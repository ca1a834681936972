import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, fixture, listTree, runCli, temporaryFolder } from '../support/run-cli.ts';

function workspaceWith(files: Record<string, string | Buffer>, settings?: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'submissions'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'submissions', name), content);
  if (settings !== undefined) writeFileSync(join(folder, 'emulate.yaml'), settings);
  return folder;
}

const GOOD = 'Tên phong trào,Số tập thể\nDân vận khéo,12\n';

describe('emulate validate', () => {
  it('finds the one wrong total of dan-van-kheo-ha-noi, at its cell', () => {
    const run = runCli(['validate', fixture('dan-van-kheo-ha-noi'), '--json']);
    expect(run.exit).toBe(1);
    const json = JSON.parse(run.stdout);
    expect(json.schema).toBe('emulate/findings/1');
    expect(json.findings.filter((each: { severity: string }) => each.severity === 'error')).toEqual([
      expect.objectContaining({
        rule: 'total-mismatch',
        file: 'submissions/thanh-uy-ha-noi.xlsx',
        sheet: 'Mô hình',
        cell: 'D2',
        row: 2,
        value: '160.013',
        expected: '168.013',
        difference: '8.000',
      }),
    ]);
    expect(json.summary.errors).toBe(1);
  });

  it('accounts for every row of every table', () => {
    const json = JSON.parse(runCli(['validate', fixture('cum-thi-dua-so-2'), '--json']).stdout);
    const tables = json.files.flatMap((file: { tables: object[] }) => file.tables);
    expect(tables.length).toBeGreaterThan(30);
    for (const { rows, aside } of tables) {
      expect(rows.seen).toBe(rows.used + rows.aside);
      expect(Object.values<number>(aside).reduce((sum, n) => sum + n, 0)).toBe(rows.aside);
    }
  });

  it('speaks the language of the machine, unless asked for another', () => {
    const folder = workspaceWith({ 'a.csv': 'Tên phong trào,Số tập thể\nDân vận khéo,mười hai\n' });
    expect(runCli(['validate', folder]).stdout).toContain('phải ghi số');
    expect(runCli(['validate', folder], { env: { LANG: 'en_GB.UTF-8' } }).stdout).toContain('takes numbers');
    expect(runCli(['validate', folder, '--lang', 'vi'], { env: { LANG: 'en_GB.UTF-8' } }).stdout).toContain(
      'phải ghi số',
    );
  });

  it('checks single files by the settings of their workspace', () => {
    const file = join(fixture('cum-thi-dua-so-2'), 'submissions', 'Bắc Giang.xlsx');
    const json = JSON.parse(runCli(['validate', file, '--json']).stdout);
    expect(json.files).toHaveLength(1);
    expect(json.files[0]).toMatchObject({ path: 'submissions/Bắc Giang.xlsx', unit: 'bac-giang' });
  });

  it('goes on with the other files when some cannot be read', () => {
    const folder = workspaceWith({
      'good.csv': GOOD,
      'empty.csv': '',
      'picture.xlsx': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'old.xls': Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'),
      'cut.xlsx': readFileSync(join(fixture('cum-thi-dua-so-2'), 'submissions', 'Bắc Giang.xlsx')).subarray(
        0,
        4000,
      ),
      'quotes.csv': 'a,b\n"x"y,2\n',
      'latin.csv': Buffer.from('Année,Dépense élevée\nété,1\n', 'latin1'),
    });
    mkdirSync(join(folder, 'submissions', 'folder.csv'));
    symlinkSync('/nowhere/at/all.csv', join(folder, 'submissions', 'link.csv'));
    const run = runCli(['validate', folder, '--json', '--lang', 'en']);
    expect(run.exit).toBe(1);
    const { findings, files } = JSON.parse(run.stdout);
    const unreadable = findings.filter((each: { rule: string }) => each.rule === 'file-unreadable');
    expect(unreadable.map((each: { file: string }) => each.file.split('/')[1]).sort()).toEqual(
      [
        'cut.xlsx',
        'empty.csv',
        'folder.csv',
        'latin.csv',
        'link.csv',
        'old.xls',
        'picture.xlsx',
        'quotes.csv',
      ].sort(),
    );
    for (const { message, suggestion } of unreadable)
      expect(message.length + suggestion.length).toBeGreaterThan(40);
    expect(files.find((each: { path: string }) => each.path.endsWith('good.csv')).tables).toHaveLength(1);
  });

  it('says so when nothing could be read, and when there is nothing', () => {
    const unreadable = runCli(['validate', workspaceWith({ 'empty.csv': '' })]);
    expect(unreadable.exit).toBe(3);
    expect(unreadable.stdout).toContain('tệp rỗng');
    const empty = runCli(['validate', workspaceWith({})]);
    expect(empty.exit).toBe(3);
    expect(empty.stderr).toContain('không có biểu nào');
    expect(runCli(['validate', '/no/such/folder'])).toMatchObject({ exit: 3, stdout: '' });
  });

  it('never reports on a file without a known table as if all were well', () => {
    const run = runCli(['validate', workspaceWith({ 'a.csv': 'x,y\n1,2\n' })]);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('no-known-table');
  });

  it('refuses unknown settings with the nearest one, its line and column', () => {
    const run = runCli([
      'validate',
      workspaceWith({ 'a.csv': GOOD }, 'cluster:\n  id: x\n  name: X\n  haed: a\n'),
    ]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toMatch(/emulate\.yaml, dòng 4, cột \d+: .*cluster\.haed.*“head”/);
    const rule = runCli([
      'validate',
      workspaceWith({ 'a.csv': GOOD }, 'rules:\n  total-mismach: {severity: note}\n'),
    ]);
    expect(rule.exit).toBe(2);
    expect(rule.stderr).toContain('total-mismatch');
  });

  it('refuses wrong usage with the nearest right word', () => {
    expect(runCli(['validat'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('“validate”') });
    expect(runCli(['validate', '--formt', 'md'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('“--format”'),
    });
    expect(runCli(['validate', '--format', 'htm'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('“html”'),
    });
    expect(runCli(['report', '--lang', 'fr'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('fr'),
    });
    expect(runCli(['explain', 'total-mismach'])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('“total-mismatch”'),
    });
  });

  it('turns queries into errors under --strict, unless a reason was given', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    expect(runCli(['validate', folder]).exit).toBe(0);
    expect(runCli(['validate', folder, '--strict']).exit).toBe(1);
    writeFileSync(
      join(folder, 'explanations.yaml'),
      '- {rule: dataset-missing, reason: Đơn vị không thực hiện chương trình.}\n',
    );
    const run = runCli(['validate', folder, '--strict']);
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('Đơn vị không thực hiện chương trình.');
    expect(runCli(['report', folder, '--format', 'md', '--lang', 'vi']).exit).toBe(0);
    expect(readFileSync(join(folder, 'reports/2024/conference.vi.md'), 'utf8')).toContain(
      'Đơn vị không thực hiện chương trình.',
    );
  });

  it('works without settings, and says what it inferred', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    rmSync(join(folder, 'emulate.yaml'));
    const run = runCli(['validate', folder]);
    expect(run.stdout).toContain('settings-inferred');
    expect(run.exit).toBe(0);
  });

  it('writes a report of findings in every format', () => {
    const out = temporaryFolder();
    const run = runCli([
      'validate',
      fixture('dan-van-kheo-ha-noi'),
      '--format',
      'xlsx,md,html,json',
      '--lang',
      'vi',
      '--out',
      out,
    ]);
    expect(run.exit).toBe(1);
    expect(listTree(out)).toEqual([
      'findings.vi.html',
      'findings.vi.json',
      'findings.vi.md',
      'findings.vi.xlsx',
      'manifest.json',
    ]);
    expect(readFileSync(join(out, 'findings.vi.md'), 'utf8')).toContain('168.013');
  });
});

describe('emulate', () => {
  it('helps, with examples, in the user’s language', () => {
    const help = runCli(['--help']);
    expect(help).toMatchObject({ exit: 0, stderr: '' });
    for (const text of ['Cách dùng:', 'report', 'validate', 'explain', 'rules', 'Ví dụ:'])
      expect(help.stdout).toContain(text);
    expect(runCli(['report', '--help', '--lang', 'en']).stdout).toContain('Examples:');
    expect(runCli([]).stdout).toBe(help.stdout);
    expect(runCli(['--version']).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('lists and explains its rules', () => {
    expect(runCli(['rules']).stdout).toContain('total-mismatch');
    expect(JSON.parse(runCli(['rules', '--json']).stdout).rules.length).toBeGreaterThan(20);
    const run = runCli(['explain', 'form-recipient-mismatch']);
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('06/2022/QH15');
    expect(run.stdout).toContain('Cách sửa trong Excel');
  });
});
