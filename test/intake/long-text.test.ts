import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/findings/failure.ts';
import { readLongCsv } from '../../src/intake/csv/read-csv.ts';
import { LongText } from '../../src/intake/long-text.ts';
import { DEFAULT_LIMITS } from '../../src/limits/limits.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulate-long-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(text: string): LongText {
  const path = join(folder, 'long.csv');
  writeFileSync(path, text);
  return new LongText(path, 'long.csv');
}

const PAGE = 16;

describe('a text that is read page by page', () => {
  it('keeps fields whole that are longer than a page, and letters that stand across its end', () => {
    const long = `"${'dài, '.repeat(20)}\n"`;
    const csv = readLongCsv(written(`a,b\n${long},ế\nđđđđđđđđđ,ộ\n`), 0, DEFAULT_LIMITS, PAGE);
    const texts = csv.ok ? csv.rows.map(({ cells }) => cells.map(({ text }) => text)) : csv;
    expect(texts).toEqual([
      ['a', 'b'],
      [`${'dài, '.repeat(20)}\n`, 'ế'],
      ['đđđđđđđđđ', 'ộ'],
    ]);
  });

  it('is refused with the line in which its quoting breaks', () => {
    const csv = readLongCsv(written(`${'a,b\r\n'.repeat(30)}a,"b"c\r\n`), 0, DEFAULT_LIMITS, PAGE);
    expect(csv).toMatchObject({ ok: false, refusal: { reason: 'broken-quotes', line: 31 } });
  });

  it('is refused with the row that goes beyond a limit', () => {
    const csv = readLongCsv(written('a,b\n'.repeat(30)), 0, { ...DEFAULT_LIMITS, cells: 41 }, PAGE);
    expect(csv).toMatchObject({ ok: false, refusal: { exceeded: { limit: 'cells', row: 21, column: 2 } } });
  });

  it('ends the work where somebody saves it meanwhile, or takes it away', () => {
    const text = written('a,b\n'.repeat(30));
    const csv = readLongCsv(text, 0, DEFAULT_LIMITS, PAGE);
    if (!csv.ok) throw new Error('not read');
    expect(csv.rows.at(29)?.row).toBe(30);
    appendFileSync(text.path, 'c,d\n');
    expect(() => csv.rows.at(0)).toThrow(Failure);
    rmSync(text.path);
    expect(() => csv.rows.at(10)).toThrow(Failure);
  });

  it('is surveyed in pieces: its hash, and whether all of it is UTF-8', () => {
    const letters = 'ế'.repeat(1_000_000);
    expect(written(letters).survey()).toMatchObject({ isUtf8: true });
    expect(written(`a${letters}`).survey()).toMatchObject({ isUtf8: true });
    const path = join(folder, 'long.csv');
    writeFileSync(path, Buffer.concat([Buffer.from(letters), Buffer.from([0xe1, 0xba])]));
    expect(new LongText(path, 'long.csv').survey().isUtf8).toBe(false);
  });
});
