// What a command costs: CPU time and memory of the whole process tree, seen from outside, so that nothing is added to it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const POLL_MS = 5;
const TIMED_OUT = 124;
const ABORTED = 134;

/**
 * CPU seconds, user and system, of a command and of every process it started; or why it did not finish. bash's `times` counts in
 * milliseconds; `timeout` (about one of them) stands before commands with a limit.
 */
export function measureCpu({ command, exits, limit }) {
  const limited = limit === undefined ? command : ['timeout', '--kill-after=5', String(limit), ...command];
  const script = '"$@" >/dev/null 2>&1; status=$?; times; exit $status';
  const { status, stdout } = spawnSync('bash', ['-c', script, 'bash', ...limited], { encoding: 'utf8' });
  if (!exits.includes(status)) {
    if (limit === undefined) throw new Error(`exit ${status}: ${command.join(' ')}`);
    return { failed: whyNot(status, limit) };
  }
  const [, ofChildren = ''] = stdout.trim().split('\n');
  const seconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { seconds };
}

function whyNot(status, limit) {
  if (status === TIMED_OUT) return `not finished in ${limit} s`;
  return status === ABORTED ? 'not finished: out of memory' : `not finished: exit ${status}`;
}

/** MiB: the peak of the largest process of a command, and the most that all its processes held at one time. */
export async function measureMemory(command) {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore' });
  const peak = { largest: 0, together: 0 };
  const look = () => {
    const processes = treeOf(child.pid).map(memoryOf);
    for (const { high } of processes) peak.largest = Math.max(peak.largest, high);
    peak.together = Math.max(
      peak.together,
      processes.reduce((sum, { now }) => sum + now, 0),
    );
  };
  const timer = setInterval(look, POLL_MS);
  await new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject));
  clearInterval(timer);
  return peak;
}

/** A process and all below it. */
function treeOf(pid) {
  const children = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.flatMap(treeOf)];
}

function memoryOf(pid) {
  const status = readProc(`${pid}/status`);
  const mebibytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { high: mebibytes('VmHWM'), now: mebibytes('VmRSS') };
}

/** Empty for a process that has just ended. */
function readProc(path) {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
