import type { Sheet, SheetRow } from '../../intake/sheet.ts';
import { firstFrom } from '../../lists/derive.ts';
import type { List } from '../../lists/list.ts';
import type { MoneyScale } from '../../quantity/money-scale.ts';
import type { TableMapping } from '../../workspace/mapping.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { readAmount } from '../cells/money.ts';
import { looksLikeNumber } from '../cells/numbers.ts';
import type { Dataset } from '../dataset.ts';
import { DATASETS } from '../datasets/index.ts';
import type { TableColumn } from '../ledger.ts';
import { captionUnit, isUnitCaption } from './caption-unit.ts';
import { composeTitles, type Title } from './compose-titles.ts';
import { type HeaderMatch, isKnownTitle, matchColumns } from './match-columns.ts';
import { periodsInTitle } from './stated-period.ts';

/** Rows in which the first header of a sheet is looked for. */
const SEARCHED_ROWS = 60;
/** "225,4 triệu", "≥ 39.002 xã" beside a text. */
const STARTS_WITH_NUMBER = /^[<>=≥≤\s]*\d/;
/** Headers of state forms have up to four rows. */
const MOST_LEVELS = 4;
/** As many columns as old Excel had; the largest forms have some dozens. */
const MOST_TITLES = 256;

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
  readonly body: List<SheetRow>;
  /** The columns of other tables that stand beside it. */
  readonly beside?: readonly (readonly TableColumn[])[];
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
 * it; a header repeated further down (on each printed page) belongs to the body, unless it stands under titles of its own.
 */
export function findHeaders(sheet: Sheet): PlacedHeader[] {
  const headers: PlacedHeader[] = [];
  let from = 0;
  for (;;) {
    const found = findHeader(sheet, from, headers.length === 0);
    if (found === undefined) break;
    const last = headers.at(-1);
    if (
      last === undefined ||
      !isRepeated(last.header, found.header) ||
      hasOwnTitles(sheet, found.start, last)
    )
      headers.push(found);
    from = found.start + found.header.header.length;
  }
  return headers;
}

/** What belongs to each header: its title block, and everything down to the next one. */
export function cutTables(sheet: Sheet, headers: readonly PlacedHeader[]): FoundTable[] {
  const prefaces = headers.map(({ start }, index) => {
    const above = headers[index - 1];
    return above === undefined ? 0 : prefaceStart(sheet, start, above.start + above.header.header.length);
  });
  return headers.map(({ header, start }, index) => {
    const bodyStart = start + header.header.length;
    return {
      ...header,
      preface: [...sheet.rows.slice(prefaces[index], start)],
      body: sheet.rows.slice(bodyStart, prefaces[index + 1] ?? sheet.rows.length),
    };
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
      if (isEnough && isBetter(header, best?.header, sheet)) best = { header, start };
    }
  }
  return best;
}

