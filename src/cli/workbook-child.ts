import { packWorkbook } from '../ooxml/pack-workbook.ts';
import { readWorkbook } from '../ooxml/read-workbook.ts';

// Runs in a process of its own: a workbook that exhausts the heap or never ends takes this process with it, and nothing else.
process.on('message', (bytes: Uint8Array) => {
  const reading = readWorkbook(bytes);
  process.send?.(reading.ok ? { ok: true, packed: packWorkbook(reading.workbook) } : reading);
});
process.on('disconnect', () => process.exit(0));
