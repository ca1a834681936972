import { enterRoot, isMain, nextChild, passForeign } from './markup.ts';
import { type RichText, readRichText } from './rich-text.ts';
import type { XmlReader } from './xml-reader.ts';

/** The shared string table (ECMA-376 part 1 §18.4.9); an empty `<si/>` counts, or all later strings would move. */
export function readSharedStrings(reader: XmlReader): (string | RichText)[] {
  const strings: (string | RichText)[] = [];
  enterRoot(reader, 'sst');
  while (nextChild(reader)) {
    if (isMain(reader, 'si')) strings.push(readRichText(reader));
    else passForeign(reader);
  }
  reader.next();
  return strings;
}
