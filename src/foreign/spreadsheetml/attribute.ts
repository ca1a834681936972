import { readCount } from '../../ooxml/markup.ts';
import { RefusalError } from '../../ooxml/refusal.ts';
import type { XmlReader } from '../../ooxml/xml-reader.ts';
import { spreadsheet } from './names.ts';

/** An attribute of the `ss:` namespace; programs that write without prefixes mean the same. */
export function attribute(reader: XmlReader, name: string): string | undefined {
  return reader.attributeOf(spreadsheet, name) ?? reader.attribute(name);
}

/** A whole number from `least` on; anything else is refused, since cells would stand in wrong places. */
export function countAttribute(reader: XmlReader, name: string, least: number, otherwise: number): number {
  const text = attribute(reader, name);
  if (text === undefined) return otherwise;
  const count = readCount(text);
  if (count < least) throw new RefusalError('bad-reference', `${reader.name} ${name}="${text}"`);
  return count;
}

export function isSet(reader: XmlReader, name: string): boolean {
  const value = attribute(reader, name);
  return value === '1' || value?.toLowerCase() === 'true';
}
