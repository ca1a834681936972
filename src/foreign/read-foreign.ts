import { Buffer } from 'node:buffer';
import { Budget } from '../limits/budget.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import { RefusalError, refusalOf } from '../ooxml/refusal.ts';
import type { Workbook, WorkbookReading } from '../ooxml/workbook.ts';
import { CellMaker } from './cell-maker.ts';
import { type FileKind, identify } from './identify.ts';

/**
 * Reads what is a workbook and no OOXML package: .xls, .xlsb, .ods (zipped or flat), HTML tables and SpreadsheetML
 * 2003, decided by content; it never throws for what is in the file. Each format is loaded when it is met. A heap
 * overflow cannot be caught and the third-party reader may spin, so files of strangers are read in a child process.
 */
export async function readForeign(
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Promise<WorkbookReading> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const workbook = await readKind(identify(buffer, limits), buffer, limits);
    if (workbook.sheets.length === 0) throw new RefusalError('no-sheets');
    return { ok: true, workbook };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return { ok: false, refusal };
  }
}

async function readKind(kind: FileKind, bytes: Buffer, limits: Limits): Promise<Workbook> {
  const maker = new CellMaker(new Budget(limits));
  switch (kind) {
    case 'xls':
    case 'compound': {
      const { readXls } = await import('./xls/read-xls.ts');
      return readXls(bytes, maker);
    }
    case 'xlsb': {
      const { readXlsb } = await import('./xlsb/read-xlsb.ts');
      return readXlsb(bytes, limits, maker);
    }
    case 'ods':
    case 'flat-ods': {
      const { readOds, readFlatOds } = await import('./ods/read-ods.ts');
      return kind === 'ods' ? readOds(bytes, limits, maker) : readFlatOds(bytes, maker);
    }
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts');
      return readHtml(bytes, maker);
    }
    case 'spreadsheetml-2003': {
      const { readSpreadsheetml } = await import('./spreadsheetml/read-spreadsheetml.ts');
      return readSpreadsheetml(bytes, maker);
    }
    default:
      return refuse(kind);
  }
}

function refuse(kind: FileKind): never {
  if (kind === 'empty' || kind === 'word') throw new RefusalError(kind);
  if (kind === 'encrypted') throw new RefusalError('password-protected');
  if (kind === 'web-archive') throw new RefusalError('html', 'MIME web archive');
  if (kind === 'bare-biff') throw new RefusalError('old-xls', 'BIFF without a compound file');
  if (kind === 'xml') throw new RefusalError('not-a-workbook', 'XML of another kind');
  throw new RefusalError(kind === 'xlsx' || kind === 'zip' ? 'not-a-workbook' : 'not-a-zip', kind);
}
