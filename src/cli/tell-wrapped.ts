import type { Text } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import { printable } from '../render/terminal/printable.ts';
import { wrapText } from '../render/terminal/wrap-text.ts';
import type { Session } from './session.ts';

const HANGING = 4;

/** A line of results, broken at blanks to fit the terminal; what follows stands further in than what it belongs to. */
export function tellWrapped(session: Session, text: Text): void {
  const line = printable(say(session.language, text));
  const indent = line.length - line.trimStart().length;
  const [first = '', ...rest] = wrapText(line.trim(), session.width - indent - HANGING);
  session.out(`${' '.repeat(indent)}${first}\n`);
  for (const each of rest) session.out(`${' '.repeat(indent + HANGING)}${each}\n`);
}
