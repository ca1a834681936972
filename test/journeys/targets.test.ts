import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, fixture, runCli, temporaryFolder } from '../support/run-cli.ts';

const CLUSTER = fixture('cum-thi-dua-so-2');
const OPEN_OF_HANOI = [
  'Tỷ lệ hộ DTTS được sử dụng nước sạch từ hệ thống cấp nước tập trung',
  'Tỷ lệ cán bộ, công chức người DTTS được bồi dưỡng kiến thức dân tộc',
  'Tỷ lệ xã vùng DTTS và miền núi đạt chuẩn nông thôn mới nâng cao',
];

describe('emulate targets cum-thi-dua-so-2', () => {
  it('gives Hà Nội 32/35, and names the three that are open with their due date', () => {
    const { exit, stdout } = runCli(['targets', CLUSTER, '--json']);
    expect(exit).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ schema: 'emulate/report/1', kind: 'targets' });
    const figure = (id: string) => report.figures.find((each: { id: string }) => each.id === id).value;
    expect(figure('targets.achieved[unit=ha-noi]')).toBe(32);
    expect(figure('targets.total[unit=ha-noi]')).toBe(35);
    const items: string[] = report.sections
      .find(({ id }: { id: string }) => id === 'open-targets')
      .blocks.flatMap(({ items: each = [] }: { items?: string[] }) => each);
    const ofHanoi = items.filter((item) => item.startsWith('Hà Nội'));
    expect(ofHanoi).toHaveLength(3);
    OPEN_OF_HANOI.forEach((name, index) => {
      expect(ofHanoi[index]).toContain(name);
      expect(ofHanoi[index]).toMatch(/đang thực hiện, thời hạn 2025$/);
    });
  });

  it('ranks the units as competitions do', () => {
    const { stdout } = runCli(['targets', CLUSTER, '--json']);
    const { table } = JSON.parse(stdout).annexes.find(({ id }: { id: string }) => id === 'attainment');
    const ranks = table.rows.map(({ cells }: { cells: { text?: string; value?: number }[] }) => [
      cells[1]?.text,
      cells.at(-1)?.value,
    ]);
    expect(ranks).toEqual([
      ['Vĩnh Phúc', 1],
      ['Hà Nội', 2],
      ['Hòa Bình', 3],
      ['Bắc Giang', 3],
      ['Quảng Ninh', 3],
      ['Thái Nguyên', 6],
      ['Phú Thọ', 7],
      ['Lạng Sơn', 8],
      ['Ninh Bình', undefined],
      ['Tổng số', undefined],
    ]);
  });

  it('prints tables that fit the terminal', () => {
    const { exit, stdout } = runCli(['targets', CLUSTER]);
    expect(exit).toBe(0);
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(100);
    expect(stdout).toContain('61/71 chỉ tiêu hoàn thành.');
  });

  it('prints the targets of one unit, and those that are asked for, by any of its names', () => {
    const { stdout } = runCli(['targets', CLUSTER, '--unit', 'TP Hà Nội', '--only', 'open', '--sort', 'due']);
    expect(stdout).toContain('0/3 chỉ tiêu hoàn thành.');
    expect(stdout.match(/đang thực hiện/g)).toHaveLength(3);
    const missed = runCli(['targets', CLUSTER, '--only', 'missed']).stdout;
    expect(missed).toContain('Phú Thọ');
    expect(missed).toContain('0/1 chỉ tiêu hoàn thành.');
    expect(runCli(['targets', CLUSTER, '--unit', 'ninh-binh']).stdout).toContain(
      'Không có chỉ tiêu nào như vậy.',
    );
  });

  it('orders them as asked', () => {
    const firstOf = (sort: string) =>
      runCli(['targets', CLUSTER, '--unit', 'Phú Thọ', '--sort', sort]).stdout;
    const places = (text: string) => ['2.116', '1.752', '462', '120'].map((each) => text.indexOf(each));
    const [worst, ...others] = places(firstOf('verdict'));
    expect(others.every((place) => place > (worst ?? 0))).toBe(true);
    const byRate = places(firstOf('rate'));
    expect(byRate).toEqual([byRate[0], byRate[1], byRate[2], byRate[3]]);
    expect(byRate[0]).toBeLessThan(byRate[3] ?? 0);
    expect(byRate[3]).toBeLessThan(byRate[2] ?? 0);
    expect(byRate[2]).toBeLessThan(byRate[1] ?? 0);
  });

  it.each([
    [['--only', 'mised'], '“mised”', 'missed'],
    [['--sort', 'ranks'], '“ranks”', 'rank'],
    [['--unit', 'Ha Nam'], '“Ha Nam”', 'ha-noi'],
    [['--format', 'xlsx', '--only', 'missed'], '--only', '--format text'],
    [['--json', '--sort', 'rank'], '--sort', '--json'],
    [['--format', 'cvs'], '“cvs”', 'csv'],
  ])('refuses %s in one sentence', (options, word, remedy) => {
    const { exit, stdout, stderr } = runCli(['targets', CLUSTER, ...options]);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(word);
    expect(stderr).toContain(remedy);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('writes every format in both languages, the same bytes twice', () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const formats = ['csv', 'html', 'json', 'md', 'xlsx'];
    for (const out of [one, other])
      runCli(['targets', CLUSTER, '--format', formats.join(), '--lang', 'vi,en', '--out', out]);
    const names = ['en', 'vi'].flatMap((tag) => formats.map((format) => `targets.${tag}.${format}`));
    expect(readdirSync(one).sort()).toEqual(['manifest.json', ...names].sort());
    for (const name of names)
      expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
  });

  it('writes beside the conference report, which says the same', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    expect(runCli(['report', folder, '--lang', 'vi', '--format', 'md']).exit).toBe(0);
    expect(runCli(['targets', folder, '--lang', 'vi', '--format', 'md,csv']).exit).toBe(0);
    const read = (name: string) => readFileSync(join(folder, 'reports', '2024', name), 'utf8');
    for (const words of ['Hà Nội hoàn thành 32/35 chỉ tiêu', ...OPEN_OF_HANOI]) {
      expect(read('conference.vi.md')).toContain(words);
      expect(read('targets.vi.md')).toContain(words);
    }
    expect(read('targets.vi.csv').split('\r\n')).toHaveLength(73);
  });
});

