import type { Finding } from '../../findings/finding.ts';
import type { Outcome } from '../../findings/outcome.ts';
import type { Sheet, SheetRow, SourceDocument } from '../../intake/sheet.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import type { Location } from '../../source/location.ts';
import type { TableMapping } from '../../workspace/mapping.ts';
import { matchKey } from '../../workspace/match-key.ts';
import type { Dataset } from '../dataset.ts';
import { DATASETS, datasetOf } from '../datasets/index.ts';
import { placeOf, type Table } from '../ledger.ts';
import { composeTitles } from './compose-titles.ts';
import { cutTables, type FoundTable, findHeaders, isBetter, type PlacedHeader } from './find-tables.ts';
import { type MappingProblem, mapColumns } from './map-columns.ts';
import { compareColumns } from './match-columns.ts';
import { withoutBeside } from './table-beside.ts';

/** Which decisions are about which sheet of a file. */
export function mappingsBySheet(
  { file, sheets, skipped }: SourceDocument,
  tables: readonly TableMapping[],
): Outcome<ReadonlyMap<Sheet, readonly TableMapping[]>> {
  const value = new Map<Sheet, TableMapping[]>();
  const findings: Finding[] = [];
  for (const table of tables) {
    const named = sheets.find(
      ({ name }) => name !== undefined && matchKey(name) === matchKey(table.sheet ?? ''),
    );
    const only = table.sheet === undefined && sheets.length === 1 ? sheets[0] : undefined;
    const sheet = named ?? only;
    if (sheet === undefined)
      findings.push(conflict({ file }, table.line, noSheet(table.sheet, sheets, skipped)));
    else value.set(sheet, [...(value.get(sheet) ?? []), table]);
  }
  return { value, findings };
}

