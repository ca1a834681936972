import { readFileSync } from 'node:fs';

const INTERVAL_MS = 50;

/**
 * Tells when a process takes more memory than it may; returns what ends the watch. Only Linux shows what another process takes
 * at no cost: elsewhere the limit of its heap alone holds.
 */
export function watchMemory(pid: number | undefined, allowed: number, onExceeded: () => void): () => void {
  if (process.platform !== 'linux' || pid === undefined) return () => {};
  const timer = setInterval(() => {
    if (residentBytes(pid) > allowed) onExceeded();
  }, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** 0 for a process that has just ended. */
function residentBytes(pid: number): number {
  try {
    const [, kibibytes = '0'] =
      /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? [];
    return Number(kibibytes) * 1_024;
  } catch {
    return 0;
  }
}
