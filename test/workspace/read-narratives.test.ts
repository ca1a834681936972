import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NARRATIVE_SECTIONS } from '../../src/workspace/read-narratives.ts';

it('the sections that take words are those of the conference report, and the README lists them', () => {
  const kind = readFileSync(new URL('../../src/report/kinds/conference.ts', import.meta.url), 'utf8');
  const asked = [...kind.matchAll(/narrativeFor\(input((?:, '[\w-]+')+)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([\w-]+)'/g)].map(([, section]) => section),
  );
  expect([...NARRATIVE_SECTIONS].sort()).toEqual([...asked].sort());
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\`${NARRATIVE_SECTIONS.join(' ')}\``);
});
