import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/pipeline.ts';
import { cellName } from '../../src/source/location.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { figuresOf, readHere } from '../support/examine-fixture.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

const open = (kind: 'workspaces' | 'as-sent', name: string) =>
  examine(openWorkspace(`${FIXTURES}${kind}/${name}`), readHere);

/** Errors and queries of the original, by rule; the same is expected of its twin. */
const EXPECTED = {
  'cum-thi-dua-so-2': ['dataset-missing', 'dataset-missing', 'dataset-missing', 'dataset-missing'],
  'dan-van-kheo-ha-noi': ['total-mismatch'],
  'phuong-tien-phong': [],
} as const;

describe.each(Object.entries(EXPECTED))('%s as offices send it', async (name, expected) => {
  const original = await open('workspaces', name);
  const sent = await open('as-sent', name);

  it('gives the same figures, from as many units', () => {
    const told = (examination: typeof sent) =>
      [...figuresOf(examination).values()].map(
        ({ id, value, units }) => `${id} = ${value} (${JSON.stringify(units)})`,
      );
    expect(told(sent)).toEqual(told(original));
  });

  it('asks no more of anybody', () => {
    for (const { findings } of [original, sent]) {
      const asked = findings.filter(({ severity }) => severity !== 'note');
      expect(asked.map(({ rule }) => rule)).toEqual(expected);
    }
  });

  it('leaves no sheet with a table unread', () => {
    expect(sent.ledger.files.filter(({ document }) => document === undefined)).toEqual([]);
    expect(sent.ledger.unusedSheets).toEqual([]);
  });

  it('has the settings of the original', () => {
    const settings = (kind: string) => readFileSync(`${FIXTURES}${kind}/${name}/emulate.yaml`, 'utf8');
    expect(settings('as-sent')).toBe(settings('workspaces'));
  });
});

it('finds the wrong total of Dân vận khéo in the workbook that was sent', async () => {
  const { findings } = await open('as-sent', 'dan-van-kheo-ha-noi');
  const [found] = findings.filter(({ rule }) => rule === 'total-mismatch');
  expect([found?.at.sheet, found && cellName(found.at), found?.value, found?.expected]).toEqual([
    'Mô hình',
    'D11',
    '160.013',
    '168.013',
  ]);
});
