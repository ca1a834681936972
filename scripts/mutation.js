// `npm run mutation`: puts faults into a copy of the clean workspace, one at a time, and sees whether they are found and where. Prints the
// table of kinds × caught; fails where less than 99 % are caught at the cell or its row.
//
//   --seed N                    other places (1)
//   --runs N                    so many faults, the kinds in turn (1000)
//   --kind NAME                 this kind alone
//   --show-misses, --show-all   what was changed and what was found then
//   --write                     docs/mutation.md anew
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildForScript } from './build-for-script.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { main } = await import(pathToFileURL(await buildForScript('scripts/mutation/main.ts')).href);
process.exitCode = await main(root, process.argv.slice(2), (text) => process.stdout.write(text));
