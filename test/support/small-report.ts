import type { Text } from '../../src/language/phrase.ts';
import type { Block, Report, Table } from '../../src/report/report.ts';

/** A report with one section of these blocks and one annex with this table. */
export function reportOf(blocks: readonly Block[], table: Table = tableOf([])): Report {
  return {
    kind: 'conference',
    title: 'Title',
    subtitle: [],
    facts: [],
    period: { id: '2024', label: '2024' },
    sections: [{ id: 'only', heading: 'Section', level: 2, blocks }],
    annexes: [{ id: 'only', heading: 'Annex', tab: 'Annex', table }],
    figures: [],
    findings: [],
  };
}

/** A table of texts, a column for each cell of the widest row. */
export function tableOf(rows: readonly (readonly Text[])[]): Table {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    type: 'table',
    caption: 'Annex',
    columns: Array.from({ length: width }, (_, index) => ({ heading: `C${index + 1}`, kind: 'text' })),
    rows: rows.map((row) => ({ kind: 'data', cells: row.map((text) => ({ type: 'text', text })) })),
    notes: [],
    empty: 'Nothing',
  };
}
