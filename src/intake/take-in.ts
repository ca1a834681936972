import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { Outcome } from '../findings/outcome.ts';
import { type FileKind, identify } from '../foreign/identify.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import type { Exceeded, Limits } from '../limits/limits.ts';
import type { WorkbookReading } from '../ooxml/workbook.ts';
import type { Submission } from '../workspace/workspace.ts';
import { readCsv } from './csv/read-csv.ts';
import { explainLimit } from './explain-limit.ts';
import type { Repair, SourceDocument } from './sheet.ts';
import { sheetsOf } from './sheets-of-workbook.ts';
import { decodeText } from './text/decode-text.ts';
import { encodingNamed } from './text/encoding.ts';
import { restoreCapitals } from './text/restore-capitals.ts';
import type { PossibleReading } from './text/text-reading.ts';
import { suspectFinding, withCandidates } from './text-findings.ts';

/** Reads a workbook's bytes; the command line gives one that works in a child process with a time and heap limit. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<WorkbookReading | Stopped>;

/** The reading was ended from outside: by its limits of time and memory, or by a fault of the reader. */
export interface Stopped {
  readonly ok: false;
  readonly refusal:
    | { readonly reason: 'reader-stopped' }
    | { readonly reason: 'over-limit'; readonly exceeded: Exceeded };
}

/** What became of one submission: a document, or the reason why there is none. */
export interface TakenIn {
  readonly submission: Submission;
  readonly sha256?: string;
  readonly document?: SourceDocument;
}

type UnreadableReason = MessageKey extends infer K ? (K extends `unreadable.${infer R}` ? R : never) : never;
type Unreadable =
  | {
      readonly reason: UnreadableReason;
      readonly line?: number;
      /** The encodings between which nothing decides. */
      readonly candidates?: readonly PossibleReading[];
    }
  | { readonly reason: 'over-limit'; readonly exceeded: Exceeded };
type Reading = { readonly document: SourceDocument } | Unreadable;

/** Endings under which plain text is taken for a table, whatever else the ending promises. */
const TABLE_TEXT = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.xlsm', '']);
/** Endings under which bytes that look binary may still be text in an old encoding. */
const PLAIN_TEXT = new Set(['.csv', '.tsv', '.txt']);

/** Files in hand at one time: while one waits for the disk or for the process that reads workbooks, others go on. */
const AT_ONCE = 4;

/** Bytes → cells, for every submission, a few at a time; a file that cannot be read is a finding, and the others go on. */
export async function takeIn(
  submissions: readonly Submission[],
  readWorkbook: WorkbookReader,
  limits: Limits,
  onFile: (done: number, of: number) => void = () => {},
): Promise<Outcome<readonly TakenIn[]>> {
  const outcomes: Outcome<TakenIn>[] = [];
  const waiting = submissions.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, submission] of waiting) {
      outcomes[index] = await takeOne(submission, readWorkbook, limits);
      done += 1;
      onFile(done, submissions.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, submissions.length) }, work));
  return {
    value: outcomes.map(({ value }) => value),
    findings: outcomes.flatMap(({ findings }) => findings),
  };
}

async function takeOne(
  submission: Submission,
  readWorkbook: WorkbookReader,
  limits: Limits,
): Promise<Outcome<TakenIn>> {
  const bytes = await readBytes(submission.path, limits);
  if ('reason' in bytes) return { value: { submission }, findings: [unreadable(submission, bytes)] };
  const sha256 = hash(bytes);
  const reading = await readDocument(submission, bytes, sha256, readWorkbook, limits).catch(
    (error: unknown) => {
      throw new Error(`while reading ${submission.file}`, { cause: error });
    },
  );
  if ('reason' in reading)
    return { value: { submission, sha256 }, findings: [unreadable(submission, reading)] };
  const { document } = reading;
  const findings: Finding[] = encodingConflicts(submission, document);
  if (document.repair !== undefined) findings.push(repaired(submission, document.repair));
  if (document.suspect !== undefined) findings.push(suspectFinding(submission, document.suspect));
  return { value: { submission, sha256, document }, findings };
}

/** The text was decoded as a person declared. */
export function isEncodingDecided({ mapping }: Submission, { format, encoding }: SourceDocument): boolean {
  return format === 'csv' && encoding !== undefined && mapping?.encoding === encoding;
}

