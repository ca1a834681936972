import { appendFileSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, fixture, listTree, runCli, temporaryFolder } from '../support/run-cli.ts';

const AS_OF = ['--as-of', '2024-12-13'];

/** The fixture with days on which to send, of which Lạng Sơn has sent nothing. */
function clusterWithDays(): string {
  const folder = copyWorkspace('cum-thi-dua-so-2');
  appendFileSync(
    join(folder, 'emulate.yaml'),
    'due: {all: 2024-12-10, spending: 2024-12-05}\nreceived: [{unit: hoa-binh, date: 2024-12-12}]\n',
  );
  rmSync(join(folder, 'submissions', 'Lạng Sơn.xlsx'));
  return folder;
}

interface JsonUnit {
  readonly unit: string;
  readonly owes: string;
  readonly datasets: readonly { readonly dataset: string; readonly state: string; readonly delay?: string }[];
}

describe('emulate status', () => {
  it('prints the matrix with those first that owe something', () => {
    const run = runCli(['status', clusterWithDays(), ...AS_OF]);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain(
      '6/9 đơn vị đã hoàn thành; 1 đơn vị chưa gửi báo cáo và 2 đơn vị gửi chưa đủ.',
    );
    expect(run.stdout.indexOf('Lạng Sơn')).toBeLessThan(run.stdout.indexOf('Vĩnh Phúc'));
    expect(run.stdout.indexOf('Ninh Bình')).toBeLessThan(run.stdout.indexOf('Hà Nội'));
    expect(run.stdout).toContain('nhận 12/12/2024 (ghi tại emulate.yaml)');
    expect(run.stdout).toMatch(
      /Đã gửi +8\/9 \(88,89 %\) +6\/9 \(66,67 %\) +8\/9 \(88,89 %\) +7\/9 \(77,78 %\)/,
    );
  });

  it('gives the matrix as data, and nothing else on stdout', () => {
    const run = runCli(['status', clusterWithDays(), ...AS_OF, '--json']);
    const json = JSON.parse(run.stdout);
    expect(json).toMatchObject({
      schema: 'emulate/report/1',
      kind: 'status',
      matrix: { as_of: '2024-12-13' },
    });
    const units = json.matrix.units as readonly JsonUnit[];
    expect(units.map(({ unit, owes }) => `${unit} ${owes}`).slice(0, 4)).toEqual([
      'lang-son everything',
      'vinh-phuc datasets',
      'ninh-binh datasets',
      'ha-noi nothing',
    ]);
    expect(units[0]?.datasets).toContainEqual(
      expect.objectContaining({
        dataset: 'spending',
        state: 'missing',
        due: '2024-12-05',
        delay: 'overdue',
        delay_days: 8,
      }),
    );
    const late = units.find(({ unit }) => unit === 'hoa-binh')?.datasets;
    expect(late).toContainEqual(
      expect.objectContaining({
        dataset: 'targets',
        delay: 'late',
        delay_days: 2,
        received_on: '2024-12-12',
        received_by: 'settings',
      }),
    );
    expect(json.matrix.datasets[1].units).toMatchObject({
      expected: 9,
      received: 6,
      missing: 3,
      overdue: 3,
      late: 1,
    });
  });

  it('writes every format in both languages, twice to the same bytes', async () => {
    const folder = clusterWithDays();
    const args = ['status', folder, ...AS_OF, '--format', 'xlsx,md,html,json', '--lang', 'vi,en'];
    expect(runCli(args)).toMatchObject({ exit: 0, stderr: '' });
    const reports = join(folder, 'reports', '2024');
    const names = listTree(reports);
    expect(names).toEqual([
      'manifest.json',
      ...['en', 'vi'].flatMap((tag) =>
        ['html', 'json', 'md', 'xlsx'].map((format) => `status.${tag}.${format}`),
      ),
    ]);
    const bytes = names.map((name) => readFileSync(join(reports, name)).toString('base64'));
    runCli(args);
    expect(names.map((name) => readFileSync(join(reports, name)).toString('base64'))).toEqual(bytes);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(reports, 'status.vi.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Báo cáo',
      'Theo đơn vị',
      'Tỷ lệ',
      'Tệp đã nhận',
    ]);
  });

  it('calls nobody late by the day on which a file was last changed, and says so', () => {
    const folder = copyWorkspace('phuong-tien-phong');
    appendFileSync(join(folder, 'emulate.yaml'), 'due: 2025-06-01\n');
    for (const name of listTree(join(folder, 'submissions')))
      utimesSync(
        join(folder, 'submissions', name),
        new Date('2025-07-01T12:00'),
        new Date('2025-07-01T12:00'),
      );
    const run = runCli(['status', folder, '--as-of', '2025-08-01']);
    expect(run.stdout).not.toContain('gửi chậm 30 ngày');
    expect(run.stdout).toContain('nên không xét gửi chậm: Phường Tiền Phong');
    expect(run.stdout).toContain('chưa đủ để kết luận là gửi chậm');
    const json = JSON.parse(runCli(['status', folder, '--as-of', '2025-08-01', '--json']).stdout);
    expect(json.matrix.units[0].datasets[0]).toMatchObject({
      received_on: '2025-07-01',
      received_by: 'last-changed',
      delay: 'maybe-late',
    });
  });

  it('shows a cluster from which nothing has come yet', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    rmSync(join(folder, 'submissions'), { recursive: true });
    mkdirSync(join(folder, 'submissions'));
    const run = runCli(['status', folder, ...AS_OF]);
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('0/9 đơn vị đã hoàn thành; 9 đơn vị chưa gửi báo cáo.');
    expect(runCli(['validate', folder]).exit).toBe(3);
  });

  it('has the exit codes of all commands', () => {
    expect(runCli(['status', fixture('dan-van-kheo-ha-noi'), ...AS_OF]).exit).toBe(1);
    const strict = runCli(['status', clusterWithDays(), ...AS_OF, '--strict']);
    expect(strict.exit).toBe(1);
    const wrong = runCli(['status', fixture('cum-thi-dua-so-2'), '--as-of', '31/12/2024']);
    expect(wrong).toMatchObject({ exit: 2, stdout: '' });
    expect(wrong.stderr).toContain('“31/12/2024” không phải là ngày có thật trên lịch');
    expect(runCli(['status', fixture('cum-thi-dua-so-2'), '--as-of', '2024-02-30']).exit).toBe(2);
    const part = runCli(['status', join(fixture('cum-thi-dua-so-2'), 'submissions', 'ha-noi')]);
    expect(part.exit).toBe(2);
    expect(part.stderr).toContain('chỉ là một phần');
    expect(runCli(['status', join(temporaryFolder(), 'nowhere')]).exit).toBe(3);
  });

  it('asks the clock where it is not told the day', () => {
    const json = JSON.parse(runCli(['status', fixture('phuong-tien-phong'), '--json']).stdout);
    const today = new Date();
    const days = [today, new Date(today.getTime() - 60_000)].map(
      (day) =>
        `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`,
    );
    expect(days).toContain(json.matrix.as_of);
  });
});

