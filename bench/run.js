// npm run bench [-- --rounds N --units 9,63,700 --rows 10000,100000,1000000 --limit SECONDS --only commands,units,rows]
// CPU time on generated workspaces, as ratios to `node -e 0`, and peak memory, as Markdown tables: what the commands cost, and what
// other tools need for the same work on many small files (units) and on one long one (rows).
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandsOn } from './commands.js';
import { contestsOnRows, contestsOnUnits } from './contests.js';
import { judgeGoals } from './goals.js';
import { findPeers } from './peers.js';
import { inTurn } from './turns.js';

const bench = dirname(fileURLToPath(import.meta.url));
const emulate = [process.execPath, join(dirname(bench), 'bin', 'emulate.js')];
/** Columns of words; the others hold numbers. */
const WORDS = new Set(['command', 'job', 'contender', 'goal', 'result']);
const START = { name: '`node -e 0`', command: [process.execPath, '-e', '0'], exits: [0], times: 5 };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    units: { type: 'string', default: '9,63,700' },
    rows: { type: 'string', default: '10000,100000,1000000' },
    limit: { type: 'string', default: '120' },
    only: { type: 'string', default: 'commands,units,rows' },
  },
});
const rounds = Number(values.rounds);
const numbers = (list) => list.split(',').map(Number);
const wanted = (part) => values.only.split(',').includes(part);
const folder = mkdtempSync(join(tmpdir(), 'emulate-bench-'));
try {
  const began = load();
  const parts = [];
  if (wanted('commands')) parts.push(await measureCommands());
  if (wanted('units') || wanted('rows')) parts.push(await measureContests());
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, ` +
      `load ${began} → ${load()}, ${rounds} rounds, medians.`,
  );
  for (const lines of parts) console.log(`\n${lines.join('\n')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureCommands() {
  const commands = [
    START,
    { name: '`emulate --help`', command: [...emulate, '--help'], exits: [0], times: 5 },
    ...numbers(values.units).flatMap((units) =>
      ['csv', 'xlsx'].flatMap((format) => commandsOn(emulate, folder, units, format)),
    ),
  ];
  const measured = await inTurn(commands, rounds);
  return table(
    ['command', 'rows read', 'CPU s', '× `node -e 0`', 'peak MiB, largest process', 'all processes'],
    measured.map(({ name, rows, cpu, largest, together }) => [
      name,
      rows ?? '',
      cpu.toFixed(2),
      (cpu / measured[0].cpu).toFixed(rows === undefined ? 2 : 1),
      largest.toFixed(0),
      together.toFixed(0),
    ]),
  );
}

/** Emulate and its peers on the same workspaces. Who gets other totals is shown as wrong, and the bench fails. */
async function measureContests() {
  const peers = findPeers();
  const about = { emulate, peers, folder, limit: Number(values.limit) };
  const contests = [
    ...(wanted('units') ? contestsOnUnits(about) : []),
    ...(wanted('rows') ? numbers(values.rows).map((rows) => contestsOnRows(about, rows)) : []),
  ];
  const sound = contests
    .flatMap(({ contenders }) => contenders)
    .filter(({ wrong, failed }) => wrong === undefined && failed === undefined);
  const [start, ...measured] = await inTurn([START, ...sound], rounds);
  const resultOf = (one) => measured.find(({ id }) => id === one.id) ?? one;
  const lines = contests.flatMap(({ name, contenders }) => {
    const results = contenders.map(resultOf);
    const [own] = results;
    return results.map((one) => [name, one.name, ...costs(one, own, start)]);
  });
  if (contests.some(({ contenders }) => contenders.some(({ wrong }) => wrong !== undefined))) {
    process.exitCode = 1;
  }
  const goals = judgeGoals(
    contests.flatMap(({ contenders }) => contenders.map(resultOf)),
    start,
  );
  return [
    ...table(['job', 'contender', 'CPU s', '× `node -e 0`', 'emulate ÷ it', 'peak MiB'], lines),
    ...peers.missing.flatMap((why) => ['', `Not there: ${why}`]),
    ...(goals.length === 0 ? [] : ['', ...table(['goal', 'at most', 'measured', 'result'], goals)]),
  ];
}

function costs({ cpu, largest, failed, wrong }, own, start) {
  if (cpu === undefined) return [wrong === undefined ? failed : `wrong: ${wrong}`, '', '', ''];
  const ratio = own.cpu === undefined ? '' : (own.cpu / cpu).toFixed(2);
  return [cpu.toFixed(2), (cpu / start.cpu).toFixed(1), ratio, largest.toFixed(0)];
}

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((title) => (WORDS.has(title) ? '---' : '---:'))), ...rows.map(line)];
}

function load() {
  return loadavg()[0].toFixed(1);
}
