import type { MessageKey } from '../language/catalogue.ts';
import type { Param } from '../language/phrase.ts';
import { say } from '../language/translate.ts';
import type { Session } from './session.ts';

/** Work that lasts longer than this is worth a line. */
const PATIENCE_MS = 1_000;
const CLEAR_LINE = '\r\u001b[2K';

export interface Progress {
  readonly show: (key: MessageKey, params: Readonly<Record<string, Param>>) => void;
  readonly end: () => void;
}

/** One line on the terminal that follows the work; nothing where stderr is no terminal. */
export function openProgress(session: Session): Progress {
  const start = session.now();
  let isShown = false;
  return {
    show: (key, params) => {
      if (!session.showsProgress || session.now() - start < PATIENCE_MS) return;
      session.err(CLEAR_LINE + say(session.language, { key, params }));
      isShown = true;
    },
    end: () => {
      if (isShown) session.err(CLEAR_LINE);
      isShown = false;
    },
  };
}
