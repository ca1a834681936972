import { Failure } from '../findings/failure.ts';
import { phrase } from '../language/phrase.ts';
import { checkMappings, headerRows, type MappingNames } from './check-mappings.ts';
import { explainIssue } from './explain-issue.ts';
import type { ColumnMapping, FileMapping, TableMapping } from './mapping.ts';
import { type GivenMapping, type GivenTable, mappingsSchema } from './mappings-schema.ts';
import { type Path, readYaml, type Yaml } from './read-yaml.ts';

/**
 * `mappings.yaml`: a list of files with what a person decided about reading them.
 * @param names what may be named; anything where none are given
 * @throws Failure with one sentence per problem, each with file, line and column.
 */
export function readMappings(file: string, text: string, names: MappingNames = {}): FileMapping[] {
  const { value, placeOf } = readYaml(file, text);
  if (value !== undefined && value !== null && !Array.isArray(value))
    throw new Failure(2, phrase('settings.mappings-no-list', placeOf([])));
  const read = mappingsSchema.safeParse(value ?? [], { reportInput: true });
  const problems = read.success
    ? checkMappings(read.data, placeOf, names)
    : read.error.issues.flatMap((issue) => explainIssue(issue, placeOf, mappingsSchema));
  if (!read.success || problems.length > 0) throw new Failure(2, ...problems);
  return read.data.map((each, index) => fileMapping(each, [index], placeOf));
}

function fileMapping(given: GivenMapping, path: Path, placeOf: Yaml['placeOf']): FileMapping {
  return {
    file: String(given.file),
    line: placeOf(path).line,
    encoding: given.encoding,
    encodingLine: placeOf([...path, 'encoding']).line,
    unit: given.unit,
    tables: given.tables.map((table, index) => tableMapping(table, [...path, 'tables', index], placeOf)),
  };
}

function tableMapping(given: GivenTable, path: Path, placeOf: Yaml['placeOf']): TableMapping {
  return {
    line: placeOf(path).line,
    sheet: given.sheet === undefined ? undefined : String(given.sheet),
    dataset: given.dataset,
    header: given.header === undefined ? undefined : headerRows(given.header),
    numbers: given.numbers,
    moneyUnit: given.money_unit,
    columns: Object.entries(given.columns).map(([column, meant]): ColumnMapping => {
      const { line } = placeOf([...path, 'columns', column]);
      if (typeof meant === 'string') return { line, column, meaning: meant };
      return { line, column, meaning: meant.field, numbers: meant.numbers, moneyUnit: meant.money_unit };
    }),
    leftOut: given.ignore ? given.reason : undefined,
  };
}
