import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CliRun, copyWorkspace, listTree, runCli, temporaryFolder } from '../support/run-cli.ts';
import { canBeNobody, runUnprivileged } from '../support/run-unprivileged.ts';

const BIN = fileURLToPath(new URL('../../bin/emulate.js', import.meta.url));
const GOOD = 'Tên phong trào,Số tập thể\nDân vận khéo,12\n';
const UNITS =
  'period: {kind: year, year: 2024}\nunits:\n  - {id: ha-noi, name: Hà Nội}\n  - {id: hoa-binh, name: Hòa Bình}\n';

/** A folder with these files. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const workspace = (more: Record<string, string> = {}): string =>
  folderWith({
    'emulate.yaml': UNITS,
    'submissions/ha-noi/a.csv': GOOD,
    'submissions/hoa-binh/b.csv': GOOD,
    ...more,
  });

/** Nothing but one sentence on stderr, and no stack. */
function expectSentence(run: CliRun, exit: number, ...words: string[]): void {
  expect(run.exit, run.stderr).toBe(exit);
  for (const word of words) expect(run.stderr).toContain(word);
  expect(run.stderr).not.toMatch(
    /\n\s+at |Error:|\b(EISDIR|EACCES|ENOTDIR|EEXIST|ELOOP|ENAMETOOLONG|ENOSPC)\b/,
  );
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
}

const filesOf = (run: CliRun): string[] => {
  expect(run.exit, run.stderr).toBeLessThan(2);
  return JSON.parse(run.stdout).files.map(({ path }: { path: string }) => path);
};

const reportMd = (...args: string[]): CliRun => runCli(['report', ...args, '--format', 'md', '--lang', 'vi']);

describe('--out', () => {
  it.each(['', 'out', 'ha-noi', 'ha-noi/out/deep'])('is refused in submissions/%s', (name) => {
    const folder = workspace();
    const before = listTree(folder);
    expectSentence(reportMd(folder, '--out', join(folder, 'submissions', name)), 3, '--out');
    expect(listTree(folder)).toEqual(before);
  });

  it('is refused by symlink, and so is the default folder where it is one', () => {
    const folder = workspace();
    symlinkSync(join(folder, 'submissions'), join(folder, 'elsewhere'));
    expectSentence(reportMd(folder, '--out', join(folder, 'elsewhere')), 3, '--out');
    expectSentence(reportMd(folder, '--out', join(folder, 'elsewhere', 'new')), 3, '--out');
    symlinkSync(join(folder, 'submissions'), join(folder, 'reports'));
    expectSentence(reportMd(folder), 3, '--out');
    expect(listTree(join(folder, 'submissions'))).toHaveLength(2);
  });

  it('is refused below a folder that is linked into the submissions', () => {
    const folder = workspace();
    const far = folderWith({ 'c.csv': GOOD });
    symlinkSync(far, join(folder, 'submissions', 'far'));
    expectSentence(reportMd(folder, '--out', join(far, 'out')), 3, '--out');
  });

  it('is refused in a folder that is read itself, save for its reports', () => {
    const folder = folderWith({ 'ha-noi.csv': GOOD });
    expectSentence(reportMd(folder, '--out', folder), 3, '--out');
    expectSentence(reportMd(folder, '--out', join(folder, 'out')), 3, '--out');
    expect(reportMd(folder, '--out', join(folder, 'reports', 'x')).exit).toBeLessThan(2);
    expect(reportMd(folder).exit).toBeLessThan(2);
  });

  it('may be beside the submissions, whatever it begins with', () => {
    const folder = workspace();
    expect(reportMd(folder, '--out', join(folder, 'submissions-out')).exit).toBeLessThan(2);
    expect(existsSync(join(folder, 'submissions-out', 'manifest.json'))).toBe(true);
  });

  it.each(['/dev/null', '/dev/null/x'])('is refused at %s', (out) => {
    expectSentence(reportMd(workspace(), '--out', out), 3, '/dev/null');
  });
});

describe('what the tool wrote', () => {
  it('is never read as a submission', () => {
    const folder = folderWith({ 'ha-noi.csv': GOOD });
    expect(runCli(['report', folder, '--format', 'md,json']).exit).toBeLessThan(2);
    const files = () => filesOf(runCli(['validate', folder, '--json']));
    expect(files()).toEqual(['ha-noi.csv']);
    spawnSync('cp', ['-r', join(folder, 'reports', 'undated'), join(folder, 'copy')]);
    expect(files()).toEqual(['ha-noi.csv']);
    expectSentence(runCli(['validate', join(folder, 'reports')]), 3, 'submissions');
    expectSentence(runCli(['validate', join(folder, 'reports', 'undated')]), 3, 'submissions');
  });

  it('is known by its manifest, and no other manifest.json is', () => {
    const folder = workspace({ 'submissions/hoa-binh/manifest.json': '{"schema":"other"}' });
    expect(filesOf(runCli(['validate', folder, '--json']))).toContain('submissions/hoa-binh/b.csv');
  });
});

