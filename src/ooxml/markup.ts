import { compatibilityNamespace, mainNamespace } from './namespaces.ts';
import { RefusalError } from './refusal.ts';
import type { XmlReader } from './xml-reader.ts';

/** Opens the root element of a part and refuses any other; the reader then stands inside it. */
export function enterRoot(reader: XmlReader, name: string): void {
  while (reader.next() !== 'start');
  if (!isMain(reader, name)) refuseMarkup(reader);
}

/** Goes to the next child element of the open one; false at its end, which is then behind the reader. */
export function nextChild(reader: XmlReader): boolean {
  for (;;) {
    const token = reader.next();
    if (token === 'start') return true;
    if (token !== 'text') return false;
  }
}

export function isMain(reader: XmlReader, name: string): boolean {
  return reader.uri === mainNamespace && reader.name === name;
}

/** Where values stand, an element that we do not know may hold some: foreign ones are passed over, others refused. */
export function passForeign(reader: XmlReader): void {
  if (reader.uri === compatibilityNamespace) refuseMarkup(reader);
  if (reader.uri === mainNamespace && reader.name !== 'extLst') refuseMarkup(reader);
  reader.skip();
}

export function refuseMarkup(reader: XmlReader): never {
  throw new RefusalError('unexpected-markup', `${reader.part}: ${reader.name}`);
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A whole number of at most nine digits, or -1. */
export function readCount(text: string): number {
  if (text.length === 0 || text.length > 9) return -1;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
}
