import { isForbidden, isNameInside, isNameStart, isSpace } from './xml-characters.ts';
import { replaceReferences } from './xml-entities.ts';
import type { XmlNamespaces } from './xml-namespaces.ts';
import type { XmlSource } from './xml-source.ts';

const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const LESS = 60;
const EQUALS = 61;

/** The attributes of the element just started: names at once, values cut out of the part only when asked for. */
export class XmlAttributes {
  /** True when a name has a prefix or declares a namespace: only then is there anything to resolve. */
  isNamespaced = false;
  /** False when a value holds a reference or white space to normalize. */
  #isPlain = true;
  #count = 0;
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #text: string;
  readonly #codes: XmlSource['codes'];

  constructor(source: XmlSource) {
    this.#text = source.text;
    this.#codes = source.codes;
  }

  clear(): void {
    this.#count = 0;
    this.#isPlain = true;
    this.isNamespaced = false;
  }

  /** Reads one attribute; the place behind it, or -1 where it is not well-formed. */
  read(from: number): number {
    const codes = this.#codes;
    if (!isNameStart(codes[from] ?? 0)) return -1;
    let at = from + 1;
    while (isNameInside(codes[at] ?? 0)) at++;
    const name = this.#text.slice(from, at);
    if (at > from + 1 && (name === 'xmlns' || name.includes(':'))) this.isNamespaced = true;
    while (isSpace(codes[at] ?? 0)) at++;
    if (codes[at++] !== EQUALS) return -1;
    while (isSpace(codes[at] ?? 0)) at++;
    const quote = codes[at++] ?? 0;
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const end = this.#findEnd(at, quote);
    const index = this.#count++;
    this.#names[index] = name;
    this.#starts[index] = at;
    this.#ends[index] = end;
    return end === -1 ? -1 : end + 1;
  }

  /** The value of an attribute without prefix, normalized by XML 1.0 §3.3.3. */
  value(name: string): string | undefined {
    for (let index = 0; index < this.#count; index++) {
      if (this.#names[index] === name) return this.#valueAt(index);
    }
    return undefined;
  }

  /** The value of a prefixed attribute whose prefix stands for this URI. */
  valueOf(uri: string, name: string, namespaces: XmlNamespaces): string | undefined {
    for (let index = 0; index < this.#count; index++) {
      const [prefix = '', local] = (this.#names[index] ?? '').split(':');
      if (local === name && namespaces.find(prefix) === uri) return this.#valueAt(index);
    }
    return undefined;
  }

  /** False when a name stands twice or a reference is unknown; names are compared in pairs while they are few. */
  isWellFormed(): boolean {
    const names = this.#names;
    const count = this.#count;
    for (let one = 0; one < count; one++) {
      if (!this.#isPlain && this.#decode(one) === undefined) return false;
      if (count > 12) continue;
      for (let other = 0; other < one; other++) if (names[one] === names[other]) return false;
    }
    return count <= 12 || new Set(names.slice(0, count)).size === count;
  }

  /** Enters the declarations of the element at this depth and checks every prefix (Namespaces in XML §§3, 5, 6.3). */
  resolve(namespaces: XmlNamespaces, depth: number): boolean {
    const prefixed: [string, string][] = [];
    for (let index = 0; index < this.#count; index++) {
      const name = this.#names[index] ?? '';
      const colon = name.indexOf(':');
      if (name === 'xmlns') {
        if (!namespaces.declare('', this.#valueAt(index), depth)) return false;
      } else if (colon === 5 && name.startsWith('xmlns')) {
        if (!isLocalName(name.slice(6)) || !namespaces.declare(name.slice(6), this.#valueAt(index), depth))
          return false;
      } else if (colon !== -1) prefixed.push([name.slice(0, colon), name.slice(colon + 1)]);
    }
    const expanded = new Set<string>();
    for (const [prefix, local] of prefixed) {
      const uri = namespaces.find(prefix);
      if (uri === undefined || !isLocalName(local)) return false;
      expanded.add(`${local} ${uri}`);
    }
    return expanded.size === prefixed.length;
  }

  #findEnd(start: number, quote: number): number {
    const codes = this.#codes;
    let at = start;
    for (let code = codes[at] ?? 0; code !== quote; code = codes[++at] ?? 0) {
      if (code === LESS || isForbidden(code)) return -1;
      if (code === AMPERSAND || code < SPACE) this.#isPlain = false;
    }
    return at;
  }

  #valueAt(index: number): string {
    const raw = this.#text.slice(this.#starts[index], this.#ends[index]);
    return this.#isPlain ? raw : (this.#decode(index) ?? raw);
  }

  #decode(index: number): string | undefined {
    const raw = this.#text.slice(this.#starts[index], this.#ends[index]);
    return replaceReferences(raw.replace(/\r\n|[\t\r\n]/g, ' '));
  }
}

/** A name behind a prefix begins like a name and holds no second colon. */
export function isLocalName(name: string): boolean {
  return isNameStart(name.charCodeAt(0)) && !name.includes(':');
}
