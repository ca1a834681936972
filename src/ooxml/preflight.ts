import { Buffer } from 'node:buffer';
import type { RefusalReason } from './refusal.ts';

const compoundFile = Buffer.from('d0cf11e0', 'hex');
const zipStart = Buffer.from('PK');
const openings = 4096;

/**
 * What the first bytes say a file is, when it is not a zip package; undefined for a zip. Asked before any search
 * for a zip directory, since an old .xls may hold a whole zip inside.
 */
export function findForeignKind(bytes: Buffer): RefusalReason | undefined {
  if (bytes.length === 0) return 'empty';
  if (bytes.subarray(0, 4).equals(compoundFile)) return findCompoundKind(bytes);
  if (bytes.subarray(0, 2).equals(zipStart)) return undefined;
  return findTextKind(readOpening(bytes)) ?? 'not-a-zip';
}

/** Names in the directory of a compound file ([MS-CFB] §2.6.1) are UTF-16. */
function findCompoundKind(bytes: Buffer): RefusalReason {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'password-protected';
  return holds('WordDocument') && !holds('Workbook') ? 'word' : 'old-xls';
}

function readOpening(bytes: Buffer): string {
  const start = bytes.subarray(0, openings);
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start).toLowerCase();
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start).toLowerCase();
  return start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .toLowerCase();
}

function findTextKind(opening: string): RefusalReason | undefined {
  const text = opening.trimStart();
  if (text.startsWith('mime-version:')) return 'html';
  if (!text.startsWith('<')) return undefined;
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && text.startsWith('<?xml')) {
    return 'spreadsheetml-2003';
  }
  if (text.includes('urn:oasis:names:tc:opendocument')) return 'ods';
  return /<(!doctype html|html|head|body|meta|style|table)\b/.test(text) ? 'html' : undefined;
}
