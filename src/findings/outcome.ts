import type { Finding } from './finding.ts';

/** What every station of the flow returns: its value, and what it found on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
