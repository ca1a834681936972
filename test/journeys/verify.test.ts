import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, runCli } from '../support/run-cli.ts';

const verify = (...args: readonly string[]) => runCli(['verify', ...args, '--lang', 'en']);

function reported(): { readonly folder: string; readonly reports: string } {
  const folder = copyWorkspace('cum-thi-dua-so-2');
  expect(runCli(['report', folder, '--lang', 'vi', '--format', 'md,json']).exit).toBe(0);
  return { folder, reports: join(folder, 'reports', '2024') };
}

describe('emulate verify', () => {
  it('holds while nothing changes', () => {
    const { reports } = reported();
    expect(verify(reports)).toMatchObject({ exit: 0, stderr: '' });
    expect(JSON.parse(verify(reports, '--json').stdout)).toEqual({
      schema: 'emulate/verification/1',
      holds: true,
      differences: [],
    });
  });

  it('names every input, setting and output that is not as it was', () => {
    const { folder, reports } = reported();
    const sent = join(folder, 'submissions');
    appendFileSync(join(sent, 'Hoà Bình', 'kinh-phi.csv'), '\n');
    copyFileSync(join(sent, 'Bắc Giang.xlsx'), join(sent, 'Bắc Giang (2).xlsx'));
    rmSync(join(sent, 'thai-nguyen', 'spending.csv'));
    appendFileSync(join(folder, 'emulate.yaml'), 'rules: {total-mismatch: {severity: query}}\n');
    writeFileSync(join(folder, 'explanations.yaml'), '[]\n');
    appendFileSync(join(reports, 'conference.vi.md'), '!');
    rmSync(join(reports, 'conference.vi.json'));
    const run = verify(reports);
    expect(run.exit).toBe(1);
    for (const line of [
      'changed since: submissions/Hòa Bình/kinh-phi.csv',
      'new, and not in the reports: submissions/Bắc Giang (2).xlsx',
      'gone: submissions/thai-nguyen/spending.csv',
      'setting changed: emulate.yaml',
      'new setting: explanations.yaml',
      'rule changed: total-mismatch',
      'report changed by hand: conference.vi.md',
      'report gone: conference.vi.json',
    ])
      expect(run.stdout.split('\n').map((each) => each.replace('Hoà', 'Hòa'))).toContain(line);
  });

  it.each([
    ['inputs', 'x'],
    ['settings', { path: 'emulate.yaml' }],
    ['rules', [null]],
    ['outputs', [{ path: 3, sha256: '' }]],
    ['tool', null],
  ])('a manifest whose %s are %j is not one of ours', (field, value) => {
    const { reports } = reported();
    const path = join(reports, 'manifest.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), [field]: value }));
    expect(verify(reports)).toMatchObject({ exit: 3, stdout: '' });
  });

  it('says so where a folder holds no reports of ours', () => {
    const { folder } = reported();
    const run = verify(folder);
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).toContain('no manifest.json');
  });
});
