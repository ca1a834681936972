import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { writeHostileWorkspace } from './hostile-workspace.ts';
import { FORMATS, type Format, type MadeReport } from './reports.ts';
import { writeTargetsWorkspace } from './targets-workspace.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FIXTURES = ['cum-thi-dua-so-2', 'dan-van-kheo-ha-noi', 'phuong-tien-phong'] as const;
const LANGUAGES = ['vi', 'en'];
/** No errors found, or errors found in the data: in both cases there is a report. */
const MADE: readonly unknown[] = [0, 1];

/** Makes every report once, with the command line as built. KEEP_OUTPUTS=1 leaves them, and the pictures, for a look. */
export default async function makeReports(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-outputs-'));
  const hostile = join(folder, 'hostile');
  await writeHostileWorkspace(hostile);
  const fixtures = FIXTURES.flatMap((name) =>
    makeReport(folder, name, join(ROOT, 'fixtures', 'workspaces', name)),
  );
  const many = join(folder, 'many-targets');
  writeTargetsWorkspace(many, 9);
  const targets = [
    ...makeReport(folder, 'targets', join(ROOT, 'fixtures', 'workspaces', FIXTURES[0]), 'targets'),
    ...makeReport(folder, 'many-targets', many, 'targets'),
  ];
  project.provide('fixtureReports', [...fixtures, ...targets]);
  project.provide('hostileReports', makeReport(folder, 'hostile', hostile));
  project.provide('outputs', folder);
  return () => {
    if (process.env['KEEP_OUTPUTS']) console.log(`Reports and pictures: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  };
}

function makeReport(
  folder: string,
  name: string,
  workspace: string,
  kind: 'conference' | 'targets' = 'conference',
): MadeReport[] {
  const out = join(folder, 'reports', name);
  const command = kind === 'conference' ? 'report' : kind;
  const args = [command, workspace, '--lang', LANGUAGES.join(), '--format', FORMATS.join(), '--out', out];
  try {
    execFileSync(process.execPath, [join(ROOT, 'bin', 'emulate.js'), ...args], { encoding: 'utf8' });
  } catch (error) {
    if (!MADE.includes((error as { status?: unknown }).status)) throw error;
  }
  mkdirSync(join(folder, 'files'), { recursive: true });
  return LANGUAGES.map((language) => ({
    name: `${name}.${language}`,
    language,
    files: Object.fromEntries(
      FORMATS.map((format) => [
        format,
        gather(folder, join(out, `${kind}.${language}.${format}`), name, language, format),
      ]),
    ) as Record<Format, string>,
  }));
}

/** All reports in one folder under names of their own, so that one run of a program can take them all. */
function gather(folder: string, made: string, name: string, language: string, format: Format): string {
  if (!existsSync(made)) throw new Error(`no report was made: ${made}`);
  const file = join(folder, 'files', `${name}.${language}.${format}`);
  copyFileSync(made, file);
  return file;
}
