import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from '../support/run-cli.ts';

const UNITS =
  'units:\n  - {id: ha-noi, name: Hà Nội}\nrequired: {spending: false, commendations: false, targets: false}\n';
const MOVEMENTS = 'Tên phong trào,Số cá nhân\nDân vận khéo,1204\nNông thôn mới,987\nVì người nghèo,655\n';

/** A workspace of 2024 with last year's beside it, both with the same figures. */
function twoYears(): { readonly now: string; readonly before: string } {
  const root = temporaryFolder();
  const [now, before] = [join(root, '2024'), join(root, '2023')];
  mkdirSync(join(now, 'submissions'), { recursive: true });
  writeFileSync(join(now, 'submissions', 'ha-noi.csv'), MOVEMENTS);
  writeFileSync(join(now, 'emulate.yaml'), `period: {kind: year, year: 2024}\n${UNITS}`);
  cpSync(now, before, { recursive: true });
  writeFileSync(join(before, 'emulate.yaml'), `period: {kind: year, year: 2023}\n${UNITS}`);
  writeFileSync(
    join(now, 'emulate.yaml'),
    `previous: ../2023\n${readFileSync(join(now, 'emulate.yaml'), 'utf8')}`,
  );
  return { now, before };
}

describe('last year', () => {
  it('is compared with, and a report on it no longer holds when its files change', () => {
    const { now, before } = twoYears();
    const run = runCli(['report', now, '--format', 'md', '--lang', 'en']);
    expect(run.exit, run.stderr).toBe(0);
    expect(run.stderr).not.toContain('previous');
    const reports = join(now, 'reports', '2024');
    expect(readFileSync(join(reports, 'conference.en.md'), 'utf8')).toContain('reported last year');
    expect(runCli(['verify', reports, '--lang', 'en']).exit).toBe(0);
    writeFileSync(join(before, 'submissions', 'ha-noi.csv'), MOVEMENTS.replace('1204', '1190'));
    const again = runCli(['verify', reports, '--lang', 'en']);
    expect(again.exit).toBe(1);
    expect(again.stdout).toContain('../2023/submissions/ha-noi.csv');
  });

  it('is told where some of it cannot be read, and refused where nothing can', () => {
    const { now, before } = twoYears();
    const validate = () => runCli(['validate', now, '--lang', 'en']);
    writeFileSync(join(before, 'submissions', 'broken.xlsx'), 'PK\u0003\u0004');
    const run = validate();
    expect(run.exit, run.stderr).toBe(0);
    expect(run.stderr).toContain('1 of 2 files of last year’s workspace (“../2023”) cannot be read');
    writeFileSync(join(before, 'submissions', 'ha-noi.csv'), '');
    const refused = validate();
    expect(refused.exit).toBe(3);
    expect(refused.stderr).toContain('None of the files of last year’s workspace');
  });

  it('is left alone by what only looks at the files', () => {
    const { now } = twoYears();
    writeFileSync(join(now, 'emulate.yaml'), `previous: ../nowhere\n${UNITS}`);
    expect(runCli(['inspect', now, '--lang', 'en']).exit).toBe(0);
    const run = runCli(['validate', now, '--lang', 'en']);
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('emulate.yaml, line 1, column 1: “previous” names the folder “../nowhere”');
    expect(run.stdout).toBe('');
  });
});