/** The tables of a sheet: those that a person pointed out, as decided, and the others as their titles say. */
export function tablesOn(
  file: string,
  sheet: Sheet,
  mappings: readonly TableMapping[],
): Outcome<FoundTable[]> {
  const inferred = findHeaders(sheet);
  const at = { file, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
  const placed: PlacedHeader[] = [];
  const findings: Finding[] = [];
  for (const mapping of mappings) {
    const { found, problems } = placeHeader(sheet, mapping, inferred);
    findings.push(...problems.map(({ line, problem }) => conflict(at, line, problem)));
    if (found === undefined) continue;
    if (placed.some((other) => isSameHeader(other, found)))
      findings.push(conflict(at, mapping.line, phrase('mapping.same-header')));
    else placed.push(found);
  }
  const others = inferred.filter((each) => !placed.some((decided) => replaces(decided, each)));
  const headers = [...placed, ...others].sort((a, b) => a.start - b.start);
  return { value: cutTables(sheet, headers).map(withoutBeside), findings };
}

/** Columns whose texts all speak against the number style that a person decided. */
export function contraryStyles(table: Table): Finding[] {
  return table.columns.flatMap(({ column, title, mapping }) => {
    const { style = 'vi', contrary = [] } = table.styles.get(column) ?? {};
    if (contrary.length === 0 || mapping === undefined) return [];
    const rows = contrary.slice(0, 5).join(', ');
    const problem = phrase('mapping.other-style', {
      column: title,
      style: phrase(`number-style.${style}`),
      rows,
    });
    return [conflict(placeOf(table, contrary[0] ?? 1, column), mapping.line, problem)];
  });
}

/** A header where a mapping says it is, or the one it can only mean. */
function placeHeader(
  sheet: Sheet,
  mapping: TableMapping,
  inferred: readonly PlacedHeader[],
): { found?: PlacedHeader; problems: readonly MappingProblem[] } {
  const failed = (problem: Phrase) => ({ problems: [{ line: mapping.line, problem }] });
  const meant = mapping.header === undefined ? meantHeader(mapping, inferred) : rowsOf(sheet, mapping.header);
  if ('key' in meant) return failed(meant);
  const { rows, dataset } = meant;
  const datasets =
    mapping.dataset === undefined ? [dataset ?? DATASETS].flat() : [datasetOf(mapping.dataset)];
  const start = sheet.rows.findIndex(({ row }) => row === rows[0]?.row);
  const readings = datasets.map((each) => readHeader(sheet, rows, each, mapping));
  const best = readings.reduce((a, b) => (isBetter(b.header, a.header, sheet) ? b : a));
  if (readings.length > 1 && best.header.missing.length > 0) return failed(phrase('mapping.which-dataset'));
  return { found: { header: best.header, start }, problems: best.problems };
}

function readHeader(sheet: Sheet, header: readonly SheetRow[], dataset: Dataset, mapping: TableMapping) {
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const { columns, problems } = mapColumns(dataset, composeTitles(header, sheet.merges), mapping, width);
  const match = compareColumns(columns);
  // Who names the dataset need not prove it; its columns are still needed.
  const groups = [...(mapping.dataset === undefined ? dataset.recognisedBy : []), ...dataset.required];
  const missing = [...new Set(groups)].filter((group) => !group.some((field) => match.present.has(field)));
  return { header: { dataset, header, match, missing, mapping }, problems };
}

function rowsOf({ rows }: Sheet, { top, bottom }: NonNullable<TableMapping['header']>): Meant | Phrase {
  const found = rows.filter(({ row }) => row >= top && row <= bottom);
  if (found.some(({ row, cells }) => row === top && cells.length > 0)) return { rows: found };
  return phrase('mapping.no-header', { row: String(top), last: String(rows.at(-1)?.row ?? 0) });
}

/** Rows of a header; its dataset where inference is to decide it. */
interface Meant {
  readonly rows: readonly SheetRow[];
  readonly dataset?: Dataset;
}

/** Without a header range: the only table of its dataset, or of the sheet. */
function meantHeader({ dataset }: TableMapping, inferred: readonly PlacedHeader[]): Meant | Phrase {
  if (inferred.length === 0) return phrase('mapping.no-table');
  const fitting = inferred.filter(({ header }) => dataset === undefined || header.dataset.name === dataset);
  const [only, ...others] = fitting.length === 0 ? inferred : fitting;
  if (only === undefined || others.length > 0) {
    const rows = inferred.map(({ header }) => String(header.header[0]?.row ?? 1)).join(', ');
    return phrase('mapping.several-tables', { rows });
  }
  return { rows: only.header.header, dataset: only.header.dataset };
}

function isSameHeader(one: PlacedHeader, other: PlacedHeader): boolean {
  return one.start < endOf(other) && other.start < endOf(one);
}

/**
 * What was inferred gives way where a decided header is, right beside it, and below it where it is the same header printed again
 * or no whole one.
 */
function replaces(decided: PlacedHeader, inferred: PlacedHeader): boolean {
  if (inferred.start <= endOf(decided) && decided.start <= endOf(inferred)) return true;
  const titlesOf = ({ header }: PlacedHeader): string =>
    header.match.columns.map(({ title }) => title).join('|');
  const isAgain = titlesOf(decided) === titlesOf(inferred) || inferred.header.missing.length > 0;
  return inferred.start > decided.start && isAgain;
}

function endOf({ header, start }: PlacedHeader): number {
  return start + header.header.length;
}

function noSheet(
  wanted: string | undefined,
  sheets: readonly Sheet[],
  skipped: SourceDocument['skipped'],
): Phrase {
  const names = sheets.flatMap(({ name }) => (name === undefined ? [] : [`“${name}”`]));
  const list = { as: 'list', value: names } as const;
  if (wanted === undefined) return phrase('mapping.which-sheet', { sheets: list });
  if (names.length < sheets.length) return phrase('mapping.sheet-of-text', { sheet: wanted });
  const passed = skipped.find(({ sheet }) => matchKey(sheet) === matchKey(wanted));
  return passed === undefined
    ? phrase('mapping.no-sheet', { sheet: wanted, sheets: list })
    : phrase('mapping.sheet-skipped', { sheet: wanted, why: { key: `skipped.${passed.why}` } });
}

function conflict(at: Location, line: number, problem: Phrase): Finding {
  return { rule: 'mapping-conflict', at, params: { line: String(line), problem } };
}
