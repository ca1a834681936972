// A fast command that adds up wrongly is worth nothing: what was generated must come out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What differs from what was planted in a workspace, in words; undefined where nothing does. */
export function differenceOf(found, planted) {
  const differences = [
    ...['files', 'rows'].map((name) => [name, planted[name], found[name]]),
    ...['figures', 'faults'].flatMap((group) =>
      Object.entries(found[group] === undefined ? {} : planted[group]).map(([name, expected]) => [
        name,
        expected,
        found[group][name] ?? 0,
      ]),
    ),
  ].filter(([, expected, got]) => expected !== got);
  const [first] = differences;
  if (first === undefined) return undefined;
  const [name, expected, got] = first;
  const more = differences.length === 1 ? '' : ` (and ${differences.length - 1} more)`;
  return `${name} is ${got}, but ${expected} was planted${more}`;
}

/** The rows and the faults that `emulate validate` finds. */
export function validated(emulate, workspace, limit) {
  const { files, findings } = JSON.parse(run([...emulate, 'validate', workspace, '--json'], limit));
  const faults = {};
  for (const { rule, count } of findings) faults[rule] = (faults[rule] ?? 0) + count;
  const rows = files.flatMap((file) => file.tables).reduce((sum, table) => sum + table.rows.seen, 0);
  return { files: files.length, rows, faults };
}

/** The figures of emulate's report. */
export function reported(emulate, workspace, limit) {
  const out = join(workspace, 'checked');
  run([...emulate, 'report', workspace, '--lang', 'vi', '--format', 'json', '--out', out], limit);
  const { figures } = JSON.parse(readFileSync(join(out, 'conference.vi.json'), 'utf8'));
  return Object.fromEntries(figures.map(({ id, value }) => [id, value]));
}

/** What a program prints. It may find errors in the data (exit 1), nothing worse. */
export function run([program, ...args], limit) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    timeout: limit === undefined ? undefined : limit * 1000,
    killSignal: 'SIGKILL',
  });
  if (error?.code === 'ETIMEDOUT') throw new Error(`not finished in ${limit} s`);
  if (stderr.includes('heap out of memory')) throw new Error('not finished: out of memory');
  if (status !== 0 && status !== 1) throw new Error(`not finished: ${error?.message ?? lastLine(stderr)}`);
  return stdout;
}

function lastLine(text) {
  return text.trim().split('\n').at(-1);
}
