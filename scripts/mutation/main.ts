import { parseArgs } from 'node:util';
import { CATCHES, isCaught } from './catch.ts';
import { KINDS } from './kinds/index.ts';
import { runMutation, type Trial } from './run.ts';

/** The command line of `npm run mutation`; returns the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1000' },
      kind: { type: 'string' },
      'show-misses': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const kinds = KINDS.filter(({ name }) => values.kind === undefined || name === values.kind);
  const trials = await runMutation({
    clean: 'fixtures/clean',
    kinds,
    runs: Number(values.runs),
    seed: Number(values.seed),
    onTrial: (t) => {
      if (values.all || (values['show-misses'] && !isCaught(t.how))) show(t);
    },
  });
  for (const kind of kinds) {
    const own = trials.filter((trial) => trial.kind === kind);
    console.log(
      kind.name.padEnd(26),
      String(own.length).padStart(4),
      ...CATCHES.map((how) => String(own.filter((t) => t.how === how).length || '·').padStart(5)),
    );
  }
  const caught = trials.filter(({ how }) => isCaught(how)).length;
  console.log(`${caught} of ${trials.length} = ${((caught / trials.length) * 100).toFixed(2)} %`);
  return caught / trials.length >= 0.99 ? 0 : 1;
}

function show({ kind, number, change, how, found }: Trial): void {
  console.log(`${how.toUpperCase()} ${kind.name} #${number}: ${change}`);
  for (const each of found.slice(0, 4)) console.log(`    ${each}`);
}
