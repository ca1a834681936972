import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CliRun } from './run-cli.ts';

const BIN = fileURLToPath(new URL('../../bin/emulate.js', import.meta.url));

/** Root may read everything: there the command is run as nobody. */
export function runUnprivileged(folder: string | undefined, args: readonly string[]): CliRun {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && folder !== undefined) spawnSync('chown', ['-R', '65534:65534', folder]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    cwd: folder ?? '/',
    encoding: 'utf8',
    ...(isRoot ? { uid: 65534, gid: 65534 } : {}),
  });
  return { exit: status, stdout, stderr };
}

/** Where nobody may not even read the tool, nothing can be learned. */
export const canBeNobody = runUnprivileged(undefined, []).exit === 0 || process.getuid?.() !== 0;
