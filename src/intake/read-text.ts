import { extname } from 'node:path';
import { type FileKind, identify } from '../foreign/identify.ts';
import type { Limits } from '../limits/limits.ts';
import type { Submission } from '../workspace/workspace.ts';
import { type CsvReading, readCsv, readLongCsv } from './csv/read-csv.ts';
import { LongText } from './long-text.ts';
import type { SourceDocument } from './sheet.ts';
import { decodeText } from './text/decode-text.ts';
import { encodingNamed } from './text/encoding.ts';
import { restoreCapitals } from './text/restore-capitals.ts';
import type { TextReading } from './text/text-reading.ts';
import type { Reading } from './unreadable.ts';

/** Endings under which plain text is taken for a table, whatever else the ending promises. */
const TABLE_TEXT = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.xlsm', '']);
/** Endings under which bytes that look binary may still be text in an old encoding. */
const PLAIN_TEXT = new Set(['.csv', '.tsv', '.txt']);
/** Bytes that tell whether a file is text. */
const OPENING = 65_536;
const MARK = Buffer.from('\ufeff');

export function isText(kind: FileKind, file: string): boolean {
  const ending = extname(file).toLowerCase();
  return (kind === 'text' && TABLE_TEXT.has(ending)) || (kind === 'binary' && PLAIN_TEXT.has(ending));
}

/** Bytes of a text file → a document. */
export function readTextDocument(
  { file, mapping }: Submission,
  bytes: Uint8Array,
  sha256: string,
  limits: Limits,
): Reading {
  const decoded = decode(bytes, mapping?.encoding);
  if (decoded.outcome === 'binary') return { reason: 'not-a-spreadsheet' };
  if (decoded.outcome === 'doubtful')
    return mapping?.encoding === undefined
      ? { reason: 'unknown-encoding', candidates: decoded.candidates }
      : { reason: 'declared-encoding' };
  const text = decoded.encoding.startsWith('tcvn3') ? restoreCapitals(decoded.text) : decoded.text;
  if (text.trim() === '') return { reason: 'empty' };
  return documentOf(file, sha256, { ...decoded, text }, readCsv(text, limits));
}

/**
 * A long text in UTF-8 → a document whose rows stay in the file. What else is in a file, and text in an old encoding, has to be in
 * memory to be read: undefined for that.
 */
export function readLongDocument(
  { path, file, mapping }: Submission,
  limits: Limits,
  page: number,
): { sha256: string; reading: Reading } | undefined {
  const text = new LongText(path, file);
  const head = text.read(0, OPENING);
  if (!isText(identify(head, limits), file)) return undefined;
  const decoded = decode(text.sample(), mapping?.encoding);
  if (decoded.outcome !== 'read' || decoded.encoding !== 'utf-8' || decoded.text.trim() === '')
    return undefined;
  const { sha256, isUtf8 } = text.survey();
  if (!isUtf8) return undefined;
  const begin = head.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
  return { sha256, reading: documentOf(file, sha256, decoded, readLongCsv(text, begin, limits, page)) };
}

function decode(bytes: Uint8Array, declared: string | undefined): TextReading {
  return decodeText(bytes, declared === undefined ? undefined : encodingNamed(declared));
}

function documentOf(
  file: string,
  sha256: string,
  { text, encoding, evidence }: Extract<TextReading, { outcome: 'read' }>,
  csv: CsvReading,
): Reading {
  if (!csv.ok) return csv.refusal;
  const { delimiter, rows } = csv;
  const isGuessed = evidence.decidedBy === 'syllables';
  const { suspect } = evidence;
  const { before, after } = evidence.repaired ?? { before: '', after: firstWords(text) };
  const document: SourceDocument = {
    file,
    sha256,
    format: 'csv',
    encoding,
    delimiter,
    ...(evidence.unknown === undefined ? {} : { unknownBytes: evidence.unknown }),
    ...(isGuessed ? { repair: { encoding, before, after } } : {}),
    ...(suspect === undefined ? {} : { suspect: { ...suspect, encoding: suspect.as } }),
    sheets: [{ rows, merges: [] }],
    skipped: [],
  };
  return { document };
}

/** Enough of a text to see whether it was decoded rightly: its first line that is not plain ASCII. */
function firstWords(text: string): string {
  const line = text.split(/\r?\n/).find((each) => /\P{ASCII}/u.test(each)) ?? '';
  return line.slice(0, 80);
}
