import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examinePaged, examineWhole, saidBy } from '../support/examine-paged.ts';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Workspaces that hold a text file. */
const workspaces = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)emulate\.yaml$/.test(path))
  .map(dirname)
  .filter((path) => holdsText(join(fixtures, path)));

function holdsText(folder: string): boolean {
  const submissions = join(folder, 'submissions');
  const inside = existsSync(submissions) ? submissions : folder;
  return readdirSync(inside, { recursive: true, encoding: 'utf8' }).some((path) =>
    /\.(csv|tsv|txt|xls)$/.test(path),
  );
}

describe('a text file that is too long to be kept', () => {
  it('has fixtures to be tried on', () => expect(workspaces.length).toBeGreaterThan(50));

  // Pages of 200 bytes hold a row or two: what looks at the rows around one has to turn them.
  it.each(workspaces)('says page by page what it says as a whole: %s', async (path) => {
    const folder = join(fixtures, path);
    const whole = saidBy(await examineWhole(folder));
    expect(saidBy(await examinePaged(folder, 200))).toEqual(whole);
  });
});
