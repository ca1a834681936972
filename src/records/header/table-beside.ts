import type { Finding } from '../../findings/finding.ts';
import { columnLetters } from '../../source/location.ts';
import type { Dataset } from '../dataset.ts';
import { DATASETS } from '../datasets/index.ts';
import { placeOf, type TableColumn } from '../ledger.ts';
import type { FoundTable } from './find-tables.ts';
import { compareColumns, matchColumns } from './match-columns.ts';

/**
 * A table without the columns of others that stand beside it, under one row of titles and after an empty column. That they are tables
 * and no columns of the office's own shows in that each has all that a dataset needs. Columns that a person decided are what they
 * were decided to be.
 */
export function withoutBeside(found: FoundTable): FoundTable {
  const beside = tablesBeside(found);
  if (beside.length === 0) return found;
  const others = new Set(beside.flat());
  const own = found.match.columns.map(({ isTotal: _, ...column }, index) =>
    others.has(found.match.columns[index] as TableColumn)
      ? { column: column.column, title: column.title }
      : column,
  );
  return { ...found, match: compareColumns(own), beside };
}

function tablesBeside({ dataset, match }: FoundTable): TableColumn[][] {
  const tables = groupsOf(match.columns).filter((columns) => DATASETS.some((each) => isWhole(each, columns)));
  const weight = (columns: readonly TableColumn[]): number =>
    (isWhole(dataset, columns) ? 1000 : 0) + columns.filter(({ field }) => field !== undefined).length;
  const [, ...others] = [...tables].sort((one, other) => weight(other) - weight(one));
  return others.filter((columns) => columns.every(({ mapping }) => mapping === undefined));
}

/** Only one table of a row is read; of the others somebody must know. */
export function besideFinding(
  place: { file: string; sheet?: string },
  { dataset, header }: FoundTable,
  columns: readonly TableColumn[],
): Finding {
  const [first, last] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  const titles = header.at(-1)?.row ?? 1;
  return {
    rule: 'table-beside',
    at: placeOf(place, titles, first),
    related: columns.slice(1).map(({ column }) => placeOf(place, titles, column)),
    dataset: dataset.name,
    column: columns[0]?.title ?? '',
    params: {
      from: columnLetters(first),
      to: columnLetters(last),
      titles: { as: 'list', value: columns.map(({ title }) => `“${title}”`) },
      dataset: { key: `dataset.${dataset.name}` },
    },
  };
}

/** Columns that stand together; one without a title parts them. */
function groupsOf(columns: readonly TableColumn[]): TableColumn[][] {
  const groups: TableColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    if (group?.at(-1)?.column === column.column - 1) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function isWhole(dataset: Dataset, columns: readonly TableColumn[]): boolean {
  const { score, present } = matchColumns(dataset, columns);
  const groups = [...dataset.recognisedBy, ...dataset.required];
  return score >= 2 && groups.every((group) => group.some((field) => present.has(field)));
}
