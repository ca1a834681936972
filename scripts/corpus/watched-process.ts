import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** How often the memory of the processes is looked at. */
const LOOK_MS = 50;

/** What came of one question, and what it cost. */
export interface Watched<Answer> {
  /** Undefined where the process died or had to be ended. */
  readonly answer?: Answer;
  readonly ended?: 'died' | 'too-long';
  /** Of processor time, which other work on the machine does not lengthen; by the clock where the system does not tell. */
  readonly seconds: number;
  /** Peak of the largest of the processes; 0 where the system does not tell (only Linux does). */
  readonly megabytes: number;
}

/** A script in a process that is asked one question after the other, watched from outside with all its children. */
export class WatchedProcess<Question, Answer> {
  readonly #script: string;
  #child: ChildProcess | undefined;

  constructor(script: string) {
    this.#script = script;
  }

  /** Asks; a process that does not answer in time is ended, and the next question starts another. */
  ask(question: Question, limitMs: number): Promise<Watched<Answer>> {
    const child = this.#child ?? this.#start();
    const pid = child.pid ?? 0;
    for (const each of familyOf(pid)) forgetPeak(each);
    const [started, before] = [performance.now(), processorSeconds(pid)];
    let [megabytes, after] = [0, before];
    const look = (): void => {
      megabytes = Math.max(megabytes, ...familyOf(pid).map(peakOf));
      after = Math.max(after, processorSeconds(pid));
    };
    return new Promise((resolve) => {
      const settle = (rest: Pick<Watched<Answer>, 'answer' | 'ended'>): void => {
        look();
        clearInterval(looking);
        clearTimeout(waiting);
        child.removeAllListeners();
        if (rest.ended !== undefined) this.close();
        const byClock = (performance.now() - started) / 1000;
        resolve({ ...rest, seconds: after > 0 ? after - before : byClock, megabytes });
      };
      const looking = setInterval(look, LOOK_MS);
      const waiting = setTimeout(() => settle({ ended: 'too-long' }), limitMs);
      child.on('message', (answer) => settle({ answer: answer as Answer }));
      child.on('exit', () => settle({ ended: 'died' }));
      child.send(question as object);
    });
  }

  close(): void {
    for (const pid of familyOf(this.#child?.pid ?? 0)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    this.#child = undefined;
  }

  #start(): ChildProcess {
    this.#child = fork(this.#script, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return this.#child;
  }
}

/** A process and the processes that it started. */
function familyOf(pid: number): number[] {
  if (pid === 0) return [];
  const children = readProcess(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
}

/** What a process and its children used, the ended ones included; clock ticks are hundredths of a second (proc(5)). */
function processorSeconds(pid: number): number {
  const ticks = familyOf(pid).map((each, index) => {
    const fields = readProcess(each, 'stat')
      .replace(/^.*\) /, '')
      .split(' ')
      .slice(11, 15)
      .map(Number);
    const [own = 0, system = 0, ended = 0, endedSystem = 0] = fields;
    return own + system + (index === 0 ? ended + endedSystem : 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) / 100;
}

function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readProcess(pid, 'status'))?.[1] ?? 0) / 1024;
}

/** The peak begins anew: what a file costs is not what an earlier one did. */
function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // No Linux, or it is gone.
  }
}

function readProcess(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch {
    return '';
  }
}
