import type { Sheet, SheetRow } from '../intake/sheet.ts';
import type { Dataset } from './dataset.ts';
import { DATASETS } from './datasets/index.ts';
import { type HeaderMatch, matchColumns } from './match-columns.ts';

/** Rows in which a header is looked for. */
const SEARCHED_ROWS = 40;

/** The header row that fits a dataset best, and whether it has all that the dataset needs. */
export interface FoundHeader {
  readonly dataset: Dataset;
  readonly header: SheetRow;
  readonly match: HeaderMatch;
  /** The groups of columns of which none is there. */
  readonly missing: readonly (readonly string[])[];
}

/**
 * Finds the header of a sheet by its titles. A row that a dataset recognises wins over one that only looks like it;
 * undefined where no row holds two known titles.
 */
export function findTable(sheet: Sheet): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (const header of sheet.rows.slice(0, SEARCHED_ROWS)) {
    const titles = titlesIn(header);
    if (titles.length < 2) continue;
    if (best !== undefined && isUnmistakable(best)) break;
    for (const dataset of DATASETS) {
      const found = judge(dataset, header, matchColumns(dataset, titles));
      if (found !== undefined && isBetter(found, best)) best = found;
    }
  }
  return best;
}

/** The texts of a row that may be titles. */
function titlesIn(row: SheetRow): { column: number; title: string }[] {
  return row.cells.flatMap(({ kind, text }, index) =>
    kind === 'text' ? [{ column: index + 1, title: text }] : [],
  );
}

/** A whole header of several known columns: the rows below it are its data, and need not be asked. */
function isUnmistakable({ missing, match }: FoundHeader): boolean {
  return missing.length === 0 && match.score >= 3;
}

function judge(dataset: Dataset, header: SheetRow, match: HeaderMatch): FoundHeader | undefined {
  const lacks = (groups: readonly (readonly string[])[]) =>
    groups.filter((group) => !group.some((field) => match.present.has(field)));
  const missing = [...new Set([...lacks(dataset.recognisedBy), ...lacks(dataset.required)])];
  const enough = missing.length === 0 ? 1 : 2;
  return match.score >= enough ? { dataset, header, match, missing } : undefined;
}

function isBetter(found: FoundHeader, best: FoundHeader | undefined): boolean {
  if (best === undefined) return true;
  const isWhole = (each: FoundHeader): boolean => each.missing.length === 0;
  if (isWhole(found) !== isWhole(best)) return isWhole(found);
  return found.match.score > best.match.score;
}
