import { DEFAULT_LIMITS, type Limits } from '../limits/limits.ts';
import { readWorkbook } from '../ooxml/read-workbook.ts';
import type { WorkbookReading } from '../ooxml/workbook.ts';
import { identify } from './identify.ts';

/**
 * Reads any workbook that an office may send, decided by its bytes; like `readWorkbook` it never throws for what is
 * in the file. A zip that holds no known workbook goes to the OOXML room, whose refusals name what is wrong with it.
 */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  limits: Limits = DEFAULT_LIMITS,
): Promise<WorkbookReading> {
  const kind = identify(bytes, limits);
  if (kind === 'xlsx' || kind === 'zip' || kind === 'word') return readWorkbook(bytes, limits);
  const { readForeign } = await import('./read-foreign.ts');
  return readForeign(bytes, limits);
}
