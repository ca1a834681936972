import { Buffer } from 'node:buffer';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import { findWorkbookPart } from '../ooxml/find-workbook-part.ts';
import { refusalOf } from '../ooxml/refusal.ts';
import { ZipPackage } from '../ooxml/zip-package.ts';
import { readOpening } from './decode-text.ts';
import { CompoundFile } from './xls/compound-file.ts';

/**
 * What a file is by its bytes. `zip` and `compound`: containers that hold no workbook or cannot be opened; `xml`,
 * `text`, `binary`: none of the formats that hold tables in cells.
 */
export type FileKind =
  | 'empty'
  | 'xlsx'
  | 'xlsb'
  | 'ods'
  | 'flat-ods'
  | 'xls'
  | 'html'
  | 'web-archive'
  | 'spreadsheetml-2003'
  | 'encrypted'
  | 'word'
  | 'zip'
  | 'compound'
  | 'bare-biff'
  | 'xml'
  | 'text'
  | 'binary';

/** Bytes of the parts that tell what a package is: asked for where nothing could stop it. */
const MOST_IDENTIFYING = 10_000_000;
const signatures = { compound: Buffer.from('d0cf11e0', 'hex'), zip: Buffer.from('PK') };

/** Decides by content and never by a name; reads directories of containers and the opening of texts; never throws. */
export function identify(bytes: Uint8Array, limits: Limits = DEFAULT_LIMITS): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 'empty';
  if (buffer.subarray(0, 4).equals(signatures.compound)) return identifyCompound(buffer);
  if (buffer.subarray(0, 2).equals(signatures.zip)) return identifyZip(buffer, limits);
  if (buffer[0] === 9 && [0, 2, 4, 8].includes(buffer[1] ?? -1) && buffer[3] === 0) return 'bare-biff';
  return identifyText(buffer);
}

/** Stream names of the root storage ([MS-XLS] §2.1.2; [MS-OFFCRYPTO] §2.3.4.4). */
function identifyCompound(bytes: Buffer): FileKind {
  try {
    const file = new CompoundFile(bytes);
    if (file.has('EncryptedPackage')) return 'encrypted';
    if (file.has('Workbook') || file.has('Book')) return 'xls';
    return file.has('WordDocument') ? 'word' : 'compound';
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return 'compound';
  }
}

function identifyZip(bytes: Buffer, limits: Limits): FileKind {
  try {
    const unpacked_size = Math.min(limits.unpacked_size, MOST_IDENTIFYING);
    findWorkbookPart(new ZipPackage(bytes, { ...limits, unpacked_size }));
    return 'xlsx';
  } catch (error) {
    const reason = refusalOf(error)?.reason;
    if (reason === undefined) throw error;
    return reason === 'xlsb' || reason === 'ods' || reason === 'word' ? reason : 'zip';
  }
}

const pageElements =
  'html|head|body|meta|title|style|script|table|caption|thead|tbody|tr|div|p|font|center|h[1-6]';
const pageStart = new RegExp(`^(?:<!--|<!doctype html|<(?:${pageElements})\\b)`);

function identifyText(bytes: Buffer): FileKind {
  const opening = readOpening(bytes).trimStart();
  if (opening.startsWith('mime-version:')) return 'web-archive';
  if (
    opening.startsWith('<?xml') ||
    opening.startsWith('<!doctype') ||
    /^<[\w:]+\s[^>]*xmlns/.test(opening)
  ) {
    const kind = identifyXml(opening);
    if (kind !== undefined) return kind;
  }
  if (pageStart.test(opening)) return 'html';
  if (opening.startsWith('<')) return 'xml';
  return /[\0-\x08\x0e-\x1f]/.test(opening) ? 'binary' : 'text';
}

/** By the namespace and the root element; an office page declares the Excel namespace too, but begins with `html`. */
function identifyXml(opening: string): FileKind | undefined {
  const root = /<([a-z][\w.-]*:)?([a-z][\w.-]*)[\s/>]/.exec(opening.replace(/<!--.*?-->|<[?!][^>]*>/gs, ''));
  const name = root?.[2] ?? '';
  if (name === 'html' || name === 'table') return 'html';
  if (name === 'workbook' && opening.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    return 'spreadsheetml-2003';
  }
  return name === 'document' && opening.includes('urn:oasis:names:tc:opendocument') ? 'flat-ods' : undefined;
}
