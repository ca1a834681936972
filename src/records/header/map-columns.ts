import { type Phrase, phrase } from '../../language/phrase.ts';
import { columnLetters, columnNumber } from '../../source/location.ts';
import { type ColumnMapping, isLeftOut, type TableMapping } from '../../workspace/mapping.ts';
import { matchKey } from '../../workspace/match-key.ts';
import { findNearest } from '../../workspace/nearest.ts';
import { isNumeric } from '../cells/decide-style.ts';
import type { Dataset } from '../dataset.ts';
import type { TableColumn } from '../ledger.ts';
import { meanings, readMeaning } from './column-meaning.ts';
import type { Title } from './compose-titles.ts';
import { settleColumns } from './match-columns.ts';
import { titleMeaning } from './title-meaning.ts';

/** What a mapping says and the file does not bear out, with its line in mappings.yaml. */
export interface MappingProblem {
  readonly line: number;
  readonly problem: Phrase;
}

/** The columns of a header as a person decided them, and the others as their titles say. */
export function mapColumns(
  dataset: Dataset,
  titles: readonly Title[],
  mapping: TableMapping,
  width: number,
): { columns: TableColumn[]; problems: MappingProblem[] } {
  const problems: MappingProblem[] = [];
  const decided = new Map<number, ColumnMapping>();
  for (const each of mapping.columns) {
    const column = findColumn(each.column, titles, width);
    if (typeof column !== 'number') problems.push({ line: each.line, problem: column });
    else if (decided.has(column))
      problems.push({
        line: each.line,
        problem: phrase('mapping.column-twice', { column: columnLetters(column) }),
      });
    else decided.set(column, each);
  }
  const untitled = [...decided.keys()].filter((column) => !titles.some((title) => title.column === column));
  const all = [...titles, ...untitled.map((column) => ({ column, title: columnLetters(column) }))];
  const columns = all
    .sort((a, b) => a.column - b.column)
    .map((title) => {
      const own = decided.get(title.column);
      const column = mapColumn(dataset, title, mapping, own);
      if (column !== undefined) return column;
      problems.push({ line: own?.line ?? mapping.line, problem: notInDataset(dataset, own?.meaning ?? '') });
      return { column: title.column, title: title.title };
    });
  return { columns: settleColumns(dataset, columns), problems };
}

/** The column that a letter or a printed title names; what is wrong where it is none, or not one. */
export function findColumn(name: string, titles: readonly Title[], width: number): number | Phrase {
  const printed = titles
    .filter(({ title }) => matchKey(title) === matchKey(name))
    .map(({ column }) => column);
  const lettered = columnNumber(name) ?? width + 1;
  const [found, ...others] = [...new Set([...printed, ...(lettered <= width ? [lettered] : [])])];
  if (found === undefined) {
    const nearest = findNearest(
      name,
      titles.map(({ title }) => title),
    );
    return nearest === undefined
      ? phrase('mapping.no-column', { column: name })
      : phrase('mapping.no-column-near', { column: name, nearest });
  }
  if (others.length === 0) return found;
  const columns = { as: 'list', value: [found, ...others].map(columnLetters) } as const;
  return phrase('mapping.several-columns', { column: name, columns });
}

/** One column; undefined where the dataset has none of the meaning that it was given. */
function mapColumn(
  dataset: Dataset,
  { column, title }: Title,
  table: TableMapping,
  own: ColumnMapping | undefined,
): TableColumn | undefined {
  const printed = titleMeaning(dataset, title);
  const { meaning, line = table.line, column: name = columnLetters(column) } = own ?? {};
  if (isLeftOut({ meaning }))
    return { column, title: printed.title, mapping: { line, column: name, meaning } };
  const read = meaning === undefined ? printed : readMeaning(dataset, meaning);
  if (read === undefined) return undefined;
  const numbers = own?.numbers ?? (isNumeric(read.definition) ? table.numbers : undefined);
  const moneyUnit = own?.moneyUnit ?? (read.definition?.kind === 'money' ? table.moneyUnit : undefined);
  const mapping: ColumnMapping = { line, column: name, meaning, numbers, moneyUnit };
  const isDecided = [meaning, numbers, moneyUnit].some((each) => each !== undefined);
  const unit = moneyUnit ?? read.moneyUnit ?? printed.moneyUnit;
  return {
    ...read,
    column,
    title: printed.title,
    ...(unit === undefined ? {} : { moneyUnit: unit }),
    ...(isDecided ? { mapping } : {}),
  };
}

function notInDataset({ name }: Dataset, meaning: string): Phrase {
  const nearest = findNearest(meaning, meanings(name));
  const params = { meaning, dataset: { key: `dataset.${name}` } } as const;
  return nearest === undefined
    ? phrase('mapping.not-in-dataset', params)
    : phrase('mapping.not-in-dataset-near', { ...params, nearest });
}
