import { type Buffer, isAscii } from 'node:buffer';
import { RefusalError } from './refusal.ts';
import { makeXmlSource, type XmlSource } from './xml-source.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of an XML part, strictly decoded: UTF-8 or UTF-16, with or without BOM (ECMA-376 part 2 §6.2.5). */
export function decodeXml(bytes: Buffer, part: string): XmlSource {
  const encoding = findEncoding(bytes);
  if (encoding === 'utf-8') {
    checkDeclaredEncoding(bytes, part);
    if (isAscii(bytes)) return { text: bytes.toString('latin1'), codes: bytes };
  }
  try {
    return makeXmlSource(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    throw new RefusalError('malformed-xml', `${part}: not ${encoding}`);
  }
}

function findEncoding(bytes: Buffer): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Some .NET programs declare utf-16 and write UTF-8: there the bytes are the proof, and any other label is refused. */
function checkDeclaredEncoding(bytes: Buffer, part: string): void {
  const opening = bytes.toString('latin1', 0, 200);
  const label = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(opening)?.[1];
  if (label !== undefined && !/^(utf-?8|utf-?16|us-ascii)$/i.test(label)) {
    throw new RefusalError('unsupported-encoding', `${part}: ${label}`);
  }
}
