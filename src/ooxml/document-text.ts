import type { Buffer } from 'node:buffer';
import type { XmlReader } from './xml-reader.ts';
import { ZipPackage } from './zip-package.ts';

/** WordprocessingML, transitional and strict (ECMA-376 part 1 §17). */
const NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];
const PARTS = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/i;

/** The text of a .docx as a reader sees it, a line for each paragraph; refuses what is no such package. */
export function readDocumentText(bytes: Buffer): string {
  const zip = new ZipPackage(bytes);
  const parts = zip.entries().flatMap(({ entry }) => (PARTS.test(entry.name) ? [entry.name] : []));
  const inOrder = parts.sort(
    (one, other) => Number(isMain(other)) - Number(isMain(one)) || (one < other ? -1 : 1),
  );
  if (!inOrder.some(isMain)) zip.read('word/document.xml');
  return inOrder.map((part) => textOf(zip.openXml(part))).join('\n');
}

function isMain(part: string): boolean {
  return /document\.xml$/i.test(part);
}

/** Runs of a paragraph join; what was deleted under tracked changes is not read. */
function textOf(reader: XmlReader): string {
  let text = '';
  let isText = false;
  for (let token = reader.next(); token !== 'done'; token = reader.next()) {
    if (token === 'text') {
      if (isText) text += reader.text;
      continue;
    }
    const name = NAMESPACES.includes(reader.uri) ? reader.name : '';
    if (token === 'start' && (name === 'del' || name === 'instrText')) {
      reader.skip();
      continue;
    }
    if (name === 't') isText = token === 'start';
    else if (token === 'start' && name === 'tab') text += '\t';
    else if (token === 'start' && (name === 'br' || name === 'cr')) text += '\n';
    else if (token === 'end' && name === 'p') text += '\n';
  }
  return text;
}