/** The size is asked for first: what is too large never comes into memory. */
async function readBytes(path: string, { file_size }: Limits): Promise<Uint8Array | Unreadable> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { reason: about.isDirectory() ? 'is-a-folder' : 'not-a-file' };
    const exceeded: Exceeded = { limit: 'file_size', allowed: file_size, found: about.size };
    if (about.size > file_size) return { reason: 'over-limit', exceeded };
    return await readFile(path);
  } catch (error) {
    return { reason: reasonOf((error as NodeJS.ErrnoException).code) };
  }
}

function reasonOf(code: string | undefined): 'not-there' | 'no-permission' | 'disk-fault' {
  if (code === 'ENOENT' || code === 'ELOOP') return 'not-there';
  return code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? 'no-permission' : 'disk-fault';
}

async function readDocument(
  { file, mapping }: Submission,
  bytes: Uint8Array,
  sha256: string,
  readWorkbook: WorkbookReader,
  limits: Limits,
): Promise<Reading> {
  const kind = identify(bytes, limits);
  const ending = extname(file).toLowerCase();
  if (isText(kind, ending)) return readTextDocument(file, bytes, sha256, limits, mapping?.encoding);
  if (kind === 'text' || kind === 'binary') return { reason: 'not-a-spreadsheet' };
  const reading = await readWorkbook(bytes);
  if (!reading.ok) return reading.refusal;
  return { document: { file, sha256, format: kind, ...sheetsOf(reading.workbook) } };
}

function isText(kind: FileKind, ending: string): boolean {
  return (kind === 'text' && TABLE_TEXT.has(ending)) || (kind === 'binary' && PLAIN_TEXT.has(ending));
}

function readTextDocument(
  file: string,
  bytes: Uint8Array,
  sha256: string,
  limits: Limits,
  declared: string | undefined,
): Reading {
  const decoded = decodeText(bytes, declared === undefined ? undefined : encodingNamed(declared));
  if (decoded.outcome === 'binary') return { reason: 'not-a-spreadsheet' };
  if (decoded.outcome === 'doubtful')
    return declared === undefined
      ? { reason: 'unknown-encoding', candidates: decoded.candidates }
      : { reason: 'declared-encoding' };
  const { encoding, evidence } = decoded;
  const text = encoding.startsWith('tcvn3') ? restoreCapitals(decoded.text) : decoded.text;
  if (text.trim() === '') return { reason: 'empty' };
  const csv = readCsv(text, limits);
  if (!csv.ok) return csv.refusal;
  const { delimiter, rows } = csv;
  const isGuessed = evidence.decidedBy === 'syllables';
  const { suspect } = evidence;
  const { before, after } = evidence.repaired ?? { before: '', after: firstWords(text) };
  return {
    document: {
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
    },
  };
}

/** Enough of a text to see whether it was decoded rightly: its first line that is not plain ASCII. */
function firstWords(text: string): string {
  const line = text.split(/\r?\n/).find((each) => /\P{ASCII}/u.test(each)) ?? '';
  return line.slice(0, 80);
}

function unreadable({ file, unit }: Submission, why: Unreadable): Finding {
  return {
    rule: 'file-unreadable',
    ...(unit === undefined ? {} : { unit: unit.id }),
    ...('exceeded' in why ? explainLimit(file, why.exceeded) : explainReason(file, why)),
  };
}

function explainReason(
  file: string,
  { reason, line, candidates = [] }: Exclude<Unreadable, { reason: 'over-limit' }>,
) {
  const plain: Phrase = { key: `unreadable.${reason}` };
  const why = candidates.length === 0 ? plain : withCandidates(plain, candidates);
  return {
    at: { file, ...(line === undefined ? {} : { row: line }) },
    params: { reason: why, remedy: phrase(`remedy.${reason}`) },
  };
}

/** Text of an old encoding was made Unicode: never in silence. */
function repaired({ file, unit }: Submission, { encoding, before, after }: Repair): Finding {
  return {
    rule: 'legacy-encoding',
    at: { file },
    ...(unit === undefined ? {} : { unit: unit.id }),
    value: before === '' ? after : before,
    params: { encoding, after },
  };
}

/** An encoding that a person declared, for a file that has none of its own, or that leaves bytes unread. */
function encodingConflicts(
  { mapping }: Submission,
  { file, format, unknownBytes }: SourceDocument,
): Finding[] {
  const { encoding, encodingLine = 1 } = mapping ?? {};
  if (encoding === undefined || (format === 'csv' && unknownBytes === undefined)) return [];
  const problem =
    unknownBytes === undefined
      ? phrase('mapping.encoding-of-workbook')
      : phrase('mapping.unknown-bytes', { encoding, count: unknownBytes });
  return [{ rule: 'mapping-conflict', at: { file }, params: { line: String(encodingLine), problem } }];
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
