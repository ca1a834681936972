import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { List } from '../../src/lists/list.ts';
import { type Examination, examine } from '../../src/pipeline.ts';
import { accountRows } from '../../src/records/account.ts';
import type { DataRecord, Ledger, Table } from '../../src/records/ledger.ts';
import { tieOut } from '../../src/records/tie-out.ts';
import { RULES } from '../../src/rules/index.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { figuresOf, readHere } from './examine-fixture.ts';

/** A workspace examined with every text file on pages of so many bytes; with none, as long files are. */
export function examinePaged(folder: string, page: number): Promise<Examination> {
  return examine(opened(folder), readHere, undefined, { from: 0, page });
}

/** The same with every text file held whole. */
export function examineWhole(folder: string): Promise<Examination> {
  return examine(opened(folder), readHere);
}

function opened(folder: string): Workspace {
  return openWorkspace(folder, undefined, { rules: RULES });
}

/** Everything that an examination says, without the lists that say it. */
export function saidBy(examination: Examination) {
  const { ledger, usable, findings } = examination;
  return {
    findings,
    documents: ledger.files.map(({ document }) => document && { ...document, sheets: undefined }),
    cells: ledger.files.map(({ document }) => document?.sheets.map(({ rows }) => [...rows])),
    tables: ledger.tables.map(aboutTable),
    records: recordsIn(ledger),
    usable: recordsIn(usable),
    setAside: usable.setAside.map(({ table, ...about }) => ({ file: table.file, ...about })),
    ties: tieOut(usable),
    accounts: accountRows(usable).map(({ table, ...account }) => ({ file: table.file, ...account })),
    figures: [...figuresOf(examination).values()].map(({ sources, ...figure }) => ({
      ...figure,
      sources: [...sources],
    })),
  };
}

function aboutTable({ rows, ...table }: Table) {
  const numbered = table.columns.map(({ column }) => column);
  return {
    ...table,
    rows: [...rows].map(({ numbers, ...row }) => ({
      ...row,
      numbers: numbered.map((column) => numbers.get(column)?.toString()),
    })),
  };
}

function recordsIn({ records, tables }: Ledger) {
  return Object.values(records).flatMap((list) =>
    [...(list as List<DataRecord>)].map(({ table, row, ...record }) => ({
      ...record,
      table: tables.indexOf(table),
      row: row.row,
    })),
  );
}

/** Writes a workspace of one file for as long as something is done with it. */
export async function withWorkspace<T>(
  file: string,
  bytes: Uint8Array,
  settings: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'emulate-paged-'));
  try {
    writeFileSync(join(folder, 'emulate.yaml'), settings);
    writeFileSync(join(folder, file), bytes);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
