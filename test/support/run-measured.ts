import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CliRun } from './run-cli.ts';

const BIN = fileURLToPath(new URL('../../bin/emulate.js', import.meta.url));
const EVERY_MS = 10;

export interface MeasuredRun extends CliRun {
  /** The most that the command, and that any process it started, held in memory at once, in bytes. */
  readonly ownPeak: number;
  readonly childPeak: number;
}

/** Only Linux tells what other processes take. */
export const canMeasure = process.platform === 'linux';

/** Runs the built command line and watches what it and the processes it starts take. */
export async function runMeasured(args: readonly string[]): Promise<MeasuredRun> {
  const { PATH = '' } = process.env;
  const run = spawn(process.execPath, [BIN, ...args], { env: { PATH, LANG: 'C.UTF-8' } });
  let [stdout, stderr, ownPeak, childPeak] = ['', '', 0, 0];
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  run.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const pid = run.pid ?? 0;
  const watch = setInterval(() => {
    ownPeak = Math.max(ownPeak, peakOf(pid));
    const children = readOrNothing(`/proc/${pid}/task/${pid}/children`).trim().split(' ');
    childPeak = Math.max(childPeak, ...children.map((child) => peakOf(Number(child))));
  }, EVERY_MS);
  const exit = await new Promise<number | null>((resolve) => run.on('close', resolve));
  clearInterval(watch);
  return { exit, stdout, stderr, ownPeak, childPeak };
}

function peakOf(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/status`))?.[1] ?? 0) * 1_024;
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
