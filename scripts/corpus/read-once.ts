import { readFileSync } from 'node:fs';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';

// Reads one workbook where nothing catches what it throws: says whether a reading that was ended had crashed.
const [path = ''] = process.argv.slice(2);
await readAnyWorkbook(readFileSync(path));
