import { availableParallelism } from 'node:os';
import type { Limits } from '../limits/limits.ts';
import { openWorkbookProcess, type WorkbookProcess } from './workbook-process.ts';

/** More would each hold a workbook in memory and hardly be faster: unpacking what they send is work for one. */
const MOST = 3;

/**
 * Several processes that read workbooks, each one after the other; a workbook waits where the fewest are waiting. One is left to the
 * process that asks, so a machine of two processors has one of them.
 */
export function openWorkbookPool(limits: Limits): WorkbookProcess {
  const size = Math.max(1, Math.min(MOST, availableParallelism() - 1));
  const lanes = Array.from({ length: size }, () => ({
    process: openWorkbookProcess(limits),
    waiting: 0,
    last: Promise.resolve() as Promise<unknown>,
  }));
  const read: WorkbookProcess['read'] = (bytes) => {
    const lane = lanes.reduce((least, each) => (each.waiting < least.waiting ? each : least));
    lane.waiting += 1;
    const turn = lane.last
      .then(() => lane.process.read(bytes))
      .finally(() => {
        lane.waiting -= 1;
      });
    lane.last = turn.catch(() => {});
    return turn;
  };
  return {
    read,
    close: () => {
      for (const { process } of lanes) process.close();
    },
  };
}