describe('links', () => {
  it.each(['.', '..', '../..', 'ha-noi', '../submissions'])(
    'from the submissions to %s make no file count twice',
    (target) => {
      const folder = workspace();
      symlinkSync(target, join(folder, 'submissions', 'a-loop'));
      expect(filesOf(runCli(['validate', folder, '--json']))).toEqual([
        'submissions/ha-noi/a.csv',
        'submissions/hoa-binh/b.csv',
      ]);
    },
  );

  it('to folders elsewhere are followed once each', () => {
    const folder = workspace();
    const far = folderWith({ 'c.csv': GOOD, 'deep/d.csv': GOOD });
    symlinkSync(far, join(far, 'deep', 'back'));
    symlinkSync(far, join(folder, 'submissions', 'x'));
    symlinkSync(far, join(folder, 'submissions', 'y'));
    expect(filesOf(runCli(['validate', folder, '--json']))).toEqual([
      'submissions/ha-noi/a.csv',
      'submissions/hoa-binh/b.csv',
      'submissions/x/c.csv',
      'submissions/x/deep/d.csv',
    ]);
  });

  it('that lead to themselves or nowhere are said', () => {
    const folder = workspace();
    symlinkSync('ring.csv', join(folder, 'submissions', 'ring.csv'));
    const run = runCli(['validate', folder, '--json']);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('submissions/ring.csv');
    for (const target of ['emulate.yaml', 'nowhere']) {
      rmSync(join(folder, 'emulate.yaml'), { force: true });
      symlinkSync(target, join(folder, 'emulate.yaml'));
      expectSentence(runCli(['validate', folder]), 3, 'emulate.yaml', 'liên kết');
    }
  });
});

describe('a folder where a file should be', () => {
  it.each(['emulate.yaml', 'explanations.yaml', 'narrative/limits.vi.md'])('%s', (name) => {
    const folder = workspace();
    rmSync(join(folder, name), { force: true });
    mkdirSync(join(folder, name), { recursive: true });
    expectSentence(runCli(['validate', folder]), 3, name, 'thư mục');
  });

  it.each(['templates/conference/page.md.hbs', 'templates/partials/table.md.hbs'])('%s', (name) => {
    const folder = workspace();
    mkdirSync(join(folder, name), { recursive: true });
    expectSentence(reportMd(folder), 3, name, 'thư mục');
  });

  it.each(['reports/2024/conference.vi.md', 'reports/2024/manifest.json'])('%s', (name) => {
    const folder = workspace();
    mkdirSync(join(folder, name), { recursive: true });
    expectSentence(reportMd(folder), 3, name, 'thư mục');
    expectSentence(reportMd(folder, '--force'), 3, name, 'thư mục');
  });
});

describe('a file where a folder should be', () => {
  it.each(['reports', 'reports/2024'])('%s', (name) => {
    const folder = workspace({ [name]: 'x' });
    expectSentence(reportMd(folder), 3, 'reports');
    expectSentence(reportMd(folder, '--force'), 3, 'reports');
    expect(readFileSync(join(folder, name), 'utf8')).toBe('x');
  });
});

describe('a name that is too long', () => {
  const long = 'x'.repeat(5000);
  it('is said', () => {
    expectSentence(runCli(['validate', long]), 3, 'tên quá dài');
    expectSentence(reportMd(workspace(), '--out', long), 3, 'tên quá dài');
  });
});

