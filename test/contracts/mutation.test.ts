import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isCaught } from '../../scripts/mutation/catch.ts';
import { GAPS } from '../../scripts/mutation/gaps.ts';
import { KINDS } from '../../scripts/mutation/kinds/index.ts';
import { runMutation } from '../../scripts/mutation/run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a fault in a clean workspace', () => {
  it('is found where it is, one of every kind; without it nobody is asked anything', async () => {
    const trials = await runMutation({
      clean: join(ROOT, 'fixtures', 'clean'),
      kinds: KINDS,
      runs: KINDS.length,
      seed: 4,
    });
    const missed = trials.filter(({ kind, how }) => !isCaught(how) && GAPS[kind.name] === undefined);
    expect(missed.map(({ kind, change, found }) => [kind.name, change, ...found])).toEqual([]);
    expect(trials).toHaveLength(KINDS.length);
  });

  it('has a kind of its own name in the table of docs/mutation.md', () => {
    const page = readFileSync(join(ROOT, 'docs', 'mutation.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(listed).toEqual(KINDS.map(({ name }) => name));
    expect(new Set(listed).size).toBe(listed.length);
    expect(Object.keys(GAPS).filter((name) => !listed.includes(name))).toEqual([]);
  });
});
