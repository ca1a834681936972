import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { examine } from '../../src/pipeline.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { readHere } from '../support/examine-fixture.ts';
import { temporaryFolder } from '../support/run-cli.ts';

const MOVEMENTS = 'Tên phong trào,Số tập thể\nDân vận khéo,12\n';
const UNITS = 'units:\n  - {id: ha-noi, name: Hà Nội}\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const year = (number: number, previous?: string): string =>
  `period: {kind: year, year: ${number}}\n${UNITS}${previous === undefined ? '' : `previous: ${previous}\n`}`;

function failureOf(folder: string): Failure {
  try {
    openWorkspace(folder);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it opened');
}

describe('last year', () => {
  it('is examined by itself, once, and its files are named by the way to them', async () => {
    const root = folderWith({
      'now/emulate.yaml': year(2024, '../before'),
      'now/submissions/ha-noi.csv': MOVEMENTS,
      'before/emulate.yaml': year(2023, '../long-gone'),
      'before/submissions/ha-noi.csv': MOVEMENTS.replace('12', '11'),
      'before/submissions/ha-noi-copy.csv': MOVEMENTS.replace('12', '11'),
    });
    const seen: string[] = [];
    const { previous, findings, ledger } = await examine(
      openWorkspace(join(root, 'now')),
      readHere,
      (done, of) => seen.push(`${done}/${of}`),
    );
    const [record, ...others] = previous?.usable.records.movements ?? [];
    expect(others).toEqual([]);
    expect(record?.unit).toBe('ha-noi');
    expect(record?.table.file).toMatch(/^\.\.\/before\/submissions\/ha-noi/);
    expect(previous?.usable.tables).toContain(record?.table);
    expect(previous?.usable.files.flatMap(({ document }) => document?.sheets ?? [])).toEqual([]);
    expect(findings.filter(({ at }) => at.file.includes('before'))).toEqual([]);
    expect(ledger.files.map(({ submission }) => submission.file)).toEqual(['submissions/ha-noi.csv']);
    expect(seen.at(-1)).toBe('3/3');
  });

  it.each([
    ['a folder that is not there', { 'now/emulate.yaml': year(2024, '../nowhere') }, 'not-there'],
    ['a file', { 'now/emulate.yaml': year(2024, '../a.csv'), 'a.csv': MOVEMENTS }, 'not-there'],
    ['itself', { 'now/emulate.yaml': year(2024, '.') }, 'itself'],
    [
      'a year that names this one',
      { 'now/emulate.yaml': year(2024, '../before'), 'before/emulate.yaml': year(2023, '../now') },
      'cycle',
    ],
    [
      'the same year',
      { 'now/emulate.yaml': year(2024, '../before'), 'before/emulate.yaml': year(2024) },
      'not-earlier',
    ],
    [
      'what was sent this year',
      { 'now/emulate.yaml': year(2024, 'submissions/before'), 'now/submissions/before/a.csv': MOVEMENTS },
      'among-submissions',
    ],
    [
      'settings that are wrong',
      { 'now/emulate.yaml': year(2024, '../before'), 'before/emulate.yaml': 'perod: 1\n' },
      'not-opened',
    ],
  ])('may not be %s', (_, files, why) => {
    const root = folderWith({
      'now/submissions/ha-noi.csv': MOVEMENTS,
      'before/submissions/ha-noi.csv': MOVEMENTS,
      ...files,
    });
    const failure = failureOf(join(root, 'now'));
    expect(failure.exit).toBe(2);
    expect(failure.phrases.map(({ key }) => key)).toEqual([`settings.previous-${why}`]);
    const [{ params } = { params: {} }] = failure.phrases;
    expect(params).toMatchObject({ file: 'emulate.yaml', line: 4, column: 1 });
    if (why === 'not-opened')
      expect(params).toMatchObject({ problem: { params: { file: '../before/emulate.yaml', line: 1 } } });
  });
});
