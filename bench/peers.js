// The other tools: which of them are on this machine, and how they are called.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'peers');

/** The peers that can be called, and for each of the others how it can be had. */
export function findPeers() {
  const found = [];
  const missing = [];
  const python = findPython();
  if (python !== undefined) {
    found.push({
      name: 'pandas',
      formats: ['csv', 'xlsx'],
      command: [python, join(folder, 'with_pandas.py')],
    });
  } else {
    missing.push('pandas and openpyxl (Debian: apt-get install python3-pandas python3-openpyxl).');
  }
  if (hasDuckDb()) {
    found.push({
      name: 'DuckDB',
      formats: ['csv'],
      command: [process.execPath, join(folder, 'with-duckdb.js')],
    });
  } else {
    missing.push('DuckDB (npm install in bench/peers).');
  }
  found.push({
    name: 'exceljs',
    formats: ['xlsx'],
    command: [process.execPath, join(folder, 'with-exceljs.js')],
  });
  return { found, missing };
}

/** Debian's packages belong to Debian's Python, which is not always the first one. */
function findPython() {
  const works = (name) => spawnSync(name, ['-c', 'import pandas, openpyxl']).status === 0;
  return ['python3', '/usr/bin/python3'].find(works);
}

/** 70 MB that nothing else needs, so it is no dependency of the project but is fetched here, once. */
function hasDuckDb() {
  if (existsSync(join(folder, 'node_modules', '@duckdb', 'node-api'))) return true;
  const install = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder];
  return spawnSync('npm', install, { stdio: 'ignore', timeout: 120_000 }).status === 0;
}
