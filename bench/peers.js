// The other tools: which of them are on this machine, and how they are called.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'peers');

/** The peers that can be called, and for each of the others how it can be had. */
export function findPeers() {
  const found = [
    { name: 'exceljs', formats: ['xlsx'], command: [process.execPath, join(folder, 'with-exceljs.js')] },
  ];
  const missing = [];
  // Debian's packages belong to Debian's Python, which is not always the first one.
  const python = ['python3', '/usr/bin/python3'].find(
    (name) => spawnSync(name, ['-c', 'import pandas, openpyxl']).status === 0,
  );
  if (python === undefined) missing.push('pandas (apt-get install python3-pandas python3-openpyxl).');
  else
    found.unshift({
      name: 'pandas',
      formats: ['csv', 'xlsx'],
      command: [python, join(folder, 'with_pandas.py')],
    });
  return { found, missing };
}
