// `npm run samples -- <folder>`: reads every sample below workbooks/, encodings/ and hostile/ as `emulate validate` does, child
// process included, and holds it against what is stated beside it. Prints a table, and fails on any difference.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildForScript } from './build-for-script.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder of samples: npm run samples -- <folder>\n');
  process.exit(2);
}
const { runSamples } = await import(pathToFileURL(await buildForScript('scripts/samples/run.ts')).href);
// The process that reads workbooks is looked for beside the code that starts it.
await buildForScript('src/cli/workbook-child.ts', 'workbook-child.js');
const isRight = await runSamples(resolve(folder), (line) => process.stdout.write(`${line}\n`));
process.exitCode = isRight ? 0 : 1;
