import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { examine } from '../../src/pipeline.ts';
import { pairYears } from '../../src/rules/pair-years.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readHere } from '../support/examine-fixture.ts';

const CLEAN = fileURLToPath(new URL('../../fixtures/clean/', import.meta.url));

it('pairs facts of a form that has a column more or less than last year’s', async () => {
  const now = await examine(openWorkspace(join(CLEAN, 'cum-thi-dua-so-5-2024')), readHere);
  const before = await examine(openWorkspace(join(CLEAN, 'cum-thi-dua-so-5-2023')), readHere);
  const pairs = pairYears(now.ledger, before.ledger, now.workspace).map(({ record }) => record);
  // Phú Lộc names a programme that it did not name, Vân Đông no codes of targets as it did.
  const of = (unit: string, dataset: string) =>
    pairs.filter((record) => record.unit === unit && record.dataset === dataset).length;
  expect([of('phu-loc', 'spending'), of('van-dong', 'targets'), of('an-binh', 'movements')]).toEqual([
    6, 6, 5,
  ]);
});
