// What the commands cost on workspaces of several sizes.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differenceOf, reported, validated } from './check-totals.js';
import { note } from './turns.js';

const bench = dirname(fileURLToPath(import.meta.url));

/** Runs a generator and returns what it says it planted. */
export function generate(program, ...args) {
  note(`${program} ${args.slice(1).join(' ')}`);
  const made = spawnSync(process.execPath, [join(bench, program), ...args.map(String)], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return JSON.parse(made.stdout);
}

/** Generates a workspace, makes sure that emulate finds what was planted, and returns what is to be measured. */
export function commandsOn(emulate, folder, units, format) {
  const workspace = join(folder, `${units}-${format}`);
  const planted = generate('generate.js', workspace, units, format);
  const found = { ...validated(emulate, workspace), figures: reported(emulate, workspace) };
  const difference = differenceOf(found, planted);
  if (difference !== undefined) throw new Error(`${workspace}: ${difference}`);
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
