import { readAnyWorkbook } from '../foreign/read-any-workbook.ts';
import { packWorkbook } from '../ooxml/pack-workbook.ts';
import type { Answer, Question } from './workbook-process.ts';

// Runs in a process of its own: a workbook that exhausts the heap or never ends takes this process with it, and nothing else.
process.on('message', ({ bytes, limits }: Question) => {
  void readAnyWorkbook(bytes, limits).then((reading) => {
    const answer: Answer = reading.ok ? { ok: true, packed: packWorkbook(reading.workbook) } : reading;
    process.send?.(answer);
  });
});
process.on('disconnect', () => process.exit(0));
