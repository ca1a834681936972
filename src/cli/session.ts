import type { Language } from '../language/language.ts';
import type { Text } from '../language/phrase.ts';
import { say } from '../language/translate.ts';

/** What a command may touch of the outside, and the language that it speaks. */
export interface Session extends Outset {
  readonly language: Language;
}

/** A session before its language is loaded, which --help never needs. */
export interface Outset {
  /** Tag of the language of messages. */
  readonly tag: string;
  readonly cwd: string;
  readonly version: string;
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and remarks. */
  readonly err: (text: string) => void;
  /** Whether progress may be shown on stderr. */
  readonly showsProgress: boolean;
  readonly usesColour: boolean;
  /** Results go to a terminal, on which what was shown can be drawn anew. */
  readonly isTerminal: boolean;
  /** Characters per line of the terminal. */
  readonly width: number;
  /** Lines of the terminal. */
  readonly height: number;
  readonly now: () => number;
}

/** One line of results, in the user's language. */
export function tell(session: Session, text: Text): void {
  session.out(`${say(session.language, text)}\n`);
}

/** One remark beside the results. */
export function remark(session: Session, text: Text): void {
  session.err(`${say(session.language, text)}\n`);
}
