import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTILE_NAMES } from './support/hostile-workspace.ts';
import { annexTables, asRead, hostileReports, wordsOf } from './support/reports.ts';

/**
 * That every format says what the JSON report says, and does nothing, is checked of the hostile workspace like of
 * all others. Here: the JSON report does say it.
 */
describe.each(hostileReports())('the hostile text in $name', (report) => {
  it('stands in the annexes, letter by letter', () => {
    const words = annexTables(report).flatMap((table) =>
      wordsOf(table)
        .flat()
        .map(([, text]) => text),
    );
    expect(HOSTILE_NAMES.map(asRead).filter((text) => !words.includes(text))).toEqual([]);
  });

  it('stands in the Markdown and the web page only where it cannot run', () => {
    const page = readFileSync(report.files.html, 'utf8');
    for (const mark of ['<script', '<svg onload', '<img', 'onclick="', 'href="javascript:', '{{'])
      expect(page.replace(/\{\{\{?title\}?\}\}/g, '')).not.toContain(mark);
    const markdown = readFileSync(report.files.md, 'utf8');
    for (const mark of [/(?<!\\)<\w/, /(?<!\\)\]\(javascript:/]) expect(markdown).not.toMatch(mark);
  });
});
