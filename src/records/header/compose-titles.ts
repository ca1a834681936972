import type { CellRange, SheetRow } from '../../intake/sheet.ts';

export interface Title {
  readonly column: number;
  /** Levels from top to bottom, joined by " / "; a text that spans levels stands once. */
  readonly title: string;
}

/**
 * The titles of a header of one or several rows. A merged cell gives its text to every column and level that it covers;
 * where no heading is merged (CSV), a heading over several columns reaches to the right as far as there are titles below it.
 */
export function composeTitles(rows: readonly SheetRow[], merges: readonly CellRange[]): Title[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const levels = rows.map((row) => textsOf(row, width, merges));
  if (!merges.some((merge) => isAcross(merge, rows)))
    for (let level = 0; level < levels.length - 1; level++) reachRight(levels, level);
  return Array.from({ length: width }, (_, index) => {
    const parts = levels.map((texts) => texts[index] ?? '').filter((text) => text !== '');
    const distinct = parts.filter((part, at) => part !== parts[at - 1]);
    return { column: index + 1, title: distinct.join(' / ') };
  }).filter(({ title }) => title !== '');
}

function isAcross({ top, bottom, left, right }: CellRange, rows: readonly SheetRow[]): boolean {
  return right > left && rows.some(({ row }) => row >= top && row <= bottom);
}

function textsOf({ row, cells }: SheetRow, width: number, merges: readonly CellRange[]): string[] {
  const texts = Array.from({ length: width }, (_, index) => clean(cells[index]?.text ?? ''));
  for (const { top, left, right } of merges) {
    // Only the first row of a merged range holds its text; its other rows add nothing to the levels below.
    if (row !== top) continue;
    for (let column = left; column <= Math.min(right, width); column++)
      texts[column - 1] ||= texts[left - 1] ?? '';
  }
  return texts;
}

function reachRight(levels: readonly string[][], level: number): void {
  const texts = levels[level] ?? [];
  const hasBelow = (index: number): boolean =>
    levels.slice(level + 1).some((below) => (below[index] ?? '') !== '');
  for (let index = 1; index < texts.length; index++) {
    const isGroup = (texts[index - 1] ?? '') !== '' && hasBelow(index - 1);
    if (texts[index] === '' && hasBelow(index) && isGroup) texts[index] = texts[index - 1] ?? '';
  }
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
