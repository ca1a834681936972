import { Buffer } from 'node:buffer';
import { readPageText } from '../foreign/html/read-page-text.ts';
import { readDocumentText } from '../ooxml/document-text.ts';
import { RefusalError } from '../ooxml/refusal.ts';

/** Kinds of text that can be read, by their endings. */
export const TEXT_KINDS = ['md', 'txt', 'html', 'docx'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** The text of a file as somebody reads it, with a line for each paragraph, row or line; undefined where the bytes are no such file. */
export function readText(bytes: Uint8Array, kind: TextKind): string | undefined {
  if (kind === 'docx') return readDocument(bytes);
  const text = decode(bytes);
  return kind === 'html' && text !== undefined ? readPageText(text) : text;
}

function readDocument(bytes: Uint8Array): string | undefined {
  try {
    return readDocumentText(Buffer.from(bytes));
  } catch (error) {
    if (error instanceof RefusalError) return undefined;
    throw error;
  }
}

/** Unicode with or without its mark; office programs write no other text today. */
function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
