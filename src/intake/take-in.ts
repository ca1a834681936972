import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../findings/failure.ts';
import type { Finding } from '../findings/finding.ts';
import type { Outcome } from '../findings/outcome.ts';
import { identify } from '../foreign/identify.ts';
import { phrase } from '../language/phrase.ts';
import type { Exceeded, Limits } from '../limits/limits.ts';
import type { WorkbookReading } from '../ooxml/workbook.ts';
import type { Submission } from '../workspace/workspace.ts';
import { isText, readLongDocument, readTextDocument } from './read-text.ts';
import type { Repair, SourceDocument } from './sheet.ts';
import { sheetsOf } from './sheets-of-workbook.ts';
import { suspectFinding } from './text-findings.ts';
import { type Reading, type Unreadable, unreadable } from './unreadable.ts';

/** Reads a workbook's bytes; the command line gives one that works in a child process with a time and heap limit. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<WorkbookReading | Stopped>;

/** The reading was ended from outside: by its limits of time and memory, or by a fault of the reader. */
export interface Stopped {
  readonly ok: false;
  readonly refusal:
    | { readonly reason: 'reader-stopped' }
    | { readonly reason: 'over-limit'; readonly exceeded: Exceeded };
}

/** From which size on a text is long, and the size of its pages, in bytes. */
export interface Paging {
  readonly from: number;
  readonly page: number;
}

/** What became of one submission: a document, or the reason why there is none. */
export interface TakenIn {
  readonly submission: Submission;
  readonly sha256?: string;
  readonly document?: SourceDocument;
}

/** A text stays in its file while it is worked on, and is read again where it is needed. */
const PAGING: Paging = { from: 2_500_000, page: 131_072 };

/** Files in hand at one time: while one waits for the disk or for the process that reads workbooks, others go on. */
const AT_ONCE = 4;

/** Bytes → cells, for every submission, a few at a time; a file that cannot be read is a finding, and the others go on. */
export async function takeIn(
  submissions: readonly Submission[],
  readWorkbook: WorkbookReader,
  limits: Limits,
  onFile: (done: number, of: number) => void = () => {},
  paging = PAGING,
): Promise<Outcome<readonly TakenIn[]>> {
  const outcomes: Outcome<TakenIn>[] = [];
  const waiting = submissions.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, submission] of waiting) {
      outcomes[index] = await takeOne(submission, readWorkbook, limits, paging);
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
  { from, page }: Paging,
): Promise<Outcome<TakenIn>> {
  const size = await sizeOf(submission.path, limits);
  if (typeof size !== 'number') return refused({ submission }, size);
  try {
    const read = size < from ? undefined : readLongDocument(submission, limits, page);
    if (read !== undefined) return takenIn(submission, read.sha256, read.reading);
    const bytes = await readFile(submission.path);
    const sha256 = hash(bytes);
    return takenIn(submission, sha256, await readDocument(submission, bytes, sha256, readWorkbook, limits));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== undefined) return refused({ submission }, { reason });
    if (error instanceof Failure) throw error;
    throw new Error(`while reading ${submission.file}`, { cause: error });
  }
}

function refused(taken: TakenIn, why: Unreadable): Outcome<TakenIn> {
  return { value: taken, findings: [unreadable(taken.submission, why)] };
}

function takenIn(submission: Submission, sha256: string, reading: Reading): Outcome<TakenIn> {
  if ('reason' in reading) return refused({ submission, sha256 }, reading);
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
async function sizeOf(path: string, { file_size }: Limits): Promise<number | Unreadable> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { reason: about.isDirectory() ? 'is-a-folder' : 'not-a-file' };
    const exceeded: Exceeded = { limit: 'file_size', allowed: file_size, found: about.size };
    return about.size > file_size ? { reason: 'over-limit', exceeded } : about.size;
  } catch (error) {
    return { reason: reasonOf(error) ?? 'disk-fault' };
  }
}

const OF_DISK = new Set(['open', 'fstat', 'stat', 'read']);

/** Why a disk did not give a file; undefined for what is no fault of a disk. */
function reasonOf(error: unknown): 'not-there' | 'no-permission' | 'disk-fault' | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (!OF_DISK.has(syscall ?? '')) return undefined;
  if (code === 'ENOENT' || code === 'ELOOP') return 'not-there';
  return code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? 'no-permission' : 'disk-fault';
}

async function readDocument(
  submission: Submission,
  bytes: Uint8Array,
  sha256: string,
  readWorkbook: WorkbookReader,
  limits: Limits,
): Promise<Reading> {
  const { file } = submission;
  const kind = identify(bytes, limits);
  if (isText(kind, file)) return readTextDocument(submission, bytes, sha256, limits);
  if (kind === 'text' || kind === 'binary') return { reason: 'not-a-spreadsheet' };
  const reading = await readWorkbook(bytes);
  if (!reading.ok) return reading.refusal;
  return { document: { file, sha256, format: kind, ...sheetsOf(reading.workbook) } };
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
