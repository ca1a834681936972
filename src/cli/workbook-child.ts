import { readAnyWorkbook } from '../foreign/read-any-workbook.ts';
import { packWorkbook } from '../ooxml/pack-workbook.ts';

// Runs in a process of its own: a workbook that exhausts the heap or never ends takes this process with it, and nothing else.
process.on('message', (bytes: Uint8Array) => {
  void readAnyWorkbook(bytes).then((reading) => {
    process.send?.(reading.ok ? { ok: true, packed: packWorkbook(reading.workbook) } : reading);
  });
});
process.on('disconnect', () => process.exit(0));
