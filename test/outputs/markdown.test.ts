import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GfmDocument, readGfm } from './support/read-gfm.ts';
import { allReports, annexTables, wordsAt, wordsOf } from './support/reports.ts';

describe.each(allReports())('the Markdown of $name as cmark-gfm reads it', (report) => {
  const lines = readFileSync(report.files.md, 'utf8').split('\n');
  let document: GfmDocument;

  beforeAll(async () => {
    document = await readGfm(report.files.md);
  });

  it('has as many columns in every row of a table as in its head', () => {
    expect(document.tables.length).toBeGreaterThan(0);
    for (const { firstLine, lastLine, rows } of document.tables) {
      // The parser fills up and cuts off rows in silence, so the pipes are counted in the file itself.
      const written = lines.slice(firstLine - 1, lastLine).map(countColumns);
      expect(new Set(written), lines[firstLine - 1]).toEqual(new Set([rows[0]?.length]));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  it('has the rows and the words of every annex', () => {
    const tables = [...document.tables];
    for (const annex of annexTables(report)) {
      const words = wordsOf(annex);
      const width = annex.columns.length;
      const isThis = ({ rows }: { rows: readonly (readonly string[])[] }) =>
        rows.length === words.length + 1 && rows[0]?.length === width;
      const table = tables.splice(0, tables.findIndex(isThis) + 1).at(-1);
      expect(wordsAt(words, table?.rows.slice(1) ?? [])).toEqual(words);
    }
  });

  it('lets no HTML, code or link through that could come from a submission', () => {
    expect(document.html).toEqual([]);
    // The clerk's own narrative may hold links; nothing else does, and none can run anything.
    for (const destination of document.destinations) expect(destination).toMatch(/^https?:\/\//);
  });
});

/** How many cells a line of a table has: only a backslash takes the meaning from a pipe. */
function countColumns(line: string): number {
  const pipes = line.replace(/\\[^\n]/g, '').match(/\|/g) ?? [];
  return pipes.length - 1;
}
