import type { Sheet, SheetRow } from '../intake/sheet.ts';
import type { TableMapping } from '../workspace/mapping.ts';
import { composeTitles, type Title } from './compose-titles.ts';
import type { Dataset } from './dataset.ts';
import { DATASETS } from './datasets/index.ts';
import { type HeaderMatch, isKnownTitle, matchColumns } from './match-columns.ts';
import { looksLikeNumber } from './numbers.ts';

/** Rows in which the first header of a sheet is looked for. */
const SEARCHED_ROWS = 60;
/** Headers of state forms have up to four rows. */
const MOST_LEVELS = 4;

/** A header that fits a dataset, with what stands above and below it. */
export interface FoundTable {
  readonly dataset: Dataset;
  /** One to four rows, from top to bottom. */
  readonly header: readonly SheetRow[];
  readonly match: HeaderMatch;
  /** The groups of columns of which none is there; a table that lacks one is not read. */
  readonly missing: readonly (readonly string[])[];
  /** Titles, captions and the like between the last table and this one. */
  readonly preface: readonly SheetRow[];
  /** Everything from the header to the next table. */
  readonly body: readonly SheetRow[];
  /** What a person decided about it. */
  readonly mapping?: TableMapping;
}

type Header = Omit<FoundTable, 'preface' | 'body'>;

/** A header and the index of its first row among the rows of its sheet. */
export interface PlacedHeader {
  readonly header: Header;
  readonly start: number;
}

/**
 * Finds the headers of a sheet's tables by their titles, in order. A header that a dataset recognises wins over one that only looks like
 * it; a header repeated further down (on each printed page) belongs to the body.
 */
export function findHeaders(sheet: Sheet): PlacedHeader[] {
  const headers: PlacedHeader[] = [];
  let from = 0;
  for (;;) {
    const found = findHeader(sheet, from, headers.length === 0);
    if (found === undefined) break;
    const last = headers.at(-1);
    if (last === undefined || !isRepeated(last.header, found.header)) headers.push(found);
    from = found.start + found.header.header.length;
  }
  return headers;
}

/** What belongs to each header: its title block, and everything down to the next one. */
export function cutTables(sheet: Sheet, headers: readonly PlacedHeader[]): FoundTable[] {
  return headers.map(({ header, start }, index) => {
    const end =
      headers[index + 1] === undefined
        ? sheet.rows.length
        : prefaceStart(sheet, headers[index + 1]?.start ?? 0);
    const before = index === 0 ? 0 : prefaceStart(sheet, start);
    const bodyStart = start + header.header.length;
    return { ...header, preface: sheet.rows.slice(before, start), body: sheet.rows.slice(bodyStart, end) };
  });
}

/** The best header from a row on; the first one may be incomplete, so that what it lacks can be said. */
function findHeader(sheet: Sheet, from: number, isFirst: boolean): PlacedHeader | undefined {
  const end = isFirst ? Math.min(sheet.rows.length, SEARCHED_ROWS) : sheet.rows.length;
  let best: PlacedHeader | undefined;
  for (let start = from; start < end; start++) {
    if (best !== undefined && isUnmistakable(best.header) && start > best.start + best.header.header.length)
      break;
    for (const header of headersAt(sheet, start)) {
      const isEnough = isFirst || isUnmistakable(header);
      if (isEnough && isBetter(header, best?.header)) best = { header, start };
    }
  }
  return best;
}

/** Every reading of the rows from `start` as a header of one to four levels. */
function headersAt(sheet: Sheet, start: number): Header[] {
  const found: Header[] = [];
  const rows: SheetRow[] = [];
  for (let level = 0; level < MOST_LEVELS; level++) {
    const row = sheet.rows[start + level];
    const isNext = level === 0 || row?.row === (rows.at(-1)?.row ?? 0) + 1;
    if (row === undefined || !isNext || !holdsTitles(row)) break;
    rows.push(row);
    const titles = composeTitles(rows, sheet.merges);
    if (titles.length < 2 || !hasKnownTitles(titles)) continue;
    for (const dataset of DATASETS) {
      const header = judge(dataset, [...rows], matchColumns(dataset, titles));
      if (header !== undefined) found.push(header);
    }
  }
  return found;
}

/** Titles are texts; a number among them makes a row of data. */
function holdsTitles({ cells }: SheetRow): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  return filled.length > 0 && filled.every(({ kind, text }) => kind === 'text' && !looksLikeNumber(text));
}

function hasKnownTitles(titles: readonly Title[]): boolean {
  return titles.filter(({ title }) => isKnownTitle(title)).length >= 2;
}

function judge(dataset: Dataset, header: readonly SheetRow[], match: HeaderMatch): Header | undefined {
  const lacks = (groups: readonly (readonly string[])[]) =>
    groups.filter((group) => !group.some((field) => match.present.has(field)));
  const missing = [...new Set([...lacks(dataset.recognisedBy), ...lacks(dataset.required)])];
  const enough = missing.length === 0 ? 1 : 2;
  return match.score >= enough ? { dataset, header, match, missing } : undefined;
}

/** A whole header of several known columns, none of them claimed twice, and few that are not known. */
function isUnmistakable({ missing, match }: Header): boolean {
  return (
    missing.length === 0 && match.score >= 2 && match.unknown < match.score && match.ambiguous.length === 0
  );
}

/** Whole before incomplete, unambiguous before ambiguous, then the one that knows more columns, then the one without a caption above. */
export function isBetter(found: Header, best: Header | undefined): boolean {
  if (best === undefined) return true;
  const rank = ({ missing, match, header }: Header): number =>
    (missing.length === 0 ? 1000 : 0) -
    10 * match.ambiguous.length +
    match.score -
    match.unknown / 100 -
    header.length / 10_000;
  return rank(found) > rank(best);
}

function isRepeated(first: Header, second: Header): boolean {
  const titlesOf = ({ match }: Header): string => match.columns.map(({ title }) => title).join('|');
  return first.dataset === second.dataset && titlesOf(first) === titlesOf(second);
}

/**
 * The title block of a table: the texts right above its header, alone in their rows, up to the first blank row above them.
 * A row with a number, or with three texts, is data of the table before.
 */
function prefaceStart(sheet: Sheet, header: number): number {
  let start = header;
  let hasTitle = false;
  for (; start > 0; start--) {
    const above = sheet.rows[start - 1];
    const filled = above?.cells.filter(({ kind }) => kind !== 'blank') ?? [];
    const isGap = filled.length === 0 || (sheet.rows[start]?.row ?? 0) > (above?.row ?? 0) + 1;
    if (hasTitle && isGap) break;
    if (filled.length === 0) continue;
    if (filled.length > 2 || !filled.every(({ kind, text }) => kind === 'text' && !looksLikeNumber(text)))
      break;
    hasTitle = true;
  }
  return start;
}
