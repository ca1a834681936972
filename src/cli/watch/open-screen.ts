import type { Session } from '../session.ts';

const HOME_AND_CLEAR = '\u001b[H\u001b[2J\u001b[3J';
const BOTTOM_LINE = '\r\u001b[2K';

/** Where a watch shows how things stand: one picture that is redrawn on a terminal, blocks one after another elsewhere. */
export interface Screen {
  /** @param lines as many as there are; on a terminal what does not fit is cut, and `more` says how much. */
  readonly draw: (lines: readonly string[], more: (count: number) => string) => void;
  /** One line below the picture. */
  readonly remark: (line: string) => void;
  /** The terminal has another size than when it was last drawn on. */
  readonly isResized: () => boolean;
}

export function openScreen(session: Session): Screen {
  const sizeNow = (): string => `${session.width} ${session.height}`;
  let size = sizeNow();
  return {
    draw: (lines, more) => {
      size = sizeNow();
      if (!session.isTerminal) return session.out(`${lines.join('\n')}\n\n`);
      const room = Math.max(1, session.height - 2);
      const shown =
        lines.length <= room ? lines : [...lines.slice(0, room - 1), more(lines.length - room + 1)];
      session.out(`${HOME_AND_CLEAR}${shown.join('\n')}\n`);
    },
    remark: (line) => session.out(session.isTerminal ? BOTTOM_LINE + line : `${line}\n`),
    isResized: () => session.isTerminal && sizeNow() !== size,
  };
}
