import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { canMeasure, runMeasured } from '../support/run-measured.ts';

const generator = fileURLToPath(new URL('../../bench/generate-rows.js', import.meta.url));
const ROWS = 60_000;
/** Held whole, these rows take 300 MiB. */
const MOST = 160 * 1_048_576;

/** Cells of one fault are one finding. */
function cellsOf(rule: string, findings: readonly { rule: string; count: number }[]): number {
  return findings.reduce((sum, each) => sum + (each.rule === rule ? each.count : 0), 0);
}

it.runIf(canMeasure)(
  'a long CSV is checked to its last row and stays out of memory',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'emulate-long-file-'));
    try {
      const { stdout } = spawnSync(process.execPath, [generator, folder, String(ROWS)], { encoding: 'utf8' });
      const { faults } = JSON.parse(stdout);
      const run = await runMeasured(['validate', folder, '--json']);
      const { files, findings } = JSON.parse(run.stdout);
      expect(files[0].tables[0].rows.seen).toBe(ROWS);
      const { seen, used, aside } = files[0].numbers;
      const left = Object.values(aside as Record<string, number>).reduce((sum, count) => sum + count, 0);
      expect(used + left).toBe(seen);
      for (const [rule, count] of Object.entries(faults)) expect(cellsOf(rule, findings), rule).toBe(count);
      expect(run.ownPeak).toBeLessThan(MOST);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
