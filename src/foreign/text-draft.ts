import { MOST_CELL_LENGTH } from '../limits/limits.ts';
import { RefusalError } from '../ooxml/refusal.ts';
import type { FontRun } from '../ooxml/workbook.ts';

/** A text put together from pieces of different fonts; in legacy Vietnamese fonts the font says what the letters are. */
export class TextDraft {
  text = '';
  /** The last letter: asking the text itself would copy it whole, each time. */
  last = '';
  readonly #runs: FontRun[] = [];

  add(piece: string, font: number): void {
    if (piece === '') return;
    this.text += piece;
    this.last = piece.slice(-1);
    if (this.text.length > MOST_CELL_LENGTH) throw new RefusalError('too-complex', 'one text');
    const run = this.#runs.at(-1);
    if (run?.font === font) run.end = this.text.length;
    else this.#runs.push({ end: this.text.length, font });
  }

  /** Adds text in which any white space is one blank, and none stands at the beginning of a line. */
  addCollapsed(raw: string, font: number): void {
    const piece = raw.replace(/[ \t\r\n\f]+/g, ' ');
    const isSpaced = this.last === '' || this.last === ' ' || this.last === '\n';
    this.add(isSpaced && piece.startsWith(' ') ? piece.slice(1) : piece, font);
  }

  /** The font of the whole text where it is one, and runs where it is not. */
  get fonts(): { font: number | undefined; runs: FontRun[] | undefined } {
    const font = this.#runs[0]?.font;
    return { font, runs: this.#runs.length < 2 ? undefined : this.#runs };
  }
}
