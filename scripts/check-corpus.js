// `npm run corpus -- <folder>`: looks at every file below a folder as `emulate validate` does. Each is read, with every cell
// of every visible sheet that is not blank used or set aside for a reason, or refused with a reason; none comes out empty in
// silence, crashes, takes over 20 s of processor time, or a process over 1.5 GB. Prints each breach and a table; fails on any breach.
//
//   --against openpyxl|sheetjs   hold the cells of workbooks against those that another reader sees
//   --mutate N [--seed S]        look at N damaged copies of each file instead
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildForScript } from './build-for-script.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    mutate: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
const entry = (name) => buildForScript(`scripts/corpus/${name}.ts`);
const { runCheck, SecondReader, isSecondReader } = await import(pathToFileURL(await entry('run')).href);
if (folder === undefined || (values.against !== undefined && !isSecondReader(values.against))) {
  process.stderr.write(
    'Name a folder: npm run corpus -- <folder> [--against openpyxl|sheetjs] [--mutate N [--seed S]]\n',
  );
  process.exit(2);
}
// The process that reads workbooks is looked for beside the code that starts it.
await buildForScript('src/cli/workbook-child.ts', 'workbook-child.js');
const programs = join(dirname(fileURLToPath(import.meta.url)), 'corpus');
const isRight = await runCheck({
  folder: resolve(folder),
  tools: {
    examine: await entry('examine-file'),
    readOnce: await entry('read-once'),
    second: values.against === undefined ? undefined : new SecondReader(values.against, programs),
  },
  mutations: Number(values.mutate),
  seed: Number(values.seed),
  print: (text) => process.stdout.write(text),
});
process.exitCode = isRight ? 0 : 1;
