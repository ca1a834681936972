// A fast command that adds up wrongly is worth nothing: what was generated must come out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Throws unless emulate finds the totals, the rows and the faults that were planted in a workspace. */
export function checkTotals(emulate, workspace, planted) {
  const out = join(workspace, 'checked');
  run(emulate, ['report', workspace, '--lang', 'vi', '--format', 'json', '--out', out]);
  const { figures } = JSON.parse(readFileSync(join(out, 'conference.vi.json'), 'utf8'));
  const figure = (id) => figures.find((one) => one.id === id)?.value;
  const { files, findings } = JSON.parse(run(emulate, ['validate', workspace, '--json']));
  const count = (rule) => findings.filter((finding) => finding.rule === rule).length;
  const found = {
    files: files.length,
    rows: files.flatMap((file) => file.tables).reduce((sum, { rows }) => sum + rows.seen, 0),
    allocated: figure('spending.allocated'),
    commendations: figure('commendations.count'),
    faults: { 'not-a-number': count('not-a-number'), duplicate: count('duplicate-record') },
  };
  for (const [name, value] of Object.entries(found)) {
    const [expected, got] = [JSON.stringify(planted[name]), JSON.stringify(value)];
    if (expected !== got) throw new Error(`${workspace}: ${name} is ${got}, but ${expected} was planted`);
  }
}

function run([program, ...first], args) {
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}
