import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, fixture, listTree, runCli, temporaryFolder } from '../support/run-cli.ts';

interface JsonFigure {
  readonly id: string;
  readonly value: number | null;
  readonly units: { readonly reported: number; readonly expected: number };
}

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('emulate report cum-thi-dua-so-2', () => {
  it('writes every format in both languages with the published figures', () => {
    const out = temporaryFolder();
    const run = runCli([
      'report',
      fixture('cum-thi-dua-so-2'),
      '--lang',
      'vi,en',
      '--format',
      'xlsx,md,html,json',
      '--out',
      out,
    ]);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    const names = ['en', 'vi'].flatMap((tag) =>
      ['html', 'json', 'md', 'xlsx'].map((format) => `conference.${tag}.${format}`),
    );
    expect(readdirSync(out).sort()).toEqual([...names, 'manifest.json'].sort());

    const json = JSON.parse(read(out, 'conference.vi.json'));
    expect(json).toMatchObject({ schema: 'emulate/report/1', kind: 'conference' });
    const figures = new Map((json.figures as JsonFigure[]).map((figure) => [figure.id, figure]));
    expect(figures.get('spending.allocated')).toMatchObject({
      value: 7395000000000,
      units: { reported: 6, expected: 9 },
    });
    expect(figures.get('spending.allocated[unit=ha-noi]')?.value).toBe(2391000000000);
    expect(figures.get('spending.allocated[unit=lang-son]')?.value).toBeNull();
    expect(figures.get('commendations.count')?.value).toBe(697);
    expect(figures.get('targets.achieved[unit=ha-noi]')?.value).toBe(32);
    expect(figures.get('targets.total[unit=ha-noi]')?.value).toBe(35);

    const vietnamese = read(out, 'conference.vi.md');
    for (const text of [
      '2.391 tỷ đồng',
      '697',
      '32/35',
      'Chưa có số liệu của: Vĩnh Phúc, Lạng Sơn và Ninh Bình',
    ]) {
      expect(vietnamese).toContain(text);
    }
    expect(vietnamese).toContain(
      'Hà Nội hoàn thành 32/35 chỉ tiêu, còn 03 chỉ tiêu phấn đấu hoàn thành trong năm 2025',
    );
    expect(vietnamese).toContain('có 9 đơn vị thành viên');
    expect(vietnamese).toContain('6/9 đơn vị báo cáo kinh phí');
    expect(read(out, 'conference.en.md')).toContain('2,391 billion VND');
  });

  it('writes into reports/<period> and never touches what was sent', () => {
    const folder = copyWorkspace('cum-thi-dua-so-2');
    const before = listTree(join(folder, 'submissions')).map((name) => [
      name,
      read(join(folder, 'submissions'), name),
    ]);
    expect(runCli(['report'], { cwd: folder }).exit).toBe(0);
    expect(listTree(join(folder, 'reports'))).toEqual([
      '2024/conference.en.html',
      '2024/conference.en.md',
      '2024/conference.en.xlsx',
      '2024/conference.vi.html',
      '2024/conference.vi.md',
      '2024/conference.vi.xlsx',
      '2024/manifest.json',
    ]);
    const after = listTree(join(folder, 'submissions')).map((name) => [
      name,
      read(join(folder, 'submissions'), name),
    ]);
    expect(after).toEqual(before);
  });

  it('gives the same bytes twice, and replaces only what it wrote itself', () => {
    const folder = copyWorkspace('phuong-tien-phong');
    const args = ['report', folder, '--format', 'xlsx,md,html'];
    expect(runCli(args).exit).toBe(0);
    const reports = join(folder, 'reports', '2020-2025');
    const bytes = listTree(reports).map((name) => readFileSync(join(reports, name)).toString('base64'));
    expect(runCli(args).exit).toBe(0);
    expect(listTree(reports).map((name) => readFileSync(join(reports, name)).toString('base64'))).toEqual(
      bytes,
    );

    writeFileSync(join(reports, 'conference.vi.md'), 'ghi chú của tôi');
    const refused = runCli(args);
    expect(refused.exit).toBe(3);
    expect(refused.stderr).toContain('conference.vi.md');
    expect(refused.stderr).toContain('--force');
    expect(read(reports, 'conference.vi.md')).toBe('ghi chú của tôi');
    expect(runCli([...args, '--force']).exit).toBe(0);
    expect(read(reports, 'conference.vi.md')).toContain('# ');
  });

  it('prints nothing but JSON with --json', () => {
    const run = runCli(['report', fixture('cum-thi-dua-so-2'), '--json']);
    expect(JSON.parse(run.stdout).kind).toBe('conference');
    expect(run.stderr).toBe('');
  });
});

describe('emulate report dan-van-kheo-ha-noi', () => {
  it('prints the total that was sent and the sum of its parts', () => {
    const out = temporaryFolder();
    expect(
      runCli(['report', fixture('dan-van-kheo-ha-noi'), '--format', 'md', '--lang', 'vi', '--out', out]).exit,
    ).toBe(1);
    const text = read(out, 'conference.vi.md');
    expect(text).toContain('160.013');
    expect(text).toContain('168.013');
    expect(text).toContain('15.295');
    expect(text).toContain('2.038');
  });

  it('writes nothing under --strict', () => {
    const out = join(temporaryFolder(), 'out');
    const run = runCli(['report', fixture('dan-van-kheo-ha-noi'), '--strict', '--out', out]);
    expect(run.exit).toBe(1);
    expect(run.stderr).toContain('160.013');
    expect(() => readdirSync(out)).toThrow();
  });
});

describe('emulate report phuong-tien-phong', () => {
  it('counts 14 + 13 + 04 and judges a target that is better when lower', () => {
    const out = temporaryFolder();
    const run = runCli([
      'report',
      fixture('phuong-tien-phong'),
      '--format',
      'md',
      '--lang',
      'vi,en',
      '--out',
      out,
    ]);
    expect(run.exit).toBe(0);
    const vietnamese = read(out, 'conference.vi.md');
    expect(vietnamese).toContain('14 tập thể, 13 cá nhân và 04 hộ; tổng số 31');
    expect(vietnamese).toMatch(/0,18 %.*càng thấp càng tốt/);
    for (const plan of ['trên 95 %', 'trên 90 %', '100 %']) expect(vietnamese).toContain(plan);
    expect(read(out, 'conference.en.md')).toMatch(/0.18%.*lower is better/);
  });
});
