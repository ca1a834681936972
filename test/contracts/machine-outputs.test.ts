import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { composeFindingsJson } from '../../src/cli/findings-json.ts';
import { composeSarif } from '../../src/cli/sarif.ts';
import type { Session } from '../../src/cli/session.ts';
import { findLanguage } from '../../src/language/languages.ts';
import { type Examination, examine } from '../../src/pipeline.ts';
import { findingsSchema } from '../../src/render/json/findings-schema.ts';
import { writeJson } from '../../src/render/json/write-json.ts';
import { RULES } from '../../src/rules/index.ts';
import { covers, readRanges } from '../../src/source/ranges.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readHere } from '../support/examine-fixture.ts';
import { sarifSchema } from '../support/sarif-schema.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(ROOT, 'fixtures');
const WORKSPACES = [
  ...readdirSync(join(FIXTURES, 'workspaces'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => join('workspaces', name)),
  ...readdirSync(join(FIXTURES, 'findings')).map((name) => join('findings', name)),
  'as-sent',
];
const published = z.fromJSONSchema(
  JSON.parse(readFileSync(join(ROOT, 'schema', 'findings.schema.json'), 'utf8')),
);
const language = findLanguage('vi');
if (language === undefined) throw new Error('no Vietnamese');
const session = { language, version: '1.2.3' } as Session;

function read(folder: string): Promise<Examination> {
  return examine(openWorkspace(join(FIXTURES, folder), undefined, { rules: RULES }), readHere);
}

describe.each(WORKSPACES)('%s', (folder) => {
  it('is told as the published schema says, to the last member, with every finding', async () => {
    const examination = await read(folder);
    const json = JSON.parse(writeJson(composeFindingsJson(session, examination)));
    expect(findingsSchema.safeParse(json).error?.issues).toBeUndefined();
    expect(published.safeParse(json).error?.issues).toBeUndefined();
    const told: z.infer<typeof findingsSchema>['findings'] = json.findings;
    expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(examination.findings.length);
    for (const { at, rule } of examination.findings.filter((finding) => finding.at.row !== undefined)) {
      const isTold = told.some(
        (each) =>
          each.rule === rule &&
          each.file === at.file &&
          each.sheet === at.sheet &&
          covers(readRanges(each.range ?? '') ?? [], at),
      );
      expect(isTold, `${rule} ${at.row}:${at.column}`).toBe(true);
    }
    const ids = new Set(told.map(({ id }) => id));
    expect(ids.size).toBe(told.length);
    for (const { follows = [], clears = [] } of told)
      for (const id of [...follows, ...clears]) expect(ids.has(id)).toBe(true);
  });

  it('is SARIF', async () => {
    const examination = await read(folder);
    const sarif = JSON.parse(writeJson(composeSarif(session, examination)));
    expect(sarifSchema.safeParse(sarif).error?.issues).toBeUndefined();
    expect(sarif.runs[0].results).toHaveLength(examination.groups.length);
  });
});

describe('the published schema', () => {
  it('refuses what is not such an output, and bears what a later version adds', async () => {
    const json = JSON.parse(
      writeJson(composeFindingsJson(session, await read('workspaces/dan-van-kheo-ha-noi'))),
    );
    expect(published.safeParse({ ...json, schema: 'emulate/findings/2' }).success).toBe(false);
    expect(
      published.safeParse({ ...json, findings: [{ ...json.findings[0], severity: 'fatal' }] }).success,
    ).toBe(false);
    expect(published.safeParse({ ...json, findings: [{ ...json.findings[0], new_member: 1 }] }).success).toBe(
      true,
    );
  });
});
