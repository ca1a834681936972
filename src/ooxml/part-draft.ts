import { Buffer } from 'node:buffer';
import { escapeXml } from './escape-xml.ts';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text of a part with changes that are collected and made at once, so that everything else stays as it was written. */
export class PartDraft {
  readonly text: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.text = text;
  }

  insert(at: number, text: string): void {
    this.#edits.push({ from: at, to: at, text });
  }

  replace(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }

  /** Gives the element whose opening tag stands at these places an attribute without prefix. */
  setAttribute(tagStart: number, tagEnd: number, name: string, value: string): void {
    const tag = this.text.slice(tagStart, tagEnd);
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    if (found !== null) {
      const from = tagStart + found.index + (found[1] ?? '').length;
      this.replace(from, from + (found[2] ?? '').length, `"${escapeXml(value)}"`);
      return;
    }
    const end = /\s*\/?>$/.exec(tag);
    this.insert(tagStart + (end?.index ?? tag.length), ` ${name}="${escapeXml(value)}"`);
  }

  toBuffer(): Buffer {
    // A stable sort: what was asked for first at one place stands first.
    const edits = [...this.#edits].sort((one, other) => one.from - other.from);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of edits) {
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    pieces.push(this.text.slice(at));
    return Buffer.from(asUtf8(pieces.join('')));
  }
}

/** Parts are written back in UTF-8, whatever they came in. */
function asUtf8(text: string): string {
  return text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
}
