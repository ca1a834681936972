import { describe, expect, it } from 'vitest';
import { findLanguage, LANGUAGES } from '../../src/language/languages.ts';
import { targetTables } from '../../src/pipeline.ts';
import { renderTable } from '../../src/render/terminal/render-table.ts';
import { examineTaken, takeFixture } from '../support/examine-fixture.ts';
import { fixture } from '../support/run-cli.ts';
import { tableOf } from '../support/small-report.ts';

const language = findLanguage('vi') ?? LANGUAGES[0];
const print = (table: Parameters<typeof renderTable>[0], width: number): string[] => {
  if (language === undefined) throw new Error('there is no language');
  return renderTable(table, { language, width, colour: false }).split('\n');
};

describe('a table on a terminal', () => {
  it.each([78, 80, 100, 120])('is at most %d characters wide, and nothing is cut off', async (width) => {
    const examination = examineTaken(await takeFixture(fixture('cum-thi-dua-so-2')));
    const tables = targetTables(examination, { sort: 'unit', only: undefined, unit: undefined });
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const lines = print(table, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(lines.join(' ')).toMatch(/Nguyên/);
    }
  });

  it('breaks its widest text, puts numbers on the right and says what is missing', () => {
    const table = {
      ...tableOf([]),
      columns: [
        { heading: 'STT', kind: 'ordinal' },
        { heading: 'Chỉ tiêu', kind: 'text' },
        { heading: 'Số', kind: 'count' },
      ],
      rows: [
        {
          kind: 'data',
          cells: [{ type: 'empty' }, { type: 'text', text: 'một hai ba bốn' }, { type: 'missing' }],
        },
      ],
      notes: ['năm sáu bảy'],
    } as const;
    expect(print(table, 16)).toEqual([
      'Annex',
      'Chỉ tiêu      Số',
      'một hai ba  chưa',
      'bốn          báo',
      '             cáo',
      'năm sáu bảy',
      '',
    ]);
  });

  it('says so where it has no rows, and lets no text move the cursor', () => {
    expect(print(tableOf([]), 40)).toEqual(['Annex', 'Nothing', '']);
    expect(print(tableOf([['a\u001b[2Jb']]), 40)[2]).toBe('a [2Jb');
  });
});
