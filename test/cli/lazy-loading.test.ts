import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixture, runCli, temporaryFolder } from '../support/run-cli.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the build put into each file of dist/: scripts/build.js writes it. */
const { outputs } = JSON.parse(
  readFileSync(join(ROOT, 'node_modules', '.cache', 'emulate', 'meta.json'), 'utf8'),
) as { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> };

/** Runs a command and returns the npm packages that any of its processes loaded, as V8 itself lists its scripts. */
function packagesLoadedBy(...args: readonly string[]): string[] {
  const coverage = temporaryFolder();
  const { exit, stderr } = runCli(args, { env: { NODE_V8_COVERAGE: coverage } });
  expect(exit, stderr).toBe(0);
  const scripts = readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as {
      result: { url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  });
  const files = scripts.map((url) => relative(ROOT, fileURLToPath(url)));
  // Otherwise nothing was recorded, and every list would be empty.
  expect(files).toContain('dist/main.js');
  const sources = files.flatMap((file) => [file, ...Object.keys(outputs[file]?.inputs ?? {})]);
  return [...new Set(sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))];
}

/** What costs more to load than Node itself takes to start, or a good part of that. */
const HEAVY: readonly string[] = ['exceljs', 'handlebars', 'parse5', 'zod', 'yaml', 'markdown-it'];

const report = (...options: readonly string[]) =>
  packagesLoadedBy('report', fixture('phuong-tien-phong'), '--out', temporaryFolder(), ...options);

describe('what a command loads', () => {
  it.each(['--help', '--version', 'report --help', 'validate --help', 'rules --help'])(
    '%s: nothing heavy',
    (line) => {
      const packages = packagesLoadedBy(...line.split(' '));
      expect(packages).toContain('commander');
      expect(packages.filter((name) => HEAVY.includes(name))).toEqual([]);
    },
  );

  it('report to Markdown: templates, but no workbook writer', () => {
    const packages = report('--format', 'md');
    expect(packages).toEqual(expect.arrayContaining(['commander', 'handlebars', 'zod']));
    expect(packages).not.toContain('exceljs');
  });

  it('report to JSON: neither templates nor workbook writer', () => {
    const packages = report('--format', 'json');
    expect(packages).not.toContain('exceljs');
    expect(packages).not.toContain('handlebars');
  });

  it('report to Excel: the workbook writer, which shows that the lists above would name it', () => {
    expect(report('--format', 'xlsx')).toContain('exceljs');
  });

  it('validate: neither templates nor workbook writer', () => {
    const packages = packagesLoadedBy('validate', fixture('phuong-tien-phong'));
    expect(packages).not.toContain('exceljs');
    expect(packages).not.toContain('handlebars');
  });
});

describe('what is bundled', () => {
  it('has none of the languages of zod but its default: a namespace import leaves the others out', () => {
    const locales = Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([path, { bytesInOutput }]) => /zod\/.*\/locales\/(?!en\.)/.test(path) && bytesInOutput > 0);
    expect(locales.map(([path]) => path)).toEqual([]);
  });
});
