import { RefusalError } from './refusal.ts';
import { isLocalName, XmlAttributes } from './xml-attributes.ts';
import { hasForbidden, isForbidden, isNameInside, isNameStart, isSpace } from './xml-characters.ts';
import { normalizeLines, replaceReferences } from './xml-entities.ts';
import { XmlNamespaces } from './xml-namespaces.ts';
import type { XmlSource } from './xml-source.ts';

export type XmlToken = 'start' | 'end' | 'text' | 'done';

const CR = 13;
const BANG = 33;
const AMPERSAND = 38;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const BRACKET = 93;

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\3)?([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(yes|no)\5)?[ \t\r\n]*\?>/;

/**
 * A strict pull reader for one XML part: well-formed by XML 1.0, names by Namespaces in XML 1.0, DOCTYPE refused.
 * It refuses with `malformed-xml` or `doctype` and never guesses. A part is one string: the limits keep it small.
 */
export class XmlReader {
  /** Namespace URI and local name of the element just started. */
  uri = '';
  name = '';
  /** The text just read; comments and CDATA sections may split one text in several. */
  text = '';
  /** Where the tag just read begins in the text of the part; that of an empty element is read twice. */
  tagStart = 0;
  readonly part: string;
  readonly #text: string;
  readonly #codes: XmlSource['codes'];
  readonly #attributes: XmlAttributes;
  readonly #namespaces = new XmlNamespaces();
  /** Where the names of the open elements stand in the part. */
  readonly #nameStarts: number[] = [];
  readonly #nameEnds: number[] = [];
  #depth = 0;
  #at = 0;
  #hasRoot = false;
  #isEmptyElement = false;

  constructor(source: XmlSource, part: string) {
    this.#text = source.text;
    this.#codes = source.codes;
    this.#attributes = new XmlAttributes(source);
    this.part = part;
    this.#at = declaration.exec(source.text.slice(0, 200))?.[0].length ?? 0;
  }

  next(): XmlToken {
    if (this.#isEmptyElement) {
      this.#isEmptyElement = false;
      return this.#close();
    }
    const codes = this.#codes;
    while (this.#at < codes.length) {
      if (codes[this.#at] !== LESS) {
        if (this.#readCharacters()) return 'text';
        continue;
      }
      const mark = codes[this.#at + 1];
      if (mark === SLASH) return this.#readEnd();
      if (mark === QUESTION) this.#readInstruction();
      else if (mark !== BANG) return this.#readStart();
      else if (this.#readMarked()) return 'text';
    }
    if (this.#depth > 0 || !this.#hasRoot) this.fail();
    return 'done';
  }

  /** Behind the tag just read. */
  get tagEnd(): number {
    return this.#at;
  }

  /** The value of an attribute without prefix, or undefined; to be asked before the next token. */
  attribute(name: string): string | undefined {
    return this.#attributes.value(name);
  }

  /** The value of a prefixed attribute in this namespace, or undefined. */
  attributeOf(uri: string, name: string): string | undefined {
    return this.#attributes.valueOf(uri, name, this.#namespaces);
  }

  /** All text of the element just started, up to and with its end; an element inside is refused. */
  readText(): string {
    let text = '';
    for (let token = this.next(); token !== 'end'; token = this.next()) {
      if (token === 'start') throw new RefusalError('unexpected-markup', `${this.part}: ${this.name}`);
      text = text === '' ? this.text : text + this.text;
    }
    return text;
  }

  /** Passes over the element just started, up to and with its end. */
  skip(): void {
    const depth = this.#depth;
    while (this.#depth >= depth) this.next();
  }

  fail(): never {
    throw new RefusalError('malformed-xml', `${this.part} at ${this.#at}`);
  }

  /** Reads up to the next tag; false outside the root, where only white space may stand. */
  #readCharacters(): boolean {
    const codes = this.#codes;
    const start = this.#at;
    let at = start;
    let isPlain = true;
    for (let code = codes[at] ?? 0; code !== LESS; code = codes[++at] ?? 0) {
      if (code === AMPERSAND || code === CR) isPlain = false;
      else if (isForbidden(code)) {
        if (at >= codes.length) break;
        this.fail();
      } else if (
        code === GREATER &&
        at - 2 >= start &&
        codes[at - 1] === BRACKET &&
        codes[at - 2] === BRACKET
      ) {
        this.fail();
      }
    }
    this.#at = at;
    const raw = this.#text.slice(start, at);
    if (this.#depth === 0) {
      if (/[^ \t\r\n]/.test(raw)) this.fail();
      return false;
    }
    this.text = isPlain ? raw : (replaceReferences(normalizeLines(raw)) ?? this.fail());
    return true;
  }

  #readStart(): XmlToken {
    const codes = this.#codes;
    const attributes = this.#attributes;
    if (this.#hasRoot && this.#depth === 0) this.fail();
    this.#hasRoot = true;
    this.tagStart = this.#at;
    const start = this.#at + 1;
    const end = this.#endOfName(start);
    attributes.clear();
    let at = end;
    for (let from = at; ; from = at) {
      let code = codes[at] ?? 0;
      while (isSpace(code)) code = codes[++at] ?? 0;
      if (code === GREATER) break;
      if (code === SLASH) {
        if (codes[++at] !== GREATER) this.fail();
        this.#isEmptyElement = true;
        break;
      }
      at = at === from ? -1 : attributes.read(at);
      if (at === -1) this.fail();
    }
    this.#at = at + 1;
    this.#nameStarts[this.#depth] = start;
    this.#nameEnds[this.#depth] = end;
    this.#depth++;
    if (!attributes.isWellFormed()) this.fail();
    if (attributes.isNamespaced && !attributes.resolve(this.#namespaces, this.#depth)) this.fail();
    this.#resolve(this.#text.slice(start, end));
    return 'start';
  }

  #endOfName(start: number): number {
    const codes = this.#codes;
    if (!isNameStart(codes[start] ?? 0)) this.fail();
    let at = start + 1;
    while (isNameInside(codes[at] ?? 0)) at++;
    return at;
  }

  #resolve(qualified: string): void {
    const colon = qualified.length === 1 ? -1 : qualified.indexOf(':');
    if (colon === -1) {
      this.uri = this.#namespaces.defaultUri;
      this.name = qualified;
      return;
    }
    this.uri = this.#namespaces.find(qualified.slice(0, colon)) ?? this.fail();
    this.name = qualified.slice(colon + 1);
    if (!isLocalName(this.name)) this.fail();
  }

  #readEnd(): XmlToken {
    const codes = this.#codes;
    if (this.#depth === 0) this.fail();
    const nameEnd = this.#nameEnds[this.#depth - 1] ?? 0;
    this.tagStart = this.#at;
    let at = this.#at + 2;
    for (let name = this.#nameStarts[this.#depth - 1] ?? 0; name < nameEnd; name++, at++) {
      if (codes[at] !== codes[name]) this.fail();
    }
    while (isSpace(codes[at] ?? 0)) at++;
    if (codes[at] !== GREATER) this.fail();
    this.#at = at + 1;
    return this.#close();
  }

  #close(): XmlToken {
    this.#namespaces.leave(this.#depth);
    this.#depth--;
    return 'end';
  }

  /** A comment, a CDATA section (true: it is text) or a DOCTYPE. */
  #readMarked(): boolean {
    const start = this.#at;
    const opening = this.#text.slice(start, start + 9);
    if (opening.startsWith('<!--')) {
      const end = this.#text.indexOf('--', start + 4);
      if (this.#codes[end + 2] !== GREATER) this.fail();
      this.#passOver(start + 4, end, 3);
      return false;
    }
    if (opening === '<![CDATA[' && this.#depth > 0) {
      const end = this.#text.indexOf(']]>', start + 9);
      this.text = normalizeLines(this.#passOver(start + 9, end, 3));
      return true;
    }
    if (opening === '<!DOCTYPE') throw new RefusalError('doctype', this.part);
    this.fail();
  }

  #readInstruction(): void {
    const start = this.#at + 2;
    const target = this.#text.slice(start, this.#endOfName(start));
    const end = this.#text.indexOf('?>', start + target.length);
    const body = this.#passOver(start + target.length, end, 2);
    if (/^xml$/i.test(target) || target.includes(':') || /^[^ \t\r\n]/.test(body)) this.fail();
  }

  #passOver(start: number, end: number, closing: number): string {
    const body = end === -1 ? this.fail() : this.#text.slice(start, end);
    if (hasForbidden(body)) this.fail();
    this.#at = end + closing;
    return body;
  }
}
