import type { Phrase } from '../language/phrase.ts';

/** Exit codes of the contract: 2 wrong usage or settings, 3 an input could not be read or an output not written. */
export type FailureExit = 2 | 3;

/** The work cannot go on, and it is the user's to put right: said in sentences, never with a stack. */
export class Failure extends Error {
  readonly phrases: readonly Phrase[];
  readonly exit: FailureExit;

  constructor(exit: FailureExit, ...phrases: readonly Phrase[]) {
    super(phrases.map(({ key }) => key).join(', '));
    this.name = 'Failure';
    this.phrases = phrases;
    this.exit = exit;
  }
}
