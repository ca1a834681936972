import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/run-cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function runSamples(folder: string) {
  return spawnSync(process.execPath, ['scripts/samples.js', folder], { cwd: ROOT, encoding: 'utf8' });
}

describe('npm run samples', () => {
  it('finds every sample as it is stated', () => {
    const { status, stdout } = runSamples('fixtures');
    expect(stdout.split('\n').filter((line) => line.startsWith('WRONG'))).toEqual([]);
    expect(stdout).toContain('workbooks  18 of 18 as stated');
    expect(stdout).toContain('encodings  110 of 110 as stated');
    expect(stdout).toContain('hostile    54 of 54 as stated');
    expect(status).toBe(0);
  });

  it('fails where a value differs, a file is not stated, or a folder is missing', () => {
    const folder = temporaryFolder();
    cpSync(join(ROOT, 'fixtures/hostile/v09-booleans.xlsx'), join(folder, 'hostile/a.xlsx'));
    cpSync(join(ROOT, 'fixtures/hostile/v09-booleans.xlsx'), join(folder, 'hostile/b.xlsx'));
    writeFileSync(
      join(folder, 'hostile/expected.tsv'),
      'file\texercises\texpected\tcells\na.xlsx\t\treadable\t{"A1": false}\n',
    );
    const { status, stdout } = runSamples(folder);
    expect(stdout).toMatch(/WRONG {2}hostile\/a\.xlsx +read\n +A1: read .*, stated false/);
    expect(stdout).toMatch(/WRONG {2}hostile\/b\.xlsx +not read\n +nothing is stated of it/);
    expect(stdout).toContain('encodings  0 of 0');
    expect(status).toBe(1);
  });
});
