import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WorkbookReader } from '../intake/take-in.ts';
import type { PackedWorkbook } from '../ooxml/packed-workbook.ts';
import type { Refusal } from '../ooxml/refusal.ts';
import { unpackWorkbook } from '../ooxml/unpack-workbook.ts';

const TIME_LIMIT_MS = 30_000;
const HEAP_LIMIT_MB = 1_024;

type Reading = Awaited<ReturnType<WorkbookReader>>;
/** What the child sends back; cells cross as typed arrays, which cost a fraction of objects. */
type Answer =
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
export function openWorkbookProcess(): WorkbookProcess {
  let child: ChildProcess | undefined;
  const start = (): ChildProcess => {
    const script = fileURLToPath(new URL('./workbook-child.js', import.meta.url));
    const execArgv = [`--max-old-space-size=${HEAP_LIMIT_MB}`];
    child = fork(script, [], {
      execArgv,
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
        reader.off('message', answered).off('exit', died).off('error', died);
        resolve(reading);
      };
      const died = (): void => {
        stop();
        settle({ ok: false, refusal: { reason: 'took-too-long' } });
      };
      const answered = (answer: Answer): void =>
        settle(answer.ok ? { ok: true, workbook: unpackWorkbook(answer.packed) } : answer);
      const timer = setTimeout(died, TIME_LIMIT_MS);
      reader.on('message', answered).on('exit', died).on('error', died);
      reader.send(bytes);
    });
  return { read, close: stop };
}