describe('emulate status --letters', () => {
  it('writes a letter to each unit that owes something, and never over a file of somebody else', () => {
    const folder = clusterWithDays();
    const letters = join(folder, 'cong-van');
    const args = ['status', folder, ...AS_OF, '--letters', letters];
    const run = runCli(args);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('Đã lập 3 công văn:');
    expect(listTree(letters)).toEqual([
      'lang-son.vi.html',
      'lang-son.vi.md',
      'manifest.json',
      'ninh-binh.vi.html',
      'ninh-binh.vi.md',
      'vinh-phuc.vi.html',
      'vinh-phuc.vi.md',
    ]);
    expect(runCli(args).exit).toBe(0);

    writeFileSync(join(letters, 'lang-son.vi.md'), 'Đã ký, số 12/CV');
    const refused = runCli(args);
    expect(refused.exit).toBe(3);
    expect(refused.stderr).toContain('lang-son.vi.md');
    expect(readFileSync(join(letters, 'lang-son.vi.md'), 'utf8')).toBe('Đã ký, số 12/CV');
  });

  it('tells which letters are of no use any more, and leaves them where they are', () => {
    const folder = clusterWithDays();
    const letters = join(folder, 'cong-van');
    const args = ['status', folder, ...AS_OF, '--letters', letters];
    runCli(args);
    const explanations = ['spending', 'targets']
      .map(
        (dataset) => `- {rule: dataset-missing, unit: ninh-binh, dataset: ${dataset}, reason: Không có.}\n`,
      )
      .join('');
    writeFileSync(join(folder, 'explanations.yaml'), explanations);
    const run = runCli(args);
    expect(run.stdout).toContain('Đã lập 2 công văn:');
    const stale = run.stdout.slice(run.stdout.indexOf('không còn cần nữa'));
    expect(stale).toContain('ninh-binh.vi.md');
    expect(stale).toContain('ninh-binh.vi.html');
    expect(stale).not.toContain('lang-son');
    expect(listTree(letters)).toContain('ninh-binh.vi.md');
  });

  it('writes nothing among the submissions, and in the languages that are asked for', () => {
    const folder = clusterWithDays();
    expect(runCli(['status', folder, '--letters', join(folder, 'submissions', 'cv')]).exit).toBe(3);
    runCli(['status', folder, ...AS_OF, '--letters', join(folder, 'cv'), '--lang', 'en']);
    expect(listTree(join(folder, 'cv'))).toContain('lang-son.en.html');
    expect(listTree(join(folder, 'cv')).filter((name) => name.includes('.vi.'))).toEqual([]);
  });

  it('says that there is no letter to write where nobody owes anything', () => {
    const out = join(temporaryFolder(), 'cv');
    const run = runCli(['status', fixture('phuong-tien-phong'), '--letters', out]);
    expect(run.stdout).toContain('không có công văn nào phải lập');
    expect(() => listTree(out)).toThrow();
  });

  it('uses the cluster’s own template where there is one', () => {
    const folder = clusterWithDays();
    mkdirSync(join(folder, 'templates', 'letter'), { recursive: true });
    writeFileSync(join(folder, 'templates', 'letter', 'page.md.hbs'), 'Thân gửi {{to}}');
    runCli(['status', folder, ...AS_OF, '--letters', join(folder, 'cv')]);
    expect(readFileSync(join(folder, 'cv', 'lang-son.vi.md'), 'utf8')).toBe(
      'Thân gửi Ban Dân tộc tỉnh Lạng Sơn\n',
    );
  });
});
