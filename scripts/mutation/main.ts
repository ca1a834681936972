import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCaught } from './catch.ts';
import { FAMILIES, KINDS } from './kinds/index.ts';
import { runMutation, type Trial } from './run.ts';
import { writePage } from './write-page.ts';
import { sayShare, writeTable } from './write-table.ts';

/** The share of faults that must be caught at the cell or its row. */
const ENOUGH = 0.99;
const USAGE =
  'npm run mutation -- [--seed N] [--runs N] [--kind NAME] [--show-misses | --show-all] [--write]\n';

/** `npm run mutation` from the root of the repository; returns the exit code. */
export async function main(
  root: string,
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1000' },
      kind: { type: 'string' },
      'show-misses': { type: 'boolean', default: false },
      'show-all': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  const kinds = KINDS.filter(({ name }) => name === (values.kind ?? name));
  if (!Number.isInteger(seed) || !(runs >= 1) || kinds.length === 0 || (values.write && values.kind)) {
    print(`${USAGE}Kinds: ${KINDS.map(({ name }) => name).join(', ')}\n`);
    return 2;
  }
  const isShown = ({ how }: Trial): boolean =>
    values['show-all'] || (values['show-misses'] && !isCaught(how));
  const trials = await runMutation({
    clean: join(root, 'fixtures', 'clean'),
    kinds,
    runs,
    seed,
    onTrial: (trial) => isShown(trial) && print(describe(trial)),
  });
  print(writeTable(kinds, trials));
  if (values.write)
    writeFileSync(join(root, 'docs', 'mutation.md'), writePage(FAMILIES, trials, { seed, runs }));
  const caught = trials.filter(({ how }) => isCaught(how)).length;
  if (caught >= ENOUGH * trials.length) return 0;
  print(`Too few: ${sayShare(trials)}\n`);
  return 1;
}

/** What was changed, so that somebody can do it by hand, and what was found then. */
function describe({ kind, number, change, how, found }: Trial): string {
  const most = 5;
  const more = found.length > most ? [`… ${found.length - most} more`] : [];
  return (
    [`${how}: ${kind.name} ${number}: ${change}`, ...found.slice(0, most), ...more].join('\n      ') + '\n'
  );
}
