import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BookType, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { readAnyWorkbook } from '../../src/foreign/read-any-workbook.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import type { Phrase } from '../../src/language/phrase.ts';
import { say } from '../../src/language/translate.ts';
import { DEFAULT_LIMITS, type LimitName, type Limits } from '../../src/limits/limits.ts';
import { temporaryFolder } from '../support/run-cli.ts';

const KINDS = {
  '.xlsx': 'xlsx',
  '.xlsb': 'xlsb',
  '.xls': 'biff8',
  '.ods': 'ods',
  '.fods': 'fods',
  '.xml': 'xlml',
  '.html': 'html',
  '.csv': 'csv',
} as const satisfies Record<string, BookType>;
type Ending = keyof typeof KINDS;

/** 3 rows, 2 columns, 6 cells, 7 letters in the longest, 20 in all. */
const TABLE = [
  ['Đơn vị', 'Điểm'],
  ['Hà Nội', 'a'],
  ['bb', 'ccccccc'],
];

function encode(table: readonly (readonly (string | number)[])[], ending: Ending): Uint8Array {
  const sheet = utils.aoa_to_sheet(table as (string | number)[][]);
  const book = utils.book_new(sheet, 'Biểu 1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: KINDS[ending], compression: true }));
}

/** What became of one file under limits: the finding, or none. */
async function take(ending: Ending, bytes: Uint8Array, limits: Partial<Limits>): Promise<Finding[]> {
  const path = join(temporaryFolder(), `a${ending}`);
  writeFileSync(path, bytes);
  const all = { ...DEFAULT_LIMITS, ...limits };
  const { findings } = await takeIn(
    [{ file: `a${ending}`, path }],
    (given) => readAnyWorkbook(given, all),
    all,
  );
  return findings.filter(({ rule }) => rule === 'file-unreadable');
}

function expectLimit(findings: readonly Finding[], limit: LimitName, allowed: string): void {
  expect(findings).toHaveLength(1);
  const { reason, remedy } = (findings[0]?.params ?? {}) as Record<'reason' | 'remedy', Phrase>;
  const over = reason.key === 'limit.found' ? reason.params?.['over'] : reason;
  expect(over).toMatchObject({ key: `limit.${limit}` });
  for (const language of LANGUAGES) {
    expect(say(language, reason)).toContain(allowed);
    expect(say(language, remedy)).toContain(`“limits.${limit}”`);
  }
}

describe.each(Object.keys(KINDS) as Ending[])('a %s file', (ending) => {
  const bytes = encode(TABLE, ending);

  it.each<[LimitName, number, number]>([
    ['rows', 3, 2],
    ['columns', 2, 1],
    ['cells', 6, 5],
    ['cell_length', 7, 6],
    ['text_length', 26, 25],
    ['file_size', bytes.length, bytes.length - 1],
  ])('is read where %s is %i, and refused where it is %i', async (limit, enough, short) => {
    expect(await take(ending, bytes, { [limit]: enough })).toEqual([]);
    const allowed = limit === 'file_size' ? '' : String(short);
    expectLimit(await take(ending, bytes, { [limit]: short }), limit, allowed);
  });
});

describe.each(['.xlsx', '.xlsb', '.ods'] as const)('a %s package', (ending) => {
  it('is held to unpacked size, ratio and parts', async () => {
    const words = Array.from({ length: 1_000 }, (_, index) => (index * index).toString(36)).join(' ');
    const rows = Array.from({ length: 500 }, (_, index) => [`${words} ${index}`]);
    const large = encode(rows, ending);
    expect(await take(ending, large, {})).toEqual([]);
    expectLimit(await take(ending, large, { unpacked_size: 1_000_000 }), 'unpacked_size', '1 MB');
    expectLimit(await take(ending, large, { ratio: 2 }), 'ratio', '2');
    expectLimit(await take(ending, large, { entries: 3 }), 'entries', '3');
  });
});

describe('the place where a limit was met', () => {
  it.each(['.xlsx', '.xls', '.ods', '.xml', '.html', '.csv'] as const)('is told for %s', async (ending) => {
    const [finding] = await take(ending, encode(TABLE, ending), { cell_length: 6 });
    expect(finding?.at).toMatchObject({ row: 3, column: 2 });
    if (ending !== '.csv' && ending !== '.html') expect(finding?.at.sheet).toBe('Biểu 1');
  });
});

describe('a text file', () => {
  it('may not have endless rows of blanks', async () => {
    const blanks = Buffer.from(`${','.repeat(100_000)}\n`.repeat(3));
    expectLimit(await take('.csv', blanks, {}), 'columns', '16');
  });

  it('of one endless word is too long a cell, and one whose quote never closes is not', async () => {
    expectLimit(await take('.csv', Buffer.alloc(21_000_000, 'a'), {}), 'cell_length', '100');
    const open = Buffer.from(`a,b\n"${'x,y\n'.repeat(6_000_000)}`);
    const [finding] = await take('.csv', open, {});
    expect(finding?.params).toMatchObject({ reason: { key: 'unreadable.broken-quotes' } });
  });
});
