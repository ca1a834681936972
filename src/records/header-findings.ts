import type { Finding } from '../findings/finding.ts';
import type { Sheet } from '../intake/sheet.ts';
import type { MessageKey } from '../language/catalogue.ts';
import { phrase, type Text } from '../language/phrase.ts';
import { isLeftOut } from '../workspace/mapping.ts';
import { findNearest } from '../workspace/nearest.ts';
import { DATASETS } from './datasets/index.ts';
import type { FoundTable } from './find-tables.ts';
import { placeOf } from './ledger.ts';
import { knownTitles } from './match-columns.ts';

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
  const unknown = match.columns
    .filter(({ field, mapping }) => field === undefined && !(mapping && isLeftOut(mapping)))
    .map(({ column, title }): Finding => {
      const nearest = findNearest(title, knownTitles(dataset));
      const hint =
        nearest === undefined ? phrase('hint.column-kept') : phrase('hint.did-you-mean', { nearest });
      const at = placeOf(place, row, column);
      return { rule: 'column-unknown', at, ...about, column: title, params: { column: title, hint } };
    });
  return [...ambiguous, ...unknown];
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
