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
});