describe('emulate targets phuong-tien-phong', () => {
  it('judges poverty as lower-is-better, and the targets of 2030 as not yet due', () => {
    const { exit, stdout } = runCli(['targets', fixture('phuong-tien-phong')]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Tỷ lệ hộ nghèo +≤ 1 % +0,18 % +2025 +vượt/);
    expect(stdout.match(/2030 +đang thực hiện/g)).toHaveLength(3);
    expect(stdout).not.toContain('không đạt');
  });
});

describe('the settings of targets', () => {
  const run = (settings: string) => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    const path = join(folder, 'emulate.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}${settings}`);
    return runCli(['targets', folder, '--json']);
  };

  it('make figures of the cluster, and print the band where it is used', () => {
    const { exit, stdout } = run(
      'basically_met: {points: 2}\ntargets:\n  - {id: ho-ngheo, name: Tỷ lệ hộ nghèo người DTTS, aggregate: mean}\n',
    );
    expect(exit).toBe(0);
    const { annexes, figures } = JSON.parse(stdout);
    expect(figures.find(({ id }: { id: string }) => id === 'targets.result[target=ho-ngheo]')).toMatchObject({
      value: 4.7567,
      unit: 'percent',
      units: { reported: 6, expected: 9 },
      calculation: { operation: 'mean' },
    });
    const notes = annexes.find(({ id }: { id: string }) => id === 'targets').table.notes.join(' ');
    expect(notes).toContain('kém kế hoạch không quá 2 điểm phần trăm');
  });

  it.each([
    ['targets:\n  - {id: a, name: A, aggregate: avg}\n', 'targets.0.aggregate'],
    ['targets:\n  - {id: a, name: A}\n  - {id: b, name: a}\n', 'dòng'],
    ['targets:\n  - {id: a, name: A, code: X}\n  - {id: b, name: B, code: X}\n', '“X”'],
    ['basically_met: {rate: 120}\n', '100'],
    ['basically_met: 95\n', 'basically_met'],
    ['basically_met: {percent: 95}\n', 'basically_met.percent'],
  ])('are refused with their place: %s', (settings, words) => {
    const { exit, stderr } = run(settings);
    expect(exit).toBe(2);
    expect(stderr).toContain('emulate.yaml');
    expect(stderr).toContain(words);
  });
});
