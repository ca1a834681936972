import type { FontRun } from '../../ooxml/workbook.ts';
import { TextDraft } from '../text-draft.ts';

/** Text as a page shows it: white space collapsed, blocks on lines of their own. */
export class HtmlText {
  readonly #draft = new TextDraft();
  #isBlockEnd = false;

  add(raw: string, font: number): void {
    if (this.#isBlockEnd) {
      if (/^[ \t\r\n\f]*$/.test(raw)) return;
      this.#isBlockEnd = false;
      this.#draft.add('\n', font);
    }
    this.#draft.addCollapsed(raw, font);
  }

  /** All of it so far. */
  get text(): string {
    return this.#draft.text;
  }

  /** `<br>`. */
  breakLine(font: number): void {
    this.#draft.add('\n', font);
    this.#isBlockEnd = false;
  }

  /** A block begins or ends: what follows stands on a new line. */
  breakBlock(): void {
    if (this.#draft.last !== '' && this.#draft.last !== '\n') this.#isBlockEnd = true;
  }

  /** Without white space and no-break spaces at both ends, which exports put around every value. */
  finish(): { text: string; font: number | undefined; runs: FontRun[] | undefined } {
    const { text } = this;
    const { font, runs } = this.#draft.fonts;
    const inner = text.trim();
    if (runs === undefined || inner === '') return { text: inner, font, runs: undefined };
    const cut = cutRuns(runs, text.length - text.trimStart().length, inner.length);
    return { text: inner, font: cut[0]?.font, runs: cut.length < 2 ? undefined : cut };
  }
}

/** Runs of the `length` letters from `start` on. */
function cutRuns(runs: readonly FontRun[], start: number, length: number): FontRun[] {
  const cut: FontRun[] = [];
  for (const { end, font } of runs) {
    const last = Math.min(end - start, length);
    if (last > (cut.at(-1)?.end ?? 0)) cut.push({ end: last, font });
  }
  return cut;
}
