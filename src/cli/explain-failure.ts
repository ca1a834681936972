import { CommanderError } from 'commander';
import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { problemOf } from '../workspace/read-file.ts';
import { remark, type Session } from './session.ts';
import { explainUsage } from './usage.ts';

const BUG = 70;

/** Says in a sentence why the work did not go on, and returns the exit code for it. */
export function explainFailure(error: unknown, argv: readonly string[], session: Session): number {
  if (error instanceof CommanderError) return explainUsage(error, argv, (text) => remark(session, text));
  if (error instanceof Failure) {
    for (const sentence of error.phrases) remark(session, sentence);
    return error.exit;
  }
  const problem = error instanceof Error ? error.message : String(error);
  remark(session, phrase('failure.bug', { problem }));
  if (argv.includes('--debug') && error instanceof Error) session.err(`${describeBug(error)}\n`);
  return BUG;
}

/** What was asked for cannot be printed, because the disk behind stdout is full, say. */
export function explainUnprintable(error: NodeJS.ErrnoException, session: Session): void {
  remark(session, phrase('failure.cannot-print', { problem: problemOf(error) }));
}

function describeBug(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  return `${error.stack}${cause}`;
}
