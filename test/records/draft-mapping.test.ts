import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Examination, examine } from '../../src/pipeline.ts';
import { DATASETS } from '../../src/records/datasets/index.ts';
import { isMeaning, meanings, readMeaning, writeMeaning } from '../../src/records/header/column-meaning.ts';
import { draftMapping } from '../../src/records/header/draft-mapping.ts';
import { allRecords, type DataRecord } from '../../src/records/ledger.ts';
import { tieOut } from '../../src/records/tie-out.ts';
import { RULES } from '../../src/rules/index.ts';
import { extendMappings } from '../../src/workspace/extend-mappings.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { figuresOf, readHere } from '../support/examine-fixture.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));
const WORDS = {
  head: 'head',
  undecided: 'undecided',
  datasets: { movements: 'm', spending: 's', commendations: 'c', targets: 't' },
};

const foldersIn = (folder: string): string[] =>
  readdirSync(join(FIXTURES, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(FIXTURES, folder, name));

const WORKSPACES = [
  ...foldersIn('workspaces'),
  ...foldersIn('findings'),
  ...foldersIn('encodings'),
  join(FIXTURES, 'foreign'),
];

/** Examines a copy of a folder: as it is, and with everything that was understood of it written down. */
async function twice(folder: string): Promise<{ before: Examination; after: Examination }> {
  const copy = mkdtempSync(join(tmpdir(), 'emulate-mapping-'));
  try {
    const root = join(copy, basename(folder));
    mkdirSync(root);
    cpSync(folder, root, { recursive: true });
    rmSync(join(root, 'mended'), { recursive: true, force: true });
    rmSync(join(root, 'mappings.yaml'), { force: true });
    const before = await examine(openWorkspace(root, undefined, { rules: RULES }), readHere);
    const drafts = before.ledger.files.flatMap((file) => draftMapping(before.ledger, file) ?? []);
    const { text } = extendMappings('', drafts, WORDS, false);
    writeFileSync(join(root, 'mappings.yaml'), text);
    const after = await examine(
      openWorkspace(root, undefined, { isMeaning, meanings, rules: RULES }),
      readHere,
    );
    return { before, after };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const factOf = ({ dataset, unit, values, columns, table, row }: DataRecord) => [
  [dataset, unit, table.file, table.sheet, row.row, row.kind],
  Object.entries(values).map(([field, value]) => [field, String(value)]),
  columns,
];

const valuesOf = (examination: Examination) =>
  [...figuresOf(examination)].map(([id, { value, sources }]) => [id, String(value), sources.length]);

describe('a mapping that was written down', () => {
  it.each(WORKSPACES.map((folder) => [folder.slice(FIXTURES.length + 1), folder] as const))(
    '%s: gives the same records, figures and accounts',
    async (_, folder) => {
      const { before, after } = await twice(folder);
      expect(after.ledger.tables.every(({ mapping }) => mapping?.header !== undefined)).toBe(true);
      expect(allRecords(after.ledger).map(factOf)).toEqual(allRecords(before.ledger).map(factOf));
      expect(allRecords(after.usable).map(factOf)).toEqual(allRecords(before.usable).map(factOf));
      expect(valuesOf(after)).toEqual(valuesOf(before));
      expect(tieOut(after.usable)).toEqual(tieOut(before.usable));
      const own = new Set([
        'mapping-applied',
        'number-style',
        'legacy-encoding',
        'encoding-suspect',
        'title-toneless',
      ]);
      const rulesOf = ({ findings }: Examination) =>
        findings
          .map(({ rule, at }) => `${rule} ${JSON.stringify(at)}`)
          .filter((each) => !own.has(each.split(' ')[0] ?? ''));
      expect(rulesOf(after)).toEqual(rulesOf(before));
    },
  );
});

describe('the meaning of a column', () => {
  it.each(DATASETS.map((dataset) => [dataset.name, dataset] as const))(
    'of %s is read as it is written',
    (_, dataset) => {
      for (const field of Object.keys(dataset.fields))
        expect(writeMeaning(readMeaning(dataset, field) ?? {})).toBe(field);
      const [first, second] = dataset.wide?.dimensions ?? [];
      for (const measure of dataset.wide?.measures ?? []) {
        for (const one of Object.keys(first?.choices.members ?? {})) {
          for (const two of [undefined, ...Object.keys(second?.choices.members ?? {})]) {
            const members = {
              [first?.dimension ?? '']: one,
              ...(two === undefined ? {} : { [second?.dimension ?? '']: two }),
            };
            const written = writeMeaning({ field: measure, members, isOfWhich: true });
            expect(readMeaning(dataset, written)).toMatchObject({ field: measure, members, isOfWhich: true });
          }
        }
      }
    },
  );

  it('has every name that is offered', () => {
    for (const { name } of DATASETS)
      for (const each of meanings(name)) expect(isMeaning(each, name), `${name}: ${each}`).toBe(true);
  });
});
