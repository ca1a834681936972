// `npm run samples -- <folder>`: reads every workbook and CSV whose right content is stated beside it (NAME.expected.json), prints a
// table, and fails on any difference. The folder's own emulate.yaml is used.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForScript } from './build-for-script.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder of samples: npm run samples -- <folder>\n');
  process.exit(2);
}
const reader = await import(pathToFileURL(await buildForScript('scripts/samples-reader.ts')).href);
const workbooks = join(resolve(folder), 'workbooks');
let wrong = 0;
for (const name of readdirSync(workbooks).filter((each) => each.endsWith('.expected.json'))) {
  const expected = JSON.parse(readFileSync(join(workbooks, name), 'utf8'));
  const differences = await reader.compareSample(workbooks, expected);
  if (differences.length > 0) wrong += 1;
  process.stdout.write(`${differences.length === 0 ? 'right' : 'WRONG'}  ${expected.file}\n`);
  for (const difference of differences.slice(0, 6)) process.stdout.write(`         ${difference}\n`);
}
process.exitCode = wrong === 0 ? 0 : 1;
process.stdout.write(`${wrong} wrong\n`);
