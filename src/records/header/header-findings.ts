import type { Finding } from '../../findings/finding.ts';
import type { Sheet } from '../../intake/sheet.ts';
import type { MessageKey } from '../../language/catalogue.ts';
import { phrase, type Text } from '../../language/phrase.ts';
import type { Location } from '../../source/location.ts';
import { isLeftOut } from '../../workspace/mapping.ts';
import { findNearest } from '../../workspace/nearest.ts';
import { DATASETS } from '../datasets/index.ts';
import { placeOf } from '../ledger.ts';
import type { FoundTable } from './find-tables.ts';
import { type HeaderMatch, knownTitles } from './match-columns.ts';
import { nearTitle } from './near-title.ts';
import { besideFinding } from './table-beside.ts';

/** What is to be said about a header: columns that are missing, claimed twice, or not known. */
export function headerFindings(file: string, sheet: Sheet, found: FoundTable): Finding[] {
  const { dataset, match, missing } = found;
  const row = found.header.at(-1)?.row ?? 1;
  const place = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const about = { dataset: dataset.name };
  if (missing.length > 0) {
    const columns: Text[] = missing.map((group) => columnNames(dataset.name, group));
    return [
      {
        rule: 'header-missing',
        at: placeOf(place, row),
        ...about,
        params: { dataset: { key: `dataset.${dataset.name}` }, columns: { as: 'list', value: columns } },
      },
    ];
  }
  const ambiguous = match.ambiguous.map(({ columns }): Finding => {
    const [first, ...others] = columns;
    return {
      rule: 'header-ambiguous',
      at: placeOf(place, row, first?.column),
      related: others.map(({ column }) => placeOf(place, row, column)),
      ...about,
      column: first?.title ?? '',
      params: { columns: { as: 'list', value: columns.map(({ title }) => `“${title}”`) } },
    };
  });
  const { beside = [] } = found;
  const apart = new Set(beside.flat().map(({ column }) => column));
  const unknown = match.columns
    .filter((column) => column.field === undefined && !apart.has(column.column))
    .filter(({ mapping }) => !(mapping && isLeftOut(mapping)))
    .map(({ column, title }): Finding => {
      const at = placeOf(place, row, column);
      const near = nearTitle(dataset, title, match.columns);
      if (near !== undefined) {
        const params = { column: title, nearest: near };
        return { rule: 'title-misspelt', at, ...about, column: title, params };
      }
      const nearest = findNearest(title, knownTitles(dataset));
      const hint =
        nearest === undefined ? phrase('hint.column-kept') : phrase('hint.did-you-mean', { nearest });
      return { rule: 'column-unknown', at, ...about, column: title, params: { column: title, hint } };
    });
  const toneless = tonelessFinding(match, (column) => placeOf(place, row, column), about);
  return [
    ...ambiguous,
    ...beside.map((columns) => besideFinding(place, found, columns)),
    ...unknown,
    ...toneless,
  ];
}

/** Titles that were understood by their letters alone: one note for the header. */
function tonelessFinding(
  { columns }: HeaderMatch,
  at: (column: number) => Location,
  about: { dataset: string },
): Finding[] {
  const [first, ...others] = columns.filter(({ readAs }) => readAs !== undefined);
  if (first === undefined) return [];
  const value = [first, ...others].map(({ title, readAs = '' }) =>
    phrase('titles.read-as', { title, readAs }),
  );
  return [
    {
      rule: 'title-toneless',
      at: at(first.column),
      related: others.map(({ column }) => at(column)),
      ...about,
      column: first.title,
      params: { titles: { as: 'list', value } },
    },
  ];
}

/** A sheet without a known table: the whole file's fault when it has no other. */
export function noTableFinding(file: string, sheet: Sheet, hasOther: boolean): Finding {
  const at = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const datasets: Text[] = DATASETS.map(({ name }) => ({ key: `dataset.${name}` }));
  return hasOther
    ? { rule: 'sheet-not-used', at, params: { sheet: sheet.name ?? '' } }
    : { rule: 'no-known-table', at, params: { datasets: { as: 'list', value: datasets } } };
}

function columnNames(dataset: string, group: readonly string[]): Text {
  const names: Text[] = group.slice(0, 3).map((field) => ({ key: columnKey(dataset, field) }));
  return phrase('hint.one-of', { columns: { as: 'list', value: names } });
}

function columnKey(dataset: string, field: string): MessageKey {
  const members: Record<string, MessageKey> = {
    collective: 'choice.recipient_type.collective',
    individual: 'choice.recipient_type.individual',
    household: 'choice.recipient_type.household',
  };
  return members[field] ?? (`column.${dataset}.${field}` as MessageKey);
}
