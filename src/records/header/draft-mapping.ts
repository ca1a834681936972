import type { SourceDocument } from '../../intake/sheet.ts';
import type { TakenIn } from '../../intake/take-in.ts';
import { columnLetters } from '../../source/location.ts';
import type { FileDraft, TableDraft } from '../../workspace/extend-mappings.ts';
import { isLeftOut } from '../../workspace/mapping.ts';
import type { Ledger, Table, TableColumn } from '../ledger.ts';
import { writeMeaning } from './column-meaning.ts';
import { findColumn } from './map-columns.ts';

/**
 * How a file was read, as mappings.yaml says it: read that way again it gives the same records. What was not decided (a column that
 * two titles claim, numbers of both styles) is left to be decided.
 */
export function draftMapping(ledger: Ledger, { submission, document }: TakenIn): FileDraft | undefined {
  const tables = ledger.tables.filter(({ file }) => file === submission.file);
  if (document === undefined || tables.length === 0) return undefined;
  return {
    file: submission.file,
    encoding: document.format === 'csv' ? document.encoding : undefined,
    unit: submission.unit?.id,
    tables: tables.map((table) => draftTable(table, widthOf(document, table))),
  };
}

function draftTable(table: Table, width: number): TableDraft {
  const { sheet, dataset, header, columns, styles } = table;
  const styleOf = ({ column }: TableColumn): string | undefined => {
    const style = styles.get(column);
    return style?.isMixed ? undefined : style?.style;
  };
  const numbers = common(columns.filter(({ column }) => styles.has(column)).map(styleOf));
  const unit = common(columns.filter(isMoney).map(({ moneyUnit }) => moneyUnit));
  const draft = columns.flatMap((column): TableDraft['columns'][number][] => {
    const key = keyOf(column, columns, width);
    const meaning = meaningOf(column);
    if (key === undefined || meaning === undefined) return [];
    const own = {
      numbers: numbers === undefined ? styleOf(column) : undefined,
      money_unit: unit === undefined && isMoney(column) ? column.moneyUnit : undefined,
    };
    const given = Object.entries(own).filter((each): each is [string, string] => each[1] !== undefined);
    return [[key, given.length === 0 ? meaning : { field: meaning, ...Object.fromEntries(given) }]];
  });
  return {
    sheet,
    dataset,
    header: header.top === header.bottom ? header.top : `${header.top}-${header.bottom}`,
    numbers,
    money_unit: unit,
    columns: draft,
    undecided: columns.filter((column) => meaningOf(column) === undefined).map(({ title }) => title),
  };
}

function meaningOf(column: TableColumn): string | undefined {
  if (column.field !== undefined) return writeMeaning(column);
  return column.mapping !== undefined && isLeftOut(column.mapping) ? 'ignore' : undefined;
}

function isMoney({ definition }: TableColumn): boolean {
  return definition?.kind === 'money';
}

/** The printed title, which stays right when columns move; the letter where the title names no single column. */
function keyOf(
  { column, title }: TableColumn,
  columns: readonly TableColumn[],
  width: number,
): string | undefined {
  return [title, columnLetters(column)].find((key) => findColumn(key, columns, width) === column);
}

function widthOf({ sheets }: SourceDocument, table: Table): number {
  const rows = sheets.find(({ name }) => name === table.sheet)?.rows ?? [];
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** What all have in common; undefined where one has none. */
function common<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}
