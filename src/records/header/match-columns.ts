import { remembered } from '../../workspace/remembered.ts';
import type { Dataset } from '../dataset.ts';
import { DATASETS } from '../datasets/index.ts';
import type { TableColumn } from '../ledger.ts';
import { isToneless, restoreTones } from './restore-tones.ts';
import { mayEndTitle, otherMeaning, titleMeaning, tonelessMeaning } from './title-meaning.ts';
import { isDecided, settleTitles } from './title-traps.ts';
import { titlesOf } from './titles.ts';

/** A header as one dataset understands it. */
export interface HeaderMatch {
  readonly columns: readonly TableColumn[];
  /** Number of columns that the dataset knows; row number, note and unit not counted. */
  readonly score: number;
  /** Number of columns that it does not know. */
  readonly unknown: number;
  /** Fields, and members of wide columns, that have a column. */
  readonly present: ReadonlySet<string>;
  /** Fields that more than one column claims. */
  readonly ambiguous: readonly { readonly field: string; readonly columns: readonly TableColumn[] }[];
}

const UNCOUNTED = new Set(['no', 'note', 'unit']);

/** Reads header titles as columns of a dataset; titles that it does not know are kept without a field. */
export function matchColumns(
  dataset: Dataset,
  titles: readonly { column: number; title: string }[],
): HeaderMatch {
  return compareColumns(settleColumns(dataset, matchTitles(dataset, titles)));
}

/** Titles that the dictionary alone does not settle, but for columns that a person decided: those without tones, those of two meanings. */
export function settleColumns(dataset: Dataset, columns: readonly TableColumn[]): TableColumn[] {
  const isHeaderToneless = isToneless(columns.map(({ title }) => title));
  return settleTitles(dataset, byNeighbours(dataset, withTones(dataset, columns, isHeaderToneless)));
}

/** What columns are to each other once it is known what each one holds. */
export function compareColumns(matched: readonly TableColumn[]): HeaderMatch {
  const columns = matched.map((column) => withPlace(column, matched));
  const known = columns.filter(({ field }) => field !== undefined);
  return {
    columns,
    score: known.filter(({ field = '' }) => !UNCOUNTED.has(field)).length,
    unknown: columns.length - known.length,
    present: new Set(known.flatMap(({ field = '', members }) => [field, ...Object.values(members ?? {})])),
    ambiguous: findAmbiguous(known),
  };
}

/** Every title for itself; "Chia ra / Vốn đầu tư" is a part of what the last column before it holds as a whole. */
function matchTitles(dataset: Dataset, titles: readonly { column: number; title: string }[]): TableColumn[] {
  let whole: TableColumn | undefined;
  return titles.map(({ column, title }): TableColumn => {
    const { isOfNeighbour, ...meaning } = titleMeaning(dataset, title);
    if (isOfNeighbour !== true) {
      whole = { column, ...meaning };
      return whole;
    }
    const { field = '', members } = whole ?? {};
    if (members === undefined && dataset.wide?.measures.includes(field))
      return { ...whole, column, ...meaning };
    return { column, title: meaning.title };
  });
}

/** A title of two meanings says a row number once, and in front; beside the other members of a dimension it is one of them. */
function byNeighbours(dataset: Dataset, columns: readonly TableColumn[]): TableColumn[] {
  return columns.map((column, index) => {
    const other = isDecided(column) ? undefined : otherMeaning(dataset, column);
    if (other === undefined) return column;
    const isBesideMembers = [columns[index - 1], columns[index + 1]].some((each) =>
      Object.keys(other.members ?? {}).some((dimension) => each?.members?.[dimension] !== undefined),
    );
    const isFirst = columns.findIndex(({ field }) => field === 'no') === index;
    return isBesideMembers && (!isFirst || index > 0) ? { column: column.column, ...other } : column;
  });
}

/** Titles that the dictionary knows but for their tones; never one whose field has a column already. */
function withTones(
  dataset: Dataset,
  columns: readonly TableColumn[],
  isHeaderToneless: boolean,
): TableColumn[] {
  const taken = new Set(columns.map(claimOf));
  return columns.map((column) => {
    if (column.field !== undefined || isDecided(column)) return column;
    const meaning = tonelessMeaning(dataset, column.title, isHeaderToneless);
    if (meaning === undefined || taken.has(claimOf({ column: column.column, ...meaning }))) return column;
    return { column: column.column, ...meaning };
  });
}

/** What a column claims to hold. */
export function claimOf({ field, members }: TableColumn): string {
  return `${field} ${JSON.stringify(Object.entries(members ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** A column beside its neighbours: the total of some, or some of what another one counts. */
function withPlace(column: TableColumn, all: readonly TableColumn[]): TableColumn {
  if (column.isOfWhich && !all.some((other) => isPartOf({ ...column, isOfWhich: false }, other))) {
    const { isOfWhich: _, ...plain } = column;
    return plain;
  }
  return all.some((other) => isPartOf(other, column)) ? { ...column, isTotal: true } : column;
}

/** One column holds a part of what another holds: the same field, with the same members and more. */
export function isPartOf(part: TableColumn, whole: TableColumn): boolean {
  if (part.field === undefined || part.field !== whole.field || part.isOfWhich) return false;
  const [inner, outer] = [Object.entries(part.members ?? {}), Object.entries(whole.members ?? {})];
  return inner.length > outer.length && outer.every(([dimension, id]) => part.members?.[dimension] === id);
}

/**
 * The title says something to one dataset at least. Every row of a long sheet is asked whether a table begins there, alone and with
 * the rows below it, so its lowest level is looked at first: few texts are any title's.
 */
export function isKnownTitle(title: string): boolean {
  return isLowestLevel(title.split(' / ').at(-1) ?? '') && isWhollyKnown(title);
}

const isWhollyKnown = remembered((title: string): boolean =>
  DATASETS.some(
    (dataset) =>
      titleMeaning(dataset, title).field !== undefined ||
      tonelessMeaning(dataset, title, isToneless([title])) !== undefined,
  ),
);

const isLowestLevel = remembered((text: string): boolean =>
  DATASETS.some(
    (dataset) =>
      mayEndTitle(dataset, text) ||
      (isToneless([text]) && mayEndTitle(dataset, restoreTones(dataset, text, true))),
  ),
);

/** Every title that a dataset knows, as printed, for "did you mean". */
export function knownTitles(dataset: Dataset): string[] {
  return Object.keys(dataset.fields).flatMap((field) => titlesOf(dataset, field).slice(1));
}

function findAmbiguous(known: readonly TableColumn[]): { field: string; columns: TableColumn[] }[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of known) {
    if (column.field === 'note' || column.field === 'no') continue;
    const key = claimOf(column);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((columns) => ({ field: columns[0]?.field ?? '', columns }));
}
