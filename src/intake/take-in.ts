import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import type { Outcome } from '../findings/outcome.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { type Phrase, phrase } from '../language/phrase.ts';
import type { WorkbookReading } from '../ooxml/workbook.ts';
import type { Submission } from '../workspace/workspace.ts';
import { decode } from './decode.ts';
import { readCsv } from './read-csv.ts';
import type { SourceDocument } from './sheet.ts';
import { sheetsOf } from './sheets-of-workbook.ts';
import { sniff } from './sniff.ts';

/** Reads a workbook's bytes; the command line gives one that works in a child process with a time and heap limit. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<WorkbookReading | Stopped>;

/** The reading was ended from outside: it took too long or too much memory. */
interface Stopped {
  readonly ok: false;
  readonly refusal: { readonly reason: 'took-too-long' };
}

/** What became of one submission: a document, or the reason why there is none. */
export interface TakenIn {
  readonly submission: Submission;
  readonly sha256?: string;
  readonly document?: SourceDocument;
}

type UnreadableReason = MessageKey extends infer K ? (K extends `unreadable.${infer R}` ? R : never) : never;
type Reading = { document: SourceDocument } | { reason: UnreadableReason; line?: number };

/** Endings under which plain text is taken for a table. */
const TABLE_TEXT = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xls', '.xlsm', '']);

/** Bytes → cells, for every submission; a file that cannot be read is a finding, and the others go on. */
export async function takeIn(
  submissions: readonly Submission[],
  readWorkbook: WorkbookReader,
  onFile: (done: number, of: number) => void = () => {},
): Promise<Outcome<readonly TakenIn[]>> {
  const taken: TakenIn[] = [];
  const findings: Finding[] = [];
  for (const [index, submission] of submissions.entries()) {
    const bytes = await readBytes(submission.path);
    const reading: Reading =
      typeof bytes === 'string'
        ? { reason: bytes }
        : await readDocument(submission, bytes, readWorkbook).catch((error: unknown) => {
            throw new Error(`while reading ${submission.file}`, { cause: error });
          });
    const sha256 = typeof bytes === 'string' ? undefined : hash(bytes);
    if ('reason' in reading) findings.push(unreadable(submission, reading));
    taken.push({
      submission,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...('document' in reading ? { document: reading.document } : {}),
    });
    onFile(index + 1, submissions.length);
  }
  return { value: taken, findings };
}

async function readBytes(path: string): Promise<Uint8Array | UnreadableReason> {
  try {
    if (!(await stat(path)).isFile()) return 'not-a-file';
    return await readFile(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'not-there' : 'no-permission';
  }
}

async function readDocument(
  { file }: Submission,
  bytes: Uint8Array,
  readWorkbook: WorkbookReader,
): Promise<Reading> {
  const content = sniff(bytes);
  if (content === 'text' && !TABLE_TEXT.has(extname(file).toLowerCase()))
    return { reason: 'not-a-spreadsheet' };
  if (content === 'text') return readTextDocument(file, bytes);
  if (content === 'binary') return { reason: 'not-a-spreadsheet' };
  const reading = await readWorkbook(bytes);
  if (!reading.ok) return { reason: reading.refusal.reason };
  return { document: { file, sha256: hash(bytes), format: 'xlsx', ...sheetsOf(reading.workbook) } };
}

function readTextDocument(file: string, bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if (decoded === undefined) return { reason: 'unknown-encoding' };
  if (decoded.text.trim() === '') return { reason: 'empty' };
  if (decoded.text.includes('\0')) return { reason: 'not-a-spreadsheet' };
  const csv = readCsv(decoded.text);
  if (!csv.ok) return { reason: 'broken-quotes', line: csv.line };
  const { encoding } = decoded;
  const { delimiter, rows } = csv;
  return {
    document: {
      file,
      sha256: hash(bytes),
      format: 'csv',
      encoding,
      delimiter,
      sheets: [{ rows, merges: [] }],
      skipped: [],
    },
  };
}

function unreadable(
  submission: Submission,
  { reason, line }: { reason: UnreadableReason; line?: number },
): Finding {
  const why: Phrase = { key: `unreadable.${reason}` };
  return {
    rule: 'file-unreadable',
    at: { file: submission.file, ...(line === undefined ? {} : { row: line }) },
    ...(submission.unit === undefined ? {} : { unit: submission.unit.id }),
    params: { reason: why, remedy: phrase(`remedy.${reason}`) },
  };
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
