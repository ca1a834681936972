import { findTransitionalName } from './namespaces.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

interface Declaration {
  depth: number;
  prefix: string;
  before: string | undefined;
}

/**
 * Prefixes in force, strict OOXML names taken for the transitional ones; one map with an undo list, so that deep or
 * wide declarations cost no copies.
 */
export class XmlNamespaces {
  defaultUri = '';
  #uris = new Map<string, string>([['xml', xmlNamespace]]);
  #declared: Declaration[] = [];
  #depth = -1;

  find(prefix: string): string | undefined {
    return this.#uris.get(prefix);
  }

  /** False when Namespaces in XML 1.0 §3 forbids the declaration. */
  declare(prefix: string, uri: string, depth: number): boolean {
    if (prefix === 'xml') return uri === xmlNamespace;
    if (prefix === 'xmlns' || uri === xmlNamespace || uri === xmlnsNamespace) return false;
    if (prefix !== '' && uri === '') return false;
    this.#declared.push({ depth, prefix, before: this.#uris.get(prefix) });
    this.#depth = depth;
    this.#set(prefix, findTransitionalName(uri));
    return true;
  }

  /** Undoes what the element at this depth declared. */
  leave(depth: number): void {
    if (depth !== this.#depth) return;
    for (let last = this.#declared.at(-1); last?.depth === depth; last = this.#declared.at(-1)) {
      this.#set(last.prefix, last.before);
      this.#declared.pop();
    }
    this.#depth = this.#declared.at(-1)?.depth ?? -1;
  }

  #set(prefix: string, uri: string | undefined): void {
    if (uri === undefined) this.#uris.delete(prefix);
    else this.#uris.set(prefix, uri);
    if (prefix === '') this.defaultUri = uri ?? '';
  }
}
