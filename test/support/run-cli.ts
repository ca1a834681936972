import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface CliRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user does: a process of its own, in Vietnamese unless the environment says otherwise. */
export function runCli(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): CliRun {
  const { PATH = '' } = process.env;
  const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'emulate.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH, LANG: 'C.UTF-8', ...options.env },
    encoding: 'utf8',
  });
  return { exit: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of one of the fixture workspaces, to write into. */
export function copyWorkspace(name: string): string {
  const folder = join(temporaryFolder(), name);
  cpSync(join(ROOT, 'fixtures', 'workspaces', name), folder, { recursive: true });
  rmSync(join(folder, 'reports'), { recursive: true, force: true });
  return folder;
}

export function fixture(name: string): string {
  return join(ROOT, 'fixtures', 'workspaces', name);
}

/** Every file below a folder, as relative paths in order. */
export function listTree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path))
    .sort();
}
