import { type Phrase, phrase } from '../language/phrase.ts';
import { isPattern, plainName } from './file-pattern.ts';
import { isLeftOut, sheetKey } from './mapping.ts';
import type { GivenMapping, GivenTable } from './mappings-schema.ts';
import { findNearest } from './nearest.ts';
import type { Path, Place } from './read-yaml.ts';
import type { DatasetName } from './settings-schema.ts';

type PlaceOf = (path: Path) => Place;

/** What mappings may name, as later rooms know it; anything where it is not given. */
export interface MappingNames {
  readonly encodings?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
  /** Whether a dataset, or any where none is named, has a column that means this. */
  readonly isMeaning?: ((meaning: string, dataset?: DatasetName) => boolean) | undefined;
  /** Every meaning that has a name, for "did you mean". */
  readonly meanings?: ((dataset?: DatasetName) => readonly string[]) | undefined;
}

/** What the schema cannot say: what is named exists, nothing is said twice, and what is left out has a reason. */
export function checkMappings(
  given: readonly GivenMapping[],
  placeOf: PlaceOf,
  names: MappingNames,
): Phrase[] {
  return given.flatMap((each, index) => [
    ...checkFile(given, index, placeOf),
    ...checkName(each.encoding, 'encoding', names.encodings, placeOf([index, 'encoding'])),
    ...checkName(each.unit, 'unit', names.units, placeOf([index, 'unit'])),
    ...each.tables.flatMap((table, at) => checkTable(table, [index, 'tables', at], placeOf, names)),
    ...checkTwice(each.tables, [index, 'tables'], placeOf),
  ]);
}

function checkFile(given: readonly GivenMapping[], index: number, placeOf: PlaceOf): Phrase[] {
  const name = plainName(String(given[index]?.file));
  if (isPattern(name)) return [];
  const first = given.findIndex(({ file }) => plainName(String(file)) === name);
  if (first === index) return [];
  const place = placeOf([index, 'file']);
  return [phrase('settings.same-file', { ...place, name, first: String(placeOf([first, 'file']).line) })];
}

function checkName(
  word: string | undefined,
  key: string,
  known: readonly string[] | undefined,
  place: Place,
): Phrase[] {
  if (word === undefined || known === undefined || known.includes(word)) return [];
  const nearest = findNearest(word, known);
  return nearest === undefined
    ? [phrase('settings.not-a-choice', { ...place, key, choices: known.join(', ') })]
    : [phrase('settings.no-such-name', { ...place, key, word, nearest })];
}

function checkTable(table: GivenTable, path: Path, placeOf: PlaceOf, names: MappingNames): Phrase[] {
  const problems: Phrase[] = [];
  const { ignore, reason, header, columns, dataset } = table;
  if (ignore && !reason?.trim())
    problems.push(phrase('settings.ignore-without-reason', placeOf([...path, 'ignore'])));
  const isRead = header !== undefined || dataset !== undefined || Object.keys(columns).length > 0;
  if (ignore && isRead) problems.push(phrase('settings.ignore-and-read', placeOf([...path, 'ignore'])));
  if (header !== undefined && headerRows(header) === undefined)
    problems.push(phrase('settings.header-rows', placeOf([...path, 'header'])));
  for (const [column, meant] of Object.entries(columns)) {
    const meaning = typeof meant === 'string' ? meant : meant.field;
    if (meaning === undefined || isLeftOut({ meaning }) || names.isMeaning?.(meaning, dataset) !== false)
      continue;
    const at = { ...placeOf([...path, 'columns', column]), key: `columns.${column}`, word: meaning };
    const nearest = findNearest(meaning, names.meanings?.(dataset) ?? []);
    problems.push(
      nearest === undefined
        ? phrase('settings.no-such-column', at)
        : phrase('settings.no-such-name', { ...at, nearest }),
    );
  }
  return problems;
}

/** Of several tables on a sheet each must say where it begins. */
function checkTwice(tables: readonly GivenTable[], path: Path, placeOf: PlaceOf): Phrase[] {
  const keyOf = ({ sheet }: GivenTable): string =>
    sheetKey({ sheet: sheet === undefined ? undefined : String(sheet) });
  return tables.flatMap((table, index) => {
    const before = tables.slice(0, index).findIndex((other) => {
      const isSame = keyOf(other) === keyOf(table);
      return (
        isSame &&
        (other.header === undefined || String(other.header) === String(table.header ?? other.header))
      );
    });
    if (before < 0) return [];
    const first = String(placeOf([...path, before]).line);
    return [phrase('settings.same-table', { ...placeOf([...path, index]), first })];
  });
}

/** `5` or `5-7` → rows; undefined where it is neither. */
export function headerRows(header: string | number): { top: number; bottom: number } | undefined {
  const [, first = '', last = first] = /^\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?$/.exec(String(header)) ?? [];
  const [top, bottom] = [Number(first), Number(last)];
  return top > 0 && bottom >= top ? { top, bottom } : undefined;
}
