import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Stopped, WorkbookReader } from '../intake/take-in.ts';
import type { Limits } from '../limits/limits.ts';
import type { PackedWorkbook } from '../ooxml/packed-workbook.ts';
import type { Refusal } from '../ooxml/refusal.ts';
import { unpackWorkbook } from '../ooxml/unpack-workbook.ts';
import { watchMemory } from './watch-memory.ts';

/** The heap is held to so much of the memory: texts and inflated parts stand outside of it. */
const SHARE_OF_HEAP = 0.75;
const MEBIBYTE = 1_048_576;

type Reading = Awaited<ReturnType<WorkbookReader>>;
/** What the child is sent with each workbook. */
export interface Question {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}
/** What the child sends back; cells cross as typed arrays, which cost a fraction of objects. */
export type Answer =
  | { readonly ok: true; readonly packed: PackedWorkbook }
  | { readonly ok: false; readonly refusal: Refusal };

/** Reads workbooks in a child process, one after the other; `close` ends it. */
export interface WorkbookProcess {
  readonly read: WorkbookReader;
  readonly close: () => void;
}

/**
 * A heap overflow cannot be caught and damaged data may never end, so workbooks are read where both can be stopped:
 * the child is started with the first workbook, and again after one that killed it.
 */
export function openWorkbookProcess(limits: Limits): WorkbookProcess {
  let child: ChildProcess | undefined;
  const start = (): ChildProcess => {
    const script = fileURLToPath(new URL('./workbook-child.js', import.meta.url));
    const heap = Math.ceil((limits.memory * SHARE_OF_HEAP) / MEBIBYTE);
    child = fork(script, [], {
      execArgv: [`--max-old-space-size=${heap}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return child;
  };
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const read = (bytes: Uint8Array): Promise<Reading> =>
    new Promise((resolve) => {
      const reader = child ?? start();
      const settle = (reading: Reading): void => {
        clearTimeout(timer);
        unwatch();
        reader.off('message', answered).off('exit', died).off('error', failed);
        resolve(reading);
      };
      const end = (refusal: Stopped['refusal']): void => {
        stop();
        settle({ ok: false, refusal });
      };
      const exceed = (limit: 'time' | 'memory'): void =>
        end({ reason: 'over-limit', exceeded: { limit, allowed: limits[limit] } });
      const failed = (): void => end({ reason: 'reader-stopped' });
      // V8 aborts where its heap is full; a system that is short of memory kills.
      const died = (code: number | null, signal: string | null): void =>
        code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL' ? exceed('memory') : failed();
      const answered = (answer: Answer): void =>
        settle(answer.ok ? { ok: true, workbook: unpackWorkbook(answer.packed) } : answer);
      const timer = setTimeout(() => exceed('time'), limits.time * 1_000);
      const unwatch = watchMemory(reader.pid, limits.memory, () => exceed('memory'));
      reader.on('message', answered).on('exit', died).on('error', failed);
      reader.send({ bytes, limits } satisfies Question);
    });
  return { read, close: stop };
}
