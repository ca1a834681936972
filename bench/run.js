// npm run bench [-- --rounds N --units 9,63,700]        (all of it: about four minutes a round)
// CPU time of the commands on generated workspaces, as ratios to `node -e 0`, and their peak memory: a Markdown table.
// The commands run in turn, round after round, so that other work on the machine disturbs all of them alike; medians count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkTotals } from './check-totals.js';
import { measureCpu, measureMemory } from './measure.js';

const bench = dirname(fileURLToPath(import.meta.url));
const emulate = [process.execPath, join(dirname(bench), 'bin', 'emulate.js')];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    units: { type: 'string', default: '9,63,700' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.units.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'emulate-bench-'));
try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run() {
  const commands = [
    { name: '`node -e 0`', command: [process.execPath, '-e', '0'], exits: [0], times: 5 },
    { name: '`emulate --help`', command: [...emulate, '--help'], exits: [0], times: 5 },
    ...sizes.flatMap((units) => ['csv', 'xlsx'].flatMap((format) => commandsOn(units, format))),
  ];
  const loads = [load()];
  const seconds = commands.map(() => []);
  for (let round = 1; round <= rounds; round++) {
    for (const [index, { name, command, exits, times = 1 }] of commands.entries()) {
      note(`round ${round} of ${rounds}: ${name}`);
      for (let time = 0; time < times; time++) seconds[index].push(measureCpu(command, exits));
    }
  }
  const rows = [];
  for (const [index, { name, rows: read, command }] of commands.entries()) {
    note(`memory: ${name}`);
    const { largest, together } = await measureMemory(command);
    const cpu = median(seconds[index]);
    rows.push([
      name,
      read === undefined ? '' : String(read),
      cpu.toFixed(2),
      (cpu / median(seconds[0])).toFixed(read === undefined ? 2 : 1),
      largest.toFixed(0),
      together.toFixed(0),
    ]);
  }
  loads.push(load());
  note('');
  print(rows, loads);
}

/** Generates a workspace, checks that the report has the totals that were planted, and returns what is to be measured. */
function commandsOn(units, format) {
  const workspace = join(folder, `${units}-${format}`);
  note(`generating ${units} units, ${format}`);
  const made = spawnSync(process.execPath, [join(bench, 'generate.js'), workspace, String(units), format], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const planted = JSON.parse(made.stdout);
  checkTotals(emulate, workspace, planted);
  const out = ['--out', join(workspace, 'out')];
  // The planted faults are errors in the data.
  const about = { rows: planted.rows, exits: [0, 1] };
  const on = `${units} units, ${format.toUpperCase()}`;
  return [
    { ...about, name: `\`validate\` ${on}`, command: [...emulate, 'validate', workspace] },
    {
      ...about,
      name: `\`report --lang vi --format md\` ${on}`,
      command: [...emulate, 'report', workspace, '--lang', 'vi', '--format', 'md', ...out],
    },
    { ...about, name: `\`report\` ${on}`, command: [...emulate, 'report', workspace, ...out] },
  ];
}

function print(rows, loads) {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, ` +
      `load ${loads.join(' → ')}, ${rounds} rounds, medians.\n`,
  );
  console.log('| command | rows read | CPU s | × `node -e 0` | peak MiB, largest process | all processes |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

function note(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function load() {
  return loadavg()[0].toFixed(1);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