describe.skipIf(!canBeNobody)('what may not be read', () => {
  it.each([
    ['emulate.yaml', {}],
    ['explanations.yaml', { 'explanations.yaml': '[]' }],
    ['narrative/limits.vi.md', { 'narrative/limits.vi.md': 'x' }],
    ['narrative', { 'narrative/limits.vi.md': 'x' }],
    ['submissions', {}],
    ['submissions/ha-noi', {}],
    ['reports/2024/conference.vi.md', { 'reports/2024/conference.vi.md': 'x' }],
    ['reports/2024/manifest.json', { 'reports/2024/manifest.json': '{}' }],
    ['templates/conference/page.md.hbs', { 'templates/conference/page.md.hbs': 'x' }],
  ] as [string, Record<string, string>][])('%s is named', (name, files) => {
    const folder = workspace(files);
    chmodSync(join(folder, name), 0o000);
    const run = runUnprivileged(folder, ['report', folder, '--format', 'md', '--lang', 'vi']);
    chmodSync(join(folder, name), 0o700);
    expectSentence(run, 3, name, 'không có quyền');
  });

  it('and what may not be written is named', () => {
    const folder = workspace({ 'reports/keep.txt': '' });
    chmodSync(join(folder, 'reports'), 0o500);
    const run = runUnprivileged(folder, ['report', folder, '--format', 'md', '--lang', 'vi']);
    expectSentence(run, 3, 'reports/2024', 'không có quyền');
  });
});

describe('a current folder that is gone', () => {
  it('is said', () => {
    const script = 'cd "$0" && rmdir "$0" && "$1" "$2" validate';
    const run = spawnSync('sh', ['-c', script, temporaryFolder(), process.execPath, BIN], {
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
      encoding: 'utf8',
    });
    expectSentence({ exit: run.status, stdout: '', stderr: run.stderr }, 3, 'Không có thư mục');
  });
});

describe('what is named', () => {
  it('is the nearest workspace upwards where nothing is named', () => {
    const folder = workspace();
    const run = runCli(['validate', '--json'], { cwd: join(folder, 'submissions', 'ha-noi') });
    expect(filesOf(run)).toHaveLength(2);
  });

  it('is a folder as it is, even below another workspace', () => {
    const folder = workspace({ 'drafts/submissions/ha-noi/c.csv': GOOD, 'loose/d.csv': GOOD });
    expect(filesOf(runCli(['validate', join(folder, 'drafts'), '--json']))).toEqual([
      'submissions/ha-noi/c.csv',
    ]);
    expect(filesOf(runCli(['validate', join(folder, 'loose'), '--json']))).toEqual(['d.csv']);
    expect(filesOf(runCli(['validate', '.', '--json'], { cwd: join(folder, 'loose') }))).toEqual(['d.csv']);
  });

  it('is only what is below, by the settings of its workspace, for a folder of submissions', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    const run = runCli(['validate', join(folder, 'submissions', 'Hoà Bình'), '--json']);
    const { files, findings } = JSON.parse(run.stdout);
    expect(files.length).toBeGreaterThan(0);
    for (const { path, unit } of files) {
      expect(path).toMatch(/^submissions\/Hoà Bình\//);
      expect(unit).toBe('hoa-binh');
    }
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('submission-missing');
    expect(filesOf(runCli(['validate', join(folder, 'submissions'), '--json']))).toEqual(
      filesOf(runCli(['validate', folder, '--json'])),
    );
  });

  it('counts once, however often it is named', () => {
    const folder = workspace();
    const file = join(folder, 'submissions/ha-noi/a.csv');
    symlinkSync(file, join(folder, 'again.csv'));
    const run = runCli([
      'validate',
      file,
      `${folder}/./submissions/ha-noi/a.csv`,
      join(folder, 'again.csv'),
      '--json',
    ]);
    expect(filesOf(run)).toEqual(['submissions/ha-noi/a.csv']);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk under the results', () => {
  it.each(['validate "$1"', 'validate "$1" --json', 'report "$1" --json', 'rules', '--help'])(
    '%s',
    (line) => {
      const run = spawnSync(
        'sh',
        ['-c', `"$0" "$2" ${line} > /dev/full`, process.execPath, workspace(), BIN],
        {
          env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
          encoding: 'utf8',
        },
      );
      expectSentence({ exit: run.status, stdout: '', stderr: run.stderr }, 3, 'ổ đĩa đã đầy');
    },
  );

  it('and a reader that has seen enough is none', () => {
    const run = spawnSync('sh', ['-c', '"$0" "$1" rules | head -1', process.execPath, BIN], {
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the sentences of a report', () => {
  it('count one file as one, and quote what a shell would split', () => {
    const folder = join(temporaryFolder(), 'my folder');
    mkdirSync(join(folder, 'submissions'), { recursive: true });
    writeFileSync(
      join(folder, 'submissions', 'ha-noi.csv'),
      'Tên phong trào,Số tập thể\nDân vận khéo,mười\n',
    );
    const run = runCli(['report', folder, '--format', 'md', '--lang', 'en']);
    expect(run.stdout).toContain('1 of 1 units, 1 file.');
    expect(run.stdout).toContain(`emulate validate "${folder}"`);
  });
});
