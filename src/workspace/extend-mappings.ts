import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { plainName } from './file-pattern.ts';
import { sheetKey } from './mapping.ts';
import type { DatasetName } from './settings-schema.ts';

/** What was understood of a file, as mappings.yaml says it. */
export interface FileDraft {
  readonly file: string;
  readonly encoding?: string | undefined;
  readonly unit?: string | undefined;
  readonly tables: readonly TableDraft[];
}

export interface TableDraft {
  readonly sheet?: string | undefined;
  readonly dataset: DatasetName;
  readonly header: number | string;
  readonly numbers?: string | undefined;
  readonly money_unit?: string | undefined;
  /** Printed title or letter → what the column holds. */
  readonly columns: readonly (readonly [string, string | Readonly<Record<string, string>>])[];
  /** Titles of columns that nobody decided. */
  readonly undecided: readonly string[];
}

/** The words of the comments. */
export interface DraftWords {
  readonly head: string;
  readonly undecided: string;
  readonly datasets: Readonly<Record<DatasetName, string>>;
}

/** A sheet of a file, as the user is told of it. */
export interface DraftPlace {
  readonly file: string;
  readonly sheet?: string | undefined;
}

export interface Extension {
  readonly text: string;
  readonly written: readonly DraftPlace[];
  /** What mappings.yaml says something of already. */
  readonly kept: readonly DraftPlace[];
}

/**
 * Adds what was understood to the text of a mappings.yaml. What stands there stays as it is, comments included; of a sheet that it
 * says something of, only force replaces it.
 */
export function extendMappings(
  text: string,
  drafts: readonly FileDraft[],
  words: DraftWords,
  force: boolean,
): Extension {
  const document: Document = parseDocument(text);
  if (text.trim() === '') document.commentBefore = indented(words.head);
  const entries = isSeq(document.contents) ? document.contents : (document.createNode([]) as YAMLSeq);
  if (document.contents !== entries) document.contents = entries;
  entries.flow = false;
  const [written, kept]: [DraftPlace[], DraftPlace[]] = [[], []];
  for (const draft of drafts) {
    const entry = entries.items.filter(isMap).find((each) => isOf(each, draft.file));
    const tables = entry === undefined ? undefined : tablesIn(document, entry);
    const isKept = (table: TableDraft): boolean =>
      !force && tables?.items.some((each) => isOn(each, table)) === true;
    const fresh = draft.tables.filter((table) => !isKept(table));
    kept.push(...placesOf(draft.file, draft.tables.filter(isKept)));
    written.push(...placesOf(draft.file, fresh));
    if (fresh.length === 0) continue;
    const nodes = fresh.map((table) => tableNode(document, table, words));
    if (entry === undefined || tables === undefined) {
      const node = fileNode(document, draft, nodes);
      node.spaceBefore = entries.items.length > 0;
      entries.add(node);
    } else {
      tables.items = [...tables.items.filter((each) => !fresh.some((table) => isOn(each, table))), ...nodes];
      if (force) for (const key of ['encoding', 'unit'] as const) put(entry, key, draft[key]);
    }
  }
  return { text: document.toString({ lineWidth: 0 }), written, kept };
}

function isOf(entry: YAMLMap, file: string): boolean {
  return plainName(String(entry.get('file'))) === plainName(file);
}

/** The tables of an entry, opened so that more can be written below them. */
function tablesIn(document: Document, entry: YAMLMap): YAMLSeq {
  const there = entry.get('tables');
  const tables = isSeq(there) ? there : (document.createNode([]) as YAMLSeq);
  if (there !== tables) entry.set('tables', tables);
  entry.flow = false;
  tables.flow = false;
  return tables;
}

/** An entry that names no sheet is about the only one. */
function isOn(entry: unknown, { sheet }: TableDraft): boolean {
  if (!isMap(entry)) return false;
  const named = entry.get('sheet');
  return named === undefined || named === null || sheetKey({ sheet: String(named) }) === sheetKey({ sheet });
}

function put(entry: YAMLMap, key: string, value: string | undefined): void {
  if (value === undefined) entry.delete(key);
  else entry.set(key, value);
}

function fileNode(document: Document, draft: FileDraft, tables: readonly YAMLMap[]): YAMLMap {
  const { file, encoding, unit } = draft;
  const given = Object.entries({ file, encoding, unit }).filter(([, value]) => value !== undefined);
  const node = document.createNode(new Map(given)) as YAMLMap;
  node.set('tables', Object.assign(document.createNode([]), { items: tables }));
  return node;
}

function tableNode(document: Document, table: TableDraft, words: DraftWords): YAMLMap {
  const { sheet, dataset, header, numbers, money_unit, undecided } = table;
  const given = Object.entries({ sheet, dataset, header, numbers, money_unit });
  const node = document.createNode(new Map(given.filter(([, value]) => value !== undefined))) as YAMLMap;
  const name = node.get('dataset', true);
  if (name !== undefined) name.comment = ` ${words.datasets[dataset]}`;
  const columns = document.createNode(new Map(table.columns)) as YAMLMap;
  for (const { value } of columns.items) if (isMap(value)) value.flow = true;
  const notes = undecided.map((title) => `${JSON.stringify(title)}: ignore`);
  const comment = indented([words.undecided, ...notes].join('\n'));
  if (notes.length > 0 && columns.items.length > 0) columns.comment = comment;
  if (notes.length > 0 && columns.items.length === 0) node.comment = comment;
  if (columns.items.length > 0) node.set('columns', columns);
  return node;
}

function placesOf(file: string, tables: readonly TableDraft[]): DraftPlace[] {
  return [...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => ({ file, sheet }));
}

/** A comment's lines begin with a blank. */
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
