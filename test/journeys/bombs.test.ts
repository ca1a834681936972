import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace, runCli } from '../support/run-cli.ts';
import { canMeasure, runMeasured } from '../support/run-measured.ts';
import { main, makePackage } from '../support/workbook-package.ts';

const MEMORY = 250_000_000;
const LIMITS = `
limits: {memory: 250 MB, columns: 5000, text_length: 50000000}
`;

const row = (cells: number, cell: (index: number) => string): string =>
  `<row>${Array.from({ length: cells }, (_, index) => cell(index)).join('')}</row>`;
let count = 0;
/** Digits that no packing makes two hundred times smaller. */
const scattered = (): string => `<c><v>${(++count * 7_919_777) % 1_000_003}</v></c>`;
const entities = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]><worksheet xmlns="${main}"><sheetData><row><c t="str"><v>${'&b;'.repeat(1_000)}</v></c></row></sheetData></worksheet>`;

/** What is made to exhaust a reader, and words of the finding. */
const BOMBS: Readonly<Record<string, readonly [() => Uint8Array | string, string]>> = {
  'ratio.xlsx': [() => makePackage({ sheetData: [' '.repeat(190_000_000)] }), 'limits.ratio'],
  'entities.xlsx': [
    () => makePackage({ parts: { 'xl/worksheets/sheet1.xml': entities } }),
    'an unsafe declaration',
  ],
  'rows.xlsx': [
    () => makePackage({ sheetData: [Array.from({ length: 60_000 }, () => row(50, scattered)).join('')] }),
    'limits.memory',
  ],
  'wide.xlsx': [() => makePackage({ sheetData: [row(16_384, scattered)] }), 'limits.columns'],
  'long-cell.xlsx': [
    () => makePackage({ sheetData: [`<row><c t="str"><v>${'đ'.repeat(200_000)}</v></c></row>`] }),
    'limits.cell_length',
  ],
  'one-string.xlsx': [
    () =>
      makePackage({
        sheetData: [Array.from({ length: 100 }, () => row(50, () => '<c t="s"><v>0</v></c>')).join('')],
        strings: `<si><t>${'x'.repeat(90_000)}</t></si>`,
      }),
    'limits.text_length',
  ],
  'commas.csv': [() => `${','.repeat(900_000)}\n`.repeat(20), 'limits.columns'],
  'long-cell.csv': [() => 'a'.repeat(30_000_000), 'limits.cell_length'],
  'nested.xls': [() => `<html>${'<table><tr><td>'.repeat(20_000)}`, 'nested or merged'],
};

interface Json {
  readonly findings: readonly { rule: string; file: string; message: string; suggestion: string }[];
}

describe('a batch with bombs in it', () => {
  it.skipIf(!canMeasure)('names each, takes no more memory than is set, and reads the others', async () => {
    const folder = copyWorkspace('dan-van-kheo-ha-noi');
    const settings = join(folder, 'emulate.yaml');
    const good = JSON.parse(runCli(['validate', folder, '--json', '--lang', 'en']).stdout).files;
    writeFileSync(settings, LIMITS, { flag: 'a' });
    for (const [name, [make]] of Object.entries(BOMBS))
      writeFileSync(join(folder, 'submissions', name), make());

    const run = await runMeasured(['validate', folder, '--json', '--lang', 'en']);

    expect(run.stderr).not.toMatch(/\n\s+at |Error:/);
    expect(run.exit).toBe(1);
    const { findings, files }: Json & { files: readonly { path: string }[] } = JSON.parse(run.stdout);
    const unreadable = findings.filter(({ rule }) => rule === 'file-unreadable');
    expect(unreadable.map(({ file }) => file).sort()).toEqual(
      Object.keys(BOMBS)
        .map((name) => `submissions/${name}`)
        .sort(),
    );
    for (const { file, message, suggestion } of unreadable) {
      const [, word = ''] = BOMBS[file.replace('submissions/', '')] ?? [];
      expect(`${message} ${suggestion}`).toContain(word);
    }
    expect(files.filter(({ path }) => !(path.replace('submissions/', '') in BOMBS))).toEqual(good);
    // The watch looks twenty times a second: a process may grow a little before it is seen.
    expect(run.childPeak).toBeLessThan(MEMORY * 1.25);
    expect(run.childPeak).toBeGreaterThan(MEMORY * 0.5);
    expect(run.ownPeak).toBeLessThan(600_000_000);
  });

  it('is not held up by a file that takes too long', () => {
    const folder = copyWorkspace('dan-van-kheo-ha-noi');
    writeFileSync(join(folder, 'emulate.yaml'), '\nlimits: {time: 1}\n', { flag: 'a' });
    const slow = `<html><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(1_500_000)}`;
    writeFileSync(join(folder, 'submissions', 'slow.xls'), slow);
    const { findings }: Json = JSON.parse(runCli(['validate', folder, '--json', '--lang', 'vi']).stdout);
    const [finding, ...others] = findings.filter(({ rule }) => rule === 'file-unreadable');
    expect(others).toEqual([]);
    expect(finding?.message).toBe('Không đọc được tệp: đọc tệp lâu hơn giới hạn 1 giây.');
    expect(finding?.suggestion).toContain('“limits.time”');
  });
});
