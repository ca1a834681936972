import type { MessageKey } from '../language/catalogue.ts';
import { LANGUAGES } from '../language/languages.ts';
import { matchKey } from '../workspace/match-key.ts';
import { remembered } from '../workspace/remembered.ts';
import { findChoice } from './choices/find-choice.ts';
import type { Dataset } from './dataset.ts';
import type { TableColumn } from './ledger.ts';
import { moneyUnitIn } from './money.ts';

/** A header as one dataset understands it. */
export interface HeaderMatch {
  readonly columns: readonly TableColumn[];
  /** Number of columns that the dataset knows, row number and note not counted. */
  readonly score: number;
  /** Fields and members of the wide dimension that have a column. */
  readonly present: ReadonlySet<string>;
  /** Fields that more than one column claims. */
  readonly ambiguous: readonly { readonly field: string; readonly columns: readonly TableColumn[] }[];
}

/** Reads header titles as columns of a dataset; titles that it does not know are kept without a field. */
export function matchColumns(
  dataset: Dataset,
  titles: readonly { column: number; title: string }[],
): HeaderMatch {
  const matched = titles.map(({ column, title }) => matchTitle(dataset, column, title));
  const wideFields = new Set(matched.filter(({ member }) => member !== undefined).map(({ field }) => field));
  const columns = matched.map((column) =>
    column.member === undefined && wideFields.has(column.field) ? { ...column, isTotal: true } : column,
  );
  const known = columns.filter(({ field }) => field !== undefined);
  return {
    columns,
    score: known.filter(({ field }) => field !== 'no' && field !== 'note' && field !== 'unit').length,
    present: new Set(
      known.flatMap(({ field = '', member }) => (member === undefined ? [field] : [field, member])),
    ),
    ambiguous: findAmbiguous(known),
  };
}

/** Every title that a dataset knows, as printed, for "did you mean". */
export function knownTitles(dataset: Dataset): string[] {
  return [...Object.keys(dataset.fields)].flatMap((field) => titlesOf(dataset, field).slice(1));
}

type Meaning = Omit<TableColumn, 'column'>;
const meanings = new WeakMap<Dataset, (title: string) => Meaning>();

function matchTitle(dataset: Dataset, column: number, title: string): TableColumn {
  let meaning = meanings.get(dataset);
  if (meaning === undefined) {
    meaning = remembered((each) => meaningOf(dataset, each));
    meanings.set(dataset, meaning);
  }
  return { column, ...meaning(title) };
}

function meaningOf(dataset: Dataset, title: string): Meaning {
  const unit = moneyUnitIn(title);
  const base = {
    title: title.replace(/\s+/g, ' ').trim(),
    ...(unit === undefined ? {} : { moneyUnit: unit }),
  };
  const plain = fieldNamed(dataset, title);
  if (plain !== undefined) return { ...base, field: plain, ...definitionOf(dataset, plain) };
  const wide = matchWide(dataset, title);
  return wide === undefined ? base : { ...base, ...wide, ...definitionOf(dataset, wide.field) };
}

/** "Kinh phí bố trí - Vốn đầu tư", "allocated_investment", or a member alone where only one measure makes sense. */
function matchWide(dataset: Dataset, title: string): { field: string; member: string } | undefined {
  const { wide } = dataset;
  if (wide === undefined) return undefined;
  const bare = withoutUnit(title);
  const alone = findChoice(wide.choices, bare);
  if (alone !== undefined && wide.implied !== undefined) return { field: wide.implied, member: alone };
  for (const measure of wide.measures) {
    for (const id of Object.keys(wide.choices.members)) {
      if (matchKey(bare) === matchKey(`${measure}_${id}`)) return { field: measure, member: id };
    }
  }
  const parts = bare.split(/\s*[/:\n]\s*|\s+[-–—]\s+/).filter((part) => part !== '');
  const member = parts.map((part) => findChoice(wide.choices, part)).find((id) => id !== undefined);
  const field = parts
    .map((part) => fieldNamed(dataset, part))
    .find((name) => name !== undefined && wide.measures.includes(name));
  return field === undefined || member === undefined ? undefined : { field, member };
}

const dictionaries = new WeakMap<Dataset, ReadonlyMap<string, string>>();

function fieldNamed(dataset: Dataset, title: string): string | undefined {
  let dictionary = dictionaries.get(dataset);
  if (dictionary === undefined) {
    dictionary = new Map(
      Object.keys(dataset.fields).flatMap((field) =>
        titlesOf(dataset, field).map((each) => [titleKey(each), field] as const),
      ),
    );
    dictionaries.set(dataset, dictionary);
  }
  return dictionary.get(titleKey(title)) ?? dictionary.get(titleKey(withoutUnit(title)));
}

/** Canonical name, official title in each language, and what offices write. */
export function titlesOf(dataset: Dataset, field: string): string[] {
  const key = (
    field === 'no' || field === 'unit' ? `column.${field}` : `column.${dataset.name}.${field}`
  ) as MessageKey;
  const official = LANGUAGES.map(({ catalogue }) => String(catalogue[key]));
  return [field, ...official, ...(dataset.fields[field]?.titles ?? [])];
}

function titleKey(title: string): string {
  return matchKey(title)
    .replace(/[*:.]+$/, '')
    .trim();
}

/** A title without its unit: "(triệu đồng)", "(%)", ", ĐVT: tỷ đồng". */
function withoutUnit(title: string): string {
  const bare = title.replace(/\s*[([][^)\]]*[)\]]/g, '');
  const cut = moneyUnitIn(bare) === undefined ? bare : bare.replace(/\s*[:,;\n][^:,;\n]*$/, '');
  return cut.replace(/[,;]?\s*(đvt|đơn vị tính)$/i, '').trim();
}

function definitionOf(dataset: Dataset, field: string): Pick<TableColumn, 'definition'> {
  const definition = dataset.fields[field];
  return definition === undefined ? {} : { definition };
}

function findAmbiguous(known: readonly TableColumn[]): { field: string; columns: TableColumn[] }[] {
  const groups = new Map<string, TableColumn[]>();
  for (const column of known) {
    if (column.field === 'note' || column.field === 'no') continue;
    const key = `${column.field} ${column.member ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((columns) => ({ field: columns[0]?.field ?? '', columns }));
}