/** Every reading of the rows from `start` as a header of one to four levels. */
function headersAt(sheet: Sheet, start: number): Header[] {
  const found: Header[] = [];
  const rows: SheetRow[] = [];
  for (let level = 0; level < MOST_LEVELS; level++) {
    const row = sheet.rows.at(start + level);
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

/** Titles are texts; a number among them makes a row of data, and so do more texts than any form has columns. */
function holdsTitles({ cells }: SheetRow): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  if (filled.length === 0 || filled.length > MOST_TITLES) return false;
  return filled.every(({ kind, text }) => kind === 'text' && !looksLikeNumber(text));
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

/** Whole before incomplete, unambiguous before ambiguous, then the one that knows more columns, then the one without a title block. */
export function isBetter(found: Header, best: Header | undefined, sheet: Sheet): boolean {
  if (best === undefined) return true;
  const rank = ({ missing, match }: Header): number =>
    (missing.length === 0 ? 1000 : 0) - 10 * match.ambiguous.length + match.score - match.unknown / 100;
  if (rank(found) !== rank(best)) return rank(found) > rank(best);
  if (found.header.length !== best.header.length) return found.header.length < best.header.length;
  // "Nội dung | Kế hoạch giao" is spending where money is named, and targets where it is not.
  return found.dataset !== best.dataset && holdsMoney(best) && !namesMoney(sheet, best);
}

function holdsMoney({ match }: Header): boolean {
  return match.columns.some(({ definition }) => definition?.kind === 'money');
}

/** Rows above and below a header in which a unit of money is looked for. */
const ROWS_NEAR = 20;

/** A unit of money in the header, in a column of its own, in a caption, or behind an amount. */
function namesMoney({ rows }: Sheet, { header, match }: Header): boolean {
  if (match.present.has('money_unit') || match.columns.some(({ moneyUnit }) => moneyUnit !== undefined))
    return true;
  const [top, bottom] = [header[0]?.row ?? 0, header.at(-1)?.row ?? 0];
  const near = rows.slice(firstFrom(rows, top - ROWS_NEAR), firstFrom(rows, bottom + ROWS_NEAR + 1));
  return near.some(({ cells }) =>
    cells.some(({ kind, text }) => kind === 'text' && moneyUnitOf(text) !== undefined),
  );
}

function moneyUnitOf(text: string): MoneyScale | undefined {
  return captionUnit(text) ?? readAmount(text, 'vi')?.unit ?? readAmount(text, 'en')?.unit;
}

function isRepeated(first: Header, second: Header): boolean {
  const titlesOf = ({ match }: Header): string => match.columns.map(({ title }) => title).join('|');
  return first.dataset === second.dataset && titlesOf(first) === titlesOf(second);
}

/** A title of a table, wherever it stands; "I. Chương trình …" heads rows, and "Trang 2" a page. */
const TABLE_TITLE = /^(biểu|bảng|phụ lục|phụ biểu|mẫu)(?!\p{L})/u;
const HEADS_ROWS = /^([ivx]+|[a-h]|\d+)[.)] ?|^phần [ivx\d]+|^\(?(trang|tiếp theo)(?!\p{L})/u;

/**
 * A header that is printed again on the next page stands under the titles of the first one, or none. Another unit of money, year,
 * sender or title makes it another table; after a gap, any text does that heads no rows.
 */
function hasOwnTitles(sheet: Sheet, header: number, first: PlacedHeader): boolean {
  const start = prefaceStart(sheet, header, first.start + first.header.header.length);
  const known = new Set(textsOf(sheet.rows.slice(0, first.start)));
  const above = sheet.rows.at(start - 1);
  const isApart =
    above?.cells.every(({ kind }) => kind === 'blank') || above?.row !== rowBefore(sheet, start);
  return textsOf(sheet.rows.slice(start, header)).some((text) => {
    const key = matchKey(text);
    if (known.has(text) || HEADS_ROWS.test(key)) return false;
    const saysWhat = TABLE_TITLE.test(key) || captionUnit(text) !== undefined || isUnitCaption(text);
    return isApart || saysWhat || periodsInTitle(text).length > 0;
  });
}

function rowBefore({ rows }: Sheet, index: number): number {
  return (rows.at(index)?.row ?? 0) - 1;
}

function textsOf(rows: List<SheetRow>): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ kind, text }) => (kind === 'text' ? [text.trim()] : [])),
  );
}

/**
 * The title block of a table: the texts right above its header, alone in their rows, up to the first blank row above them.
 * A row with a number, or with three texts or a text beside a number, is data of the table before; texts that reach up to its header are all its own.
 */
function prefaceStart(sheet: Sheet, header: number, body: number): number {
  let start = header;
  let hasTitle = false;
  for (; start > body; start--) {
    const above = sheet.rows.at(start - 1);
    const filled = above?.cells.filter(({ kind }) => kind !== 'blank') ?? [];
    const isGap = filled.length === 0 || (sheet.rows.at(start)?.row ?? 0) > (above?.row ?? 0) + 1;
    if (hasTitle && isGap) break;
    if (filled.length === 0) continue;
    if (filled.length > 2 || !filled.every(({ kind, text }) => kind === 'text' && !looksLikeNumber(text)))
      break;
    if (filled.length === 2 && filled.some(({ text }) => STARTS_WITH_NUMBER.test(text))) break;
    hasTitle = true;
  }
  return start > body ? start : header;
}
