import { hasCells, type TableDraft } from './page-draft.ts';

const mostPairs = 2;

/**
 * Empties tables that only lay out others: their texts become lines before and after the tables inside, in the order
 * of the page, so a money unit stands with the figures it is about. Any other table keeps its cells and its grid.
 */
export function unfoldLayouts(tables: readonly TableDraft[]): void {
  for (const outer of tables) {
    const inner = outer.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.inner));
    const first = inner[0]?.table;
    const last = inner.at(-1)?.table;
    if (first === undefined || last === undefined || !isLayout(outer)) continue;
    let lines = outer.before.splice(0);
    for (const { cells } of outer.rows) {
      for (const cell of cells) {
        let from = 0;
        for (const { at, table } of cell.inner) {
          table.before.unshift(...lines, ...splitLines(cell.text.slice(from, at)));
          lines = [];
          from = at;
        }
        lines.push(...splitLines(cell.text.slice(from)));
      }
    }
    last.after.push(...lines, ...outer.after.splice(0));
    outer.rows = [];
  }
}

/** Lines of a text that hold anything. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Two texts side by side are a letterhead; more of them, or values that spreadsheets mark, are data. */
function isLayout(table: TableDraft): boolean {
  if (!hasCells(table)) return true;
  if (table.rows.some(({ cells }) => cells.some(({ marks }) => marks !== undefined))) return false;
  const counts = table.rows.map(({ cells }) => cells.filter(({ text }) => text !== '').length);
  return counts.every((count) => count <= 2) && counts.filter((count) => count === 2).length <= mostPairs;
}
