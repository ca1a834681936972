const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Hands out the records of a CSV text one after the other, as RFC 4180 has them; any of the three line ends ends a record, and
 * records may have different lengths. Quotes are strict: one that stands inside a plain field, is followed by anything but a
 * delimiter or a line end, or is never closed ends the reading, since reading on would merge records without a word.
 */
export class CsvScanner {
  /** Where the first record begins that was not handed out. */
  position = 0;
  /** Where the quote stands that ended the reading. */
  faultAt: number | undefined;
  readonly #text: string;
  readonly #separator: number;
  readonly #isWhole: boolean;
  readonly #mostFields: number;

  /**
   * @param isWhole the text ends here; otherwise its last record may go on, and is left for the next piece.
   * @param mostFields a record with more is handed out with one more than these, to be refused: it may go on for ever.
   */
  constructor(text: string, delimiter: string, isWhole: boolean, mostFields = Number.POSITIVE_INFINITY) {
    this.#text = text;
    this.#separator = delimiter.charCodeAt(0);
    this.#isWhole = isWhole;
    this.#mostFields = mostFields;
  }

  /** The fields of the next record; undefined at the end and at a fault. */
  next(): string[] | undefined {
    const text = this.#text;
    const { length } = text;
    if (this.position >= length || this.faultAt !== undefined) return undefined;
    const fields: string[] = [];
    let at = this.position;
    for (;;) {
      const end = text.charCodeAt(at) === QUOTE ? this.#quoted(at, fields) : this.#plain(at, fields);
      if (end === undefined) return undefined;
      at = end;
      // What ends here for lack of text may go on in the next piece, and a return may be half of a line end.
      if (at >= length - 1 && !this.#isWhole) return undefined;
      if (at >= length || text.charCodeAt(at) !== this.#separator || fields.length > this.#mostFields) break;
      at += 1;
    }
    const isPair = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED;
    this.position = Math.min(at + (isPair ? 2 : 1), length);
    return fields;
  }

  /** Reads a plain field to its end; undefined where a quote stands in it. */
  #plain(start: number, fields: string[]): number | undefined {
    const text = this.#text;
    const separator = this.#separator;
    let end = start;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === separator || code === LINE_FEED || code === RETURN) break;
      if (code === QUOTE) return this.#fault(end);
    }
    fields.push(text.slice(start, end));
    return end;
  }

  /** Reads a quoted field to behind its closing quote; undefined where there is none, or text behind it. */
  #quoted(open: number, fields: string[]): number | undefined {
    const text = this.#text;
    let close = text.indexOf('"', open + 1);
    const isDoubled = close >= 0 && text.charCodeAt(close + 1) === QUOTE;
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    if (close < 0) return this.#isWhole ? this.#fault(open) : undefined;
    const inside = text.slice(open + 1, close);
    fields.push(isDoubled || inside.includes('"') ? inside.replaceAll('""', '"') : inside);
    const code = text.charCodeAt(close + 1);
    const isEnd = code === this.#separator || code === LINE_FEED || code === RETURN;
    return isEnd || close + 1 >= text.length ? close + 1 : this.#fault(close);
  }

  #fault(at: number): undefined {
    this.faultAt = at;
    return undefined;
  }
}
