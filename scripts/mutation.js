// `npm run mutation`: puts faults into copies of the clean workspaces, one at a time, and sees whether they are found and where. Prints the
// table of kinds × caught; fails where less than 99 % are caught at the cell or its row.
//
//   --seed N        other places (1)
//   --runs N        so many faults, the kinds in turn (1000)
//   --kind NAME     this kind alone
//   --show-misses   what was changed where nothing, or nothing near, was found
//   --write         docs/mutation.md anew; without other seeds, runs or kinds
import { pathToFileURL } from 'node:url';
import { buildForScript } from './build-for-script.js';

const { main } = await import(pathToFileURL(await buildForScript('scripts/mutation/main.ts')).href);
process.exitCode = await main(process.argv.slice(2));
