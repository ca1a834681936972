import { isMain, nextChild, passForeign } from './markup.ts';
import { mainNamespace } from './namespaces.ts';
import type { XmlReader } from './xml-reader.ts';
import { decodeXstring } from './xstring.ts';

/** A text in which some run names a font of its own. */
export interface RichText {
  text: string;
  runs: { end: number; font: string }[];
}

/**
 * The text of `<si>` or `<is>` (CT_Rst, ECMA-376 part 1 §18.4): runs joined, phonetic runs left out. Fonts of runs are
 * kept, since in legacy Vietnamese fonts the font says what the letters are.
 */
export function readRichText(reader: XmlReader): string | RichText {
  const rich: RichText = { text: '', runs: [] };
  while (nextChild(reader)) {
    if (reader.uri !== mainNamespace) passForeign(reader);
    else if (reader.name === 't') addRun(rich, decodeXstring(reader.readText()), '');
    else if (reader.name === 'r') readRun(reader, rich);
    else if (reader.name === 'rPh' || reader.name === 'phoneticPr') reader.skip();
    else passForeign(reader);
  }
  return rich.runs.some(({ font }) => font !== '') ? rich : rich.text;
}

function readRun(reader: XmlReader, rich: RichText): void {
  let font = '';
  let text = '';
  while (nextChild(reader)) {
    if (isMain(reader, 't')) text += decodeXstring(reader.readText());
    else if (isMain(reader, 'rPr')) font = readFontName(reader, 'rFont');
    else passForeign(reader);
  }
  addRun(rich, text, font);
}

function addRun(rich: RichText, text: string, font: string): void {
  if (text === '') return;
  rich.text = rich.text === '' ? text : rich.text + text;
  rich.runs.push({ end: rich.text.length, font });
}

/** The name inside the `<font>` or `<rPr>` just started, '' where there is none. */
export function readFontName(reader: XmlReader, element: 'name' | 'rFont'): string {
  let name = '';
  while (nextChild(reader)) {
    if (isMain(reader, element)) name = reader.attribute('val') ?? '';
    reader.skip();
  }
  return name;
}
